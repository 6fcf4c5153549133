/** Guides, their parts and symptoms, and articles as search documents of one language. */
import { everyStep } from '../content/compile.ts';
import { toPlain } from '../content/text.ts';
import type { CorePack, Guide, GuidesPack, ListPack, Part, Text } from '../content/types.ts';
import type { SearchDocument } from './types.ts';

/** What a document id stands for. */
export interface Entry {
  guide: string | null;
  part: string | null;
  symptom: string | null;
  article: number | null;
}

/** `guide`, `guide#part`, `guide!symptom` or `article:number`. */
export function entryOf(id: string): Entry {
  const article = /^article:(\d+)$/.exec(id)?.[1];
  if (article !== undefined) return { guide: null, part: null, symptom: null, article: Number(article) };
  const [guide = id, part = null] = id.split('#');
  const [base = guide, symptom = null] = guide.split('!');
  return { guide: base, part, symptom, article: null };
}

export function documentsOf(guides: GuidesPack, list: ListPack, core: CorePack): SearchDocument[] {
  const { lang } = guides;
  const caption = (id: string) => core.labels[id]?.text[lang][0] ?? '';
  const plain = (text: Text) => toPlain(text, caption);
  const articles = list.articles.map(
    ({ number, title }): SearchDocument => ({
      id: `article:${number}`,
      lang,
      kind: 'article',
      fields: { title: [title] },
    }),
  );
  return [...guides.guides.flatMap((guide) => documentsOfGuide(guide, lang, caption, plain)), ...articles];
}

type Plain = (text: Text) => string;
type CaptionOf = (labelId: string) => string;

function documentsOfGuide(guide: Guide, lang: GuidesPack['lang'], caption: CaptionOf, plain: Plain): SearchDocument[] {
  const hasEntries = guide.parts.length > 1;
  // A part that is no entry of its own is found as its guide.
  const onlyParts = hasEntries ? [] : guide.parts;
  const whole: SearchDocument = {
    id: guide.id,
    lang,
    kind: 'guide',
    fields: {
      errors: guide.errors,
      title: [guide.title],
      asks: [...guide.asks, ...onlyParts.flatMap(({ title, asks }) => [title, ...asks])],
      summary: [plain(guide.summary)],
      labels: guide.parts.flatMap((part) => captionsOf(part, caption)),
      steps: guide.parts.flatMap((part) => sentencesOf(part, plain)),
      notes: notesOf(guide, plain),
    },
  };
  const parts = hasEntries ? guide.parts : [];
  return [
    whole,
    ...parts.map(
      (part): SearchDocument => ({
        id: `${guide.id}#${part.id}`,
        lang,
        kind: 'part',
        fields: {
          title: [part.title],
          asks: part.asks,
          labels: captionsOf(part, caption),
          steps: sentencesOf(part, plain),
        },
      }),
    ),
    ...guide.symptoms.map(
      (symptom): SearchDocument => ({
        id: `${guide.id}!${symptom.id}`,
        lang,
        kind: 'symptom',
        fields: {
          errors: symptom.errors,
          title: [symptom.say],
          steps: symptom.causes.map(({ check }) => plain(check)),
        },
      }),
    ),
  ];
}

const captionsOf = (part: Part, caption: CaptionOf) =>
  everyStep(part.steps).flatMap((step) => (step.kind === 'target' ? [caption(step.target)] : []));

const sentencesOf = (part: Part, plain: Plain) => everyStep(part.steps).map((step) => plain(step.say));

function notesOf(guide: Guide, plain: Plain): string[] {
  return [
    ...guide.effects.map(({ say }) => plain(say)),
    ...guide.goodToKnow.flatMap(({ say, table }) => [plain(say), ...(table?.rows.flat().map(plain) ?? [])]),
    ...guide.decide.flatMap(({ ask, options }) => [plain(ask), ...options.map(({ say }) => plain(say))]),
  ];
}
