/** Many guides made of the real ones, with other words, for measurements at scale. The same every time. */
import { join } from 'node:path';
import type { Packs } from '../../utils/content/compile.ts';
import type { CorePack, Guide, Inline, Lang, Text } from '../../utils/content/types.ts';
import { documentsOf } from '../../utils/search/corpus.ts';
import type { SearchDocument } from '../../utils/search/types.ts';
import { readContent } from '../../utils/tools/read-content.ts';
import { randomFrom } from '../random.ts';

export const GUIDES = 1500;
const VOCABULARY = 8000;
/** Share of the words that are replaced; the rest ties the guides together, as in life. */
const REPLACED = 0.6;

const SYLLABLES = [
  'ba',
  'con',
  'der',
  'fi',
  'gor',
  'har',
  'il',
  'ka',
  'lo',
  'men',
  'nu',
  'or',
  'pla',
  'que',
  'ri',
  'sta',
  'ti',
  'ver',
  'zo',
];

const vocabulary = Array.from({ length: VOCABULARY }, (_, nth) => {
  const random = randomFrom(nth);
  return Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
  ).join('');
});

const read = (): Packs => readContent(join(import.meta.dirname, '../../content')).packs;

/** What the search of one language reads, with this many guides. */
export function generateDocuments(lang: Lang, count: number): SearchDocument[] {
  const packs = read();
  const guides = generateGuides(packs, lang, count);
  return documentsOf({ ...packs.guides[lang], guides }, packs.list[lang], packs.core);
}

/** The packs in English with this many guides; the other languages stay as they are. */
export function generatePacks(count = GUIDES): Packs {
  const packs = read();
  const guides = generateGuides(packs, 'en', count);
  return {
    core: { ...packs.core, guides: guides.map((guide, nth) => entryOf(guide, nth, packs.core)) },
    list: {
      ...packs.list,
      en: {
        ...packs.list.en,
        guides: guides.map(({ id, title, summary, parts }) => ({
          id,
          title,
          summary: summary.filter((piece) => typeof piece === 'string').join(''),
          parts: parts.map((part) => ({ id: part.id, title: part.title })),
        })),
      },
    },
    guides: { ...packs.guides, en: { ...packs.guides.en, guides } },
  };
}

function generateGuides(packs: Packs, lang: Lang, count: number): Guide[] {
  const templates = packs.guides[lang].guides;
  return Array.from({ length: count }, (_, nth) => reword(templates[nth % templates.length] as Guide, nth));
}

function reword(guide: Guide, nth: number): Guide {
  const random = randomFrom(nth);
  // Frequent words are much more frequent than rare ones.
  const word = () => vocabulary[Math.floor(VOCABULARY * random() ** 3)] ?? '';
  const plain = (text: string) => text.replaceAll(/\p{L}{4,}/gu, (old) => (random() < REPLACED ? word() : old));
  const inline = (piece: Inline): Inline => {
    if (typeof piece === 'string') return plain(piece);
    return 'bold' in piece ? { bold: piece.bold.map(inline) } : piece;
  };
  const rich = (text: Text) => text.map(inline);
  return {
    ...guide,
    id: `${guide.id}-${nth}`,
    title: plain(guide.title),
    summary: rich(guide.summary),
    asks: guide.asks.map(plain),
    errors: guide.errors.map(plain),
    parts: guide.parts.map((part) => ({
      ...part,
      title: plain(part.title),
      asks: part.asks.map(plain),
      steps: part.steps.map((step) => ({ ...step, say: rich(step.say) })),
    })),
    goodToKnow: guide.goodToKnow.map((note) => ({ ...note, say: rich(note.say) })),
  };
}

/** Spread over all pages and labels there are. */
function entryOf(guide: Guide, nth: number, core: CorePack): CorePack['guides'][number] {
  const random = randomFrom(-nth - 1);
  const labels = Object.keys(core.labels);
  const pick = <T>(list: T[]) => list[Math.floor(random() * list.length)] as T;
  const template = core.guides.find(({ id }) => guide.id.startsWith(`${id}-`)) as CorePack['guides'][number];
  return {
    ...template,
    id: guide.id,
    area: pick(core.areas).id,
    parts: template.parts.map((part) => ({
      ...part,
      pages: part.pages.map(() => pick(core.pages).id),
      targets: part.targets.map(() => pick(labels)),
    })),
  };
}
