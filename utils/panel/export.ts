/** A guide as plain text, to take along or to print. */

import { everyStep } from '../content/compile.ts';
import { toPlain } from '../content/text.ts';
import type { Guide, Note, Part, Step, Text } from '../content/types.ts';
import type { PanelModel } from './types.ts';

type Words = Pick<PanelModel, 't' | 'caption'>;

/** Without markup; controls without a caption in words. */
export const plain = (text: Text, words: Pick<Words, 'caption'>): string =>
  toPlain(text, (id) => captionWords(id, words));

/** A caption, or how to recognise a control without one. */
export const captionWords = (label: string, { caption }: Pick<Words, 'caption'>): string =>
  caption(label).shown || toPlain(caption(label).describe ?? [], () => '');

/** The whole guide as plain text. */
export function guideAsText(guide: Guide, words: Words): string {
  const { t } = words;
  const warnings = guide.effects.map(({ say }) => t('text-export.warning', { text: plain(say, words) }));
  return [
    guide.title,
    plain(guide.summary, words),
    ...warnings,
    ...guide.symptoms.flatMap(({ say, causes }) => ['', say, ...causes.map(({ check }) => `- ${plain(check, words)}`)]),
    ...guide.parts.flatMap((part) => ['', ...partAsText(part, guide, words)]),
    '',
    ...guide.goodToKnow.flatMap((note) => noteAsText(note, words)),
    ...(guide.kind === 'hub' ? linksAsText(guide, words) : []),
    '',
    guide.help.url,
  ].join('\n');
}

const noteAsText = ({ say, table }: Note, words: Words): string[] => [
  `- ${plain(say, words)}`,
  ...(table?.rows ?? []).map((row) => `  ${row.map((cell) => plain(cell, words)).join(' | ')}`),
];

const linksAsText = ({ links }: Guide, words: Words): string[] =>
  links.flatMap((group) => [
    '',
    ...(group.title === null ? [] : [group.title]),
    ...group.links.map(({ say }) => `- ${plain(say, words)}`),
  ]);

function partAsText(part: Part, guide: Guide, words: Words): string[] {
  const { t } = words;
  const line = (step: Step) => {
    const text = plain(step.say, words);
    return step.optional ? t('text-export.optional', { text }) : text;
  };
  return [
    ...(guide.parts.length > 1 ? [part.title] : []),
    ...everyStep(part.steps).map((step, index) => `${index + 1}. ${line(step)}`),
    ...(part.result ? [t('text-export.result', { text: plain(part.result.say, words) })] : []),
    ...(part.result?.ifNot ?? []).map((text) => t('text-export.if-not', { text: plain(text, words) })),
  ];
}
