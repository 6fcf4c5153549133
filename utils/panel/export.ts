/** Texts to take along: the report of a try, and a guide to print. Both are shown before anything is copied. */

import { everyStep } from '../content/compile.ts';
import { toPlain } from '../content/text.ts';
import type { CorePack, Guide, Note, Part, Step, Text } from '../content/types.ts';
import type { PanelModel } from './types.ts';

type Words = Pick<PanelModel, 't' | 'caption'>;

export interface Try {
  guide: Guide;
  steps: Step[];
  index: number;
  /** Label ids seen, and not seen, at the step. */
  found: string[];
  missing: string[];
  /** Captions really ringed so far, as label id and text. */
  ringed: ReadonlyMap<string, string>;
}

/** "Copy what I tried": guide, step, labels looked for; nothing of the page but captions that were ringed. */
export function reportText({ guide, steps, index, found, missing, ringed }: Try, words: Words): string {
  const { t } = words;
  const step = steps[index];
  const named = (ids: string[]) =>
    ids.length > 0 ? ids.map((id) => nameLabel(id, words, ringed)).join(', ') : t('report.none');
  return [
    t('report.title'),
    `${t('report.guide', { title: guide.title })} (${guide.id}, ${guide.facts})`,
    ...(step ? [t('report.step', { n: index + 1, of: steps.length, step: plain(step.say, words) })] : []),
    t('report.found', { labels: named(found) }),
    t('report.missing', { labels: named(missing) }),
  ].join('\n');
}

function nameLabel(id: string, { caption }: Words, ringed: ReadonlyMap<string, string>): string {
  const { shown, lang } = caption(id);
  const real = ringed.get(id);
  return `${id} (${lang}: "${shown}"${real !== undefined && real !== shown ? `, "${real}"` : ''})`;
}

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

/** Labels that a step is about. */
export function labelsOfStep(step: Step | undefined, core: CorePack): string[] {
  if (step?.kind !== 'target') return [];
  const opener = core.labels[step.target]?.opener;
  return [step.target, ...(opener ? [opener] : [])];
}
