/** A search engine under comparison, over the same entries and the same words of one language. */
import { type Entry, entryOf } from '../../../utils/search/corpus.ts';
import { languageOf } from '../../../utils/search/language.ts';
import { createSynonyms } from '../../../utils/search/synonyms.ts';
import type { SearchDocument, Words } from '../../../utils/search/types.ts';
import { FIELDS } from '../../../utils/search/weights.ts';
import { createTelling, wordsIn } from '../../gold/stems.ts';

export interface Engine {
  /** Ids of guides and `article:number`, best first. */
  search(query: string): { ranked: string[]; confident: boolean };
}

export type CreateEngine = (documents: SearchDocument[], words: Words) => Engine;

/** A stem to look for, in how many ways it may be met and what that is worth. */
export interface Term {
  stem: string;
  worth: number;
  known: boolean;
  /** The last word, still growing. */
  typing: boolean;
}

export interface Prepared {
  /** One object a document: `id`, and each field as stems with a space between. */
  records: Array<Record<string, string>>;
  boosts: Record<string, number>;
  termsOf(query: string): Term[];
}

const SYNONYM = 0.5;

/** What every engine gets alike: words, stems, stop words, synonyms, weights of the fields. */
export function prepare(documents: SearchDocument[], words: Words): Prepared {
  const language = languageOf(words.lang);
  const telling = createTelling(words);
  const synonyms = createSynonyms(words, language);
  const stemsOf = (texts: string[] = []) => telling(texts.flatMap(wordsIn)).map(language.stem);
  const records = documents.map((document) => ({
    id: document.id,
    ...Object.fromEntries(FIELDS.map(({ field }) => [field, stemsOf(document.fields[field]).join(' ')])),
  }));
  const known = new Set(
    records.flatMap((record) =>
      FIELDS.flatMap(({ field }) => ((record as Record<string, string>)[field] ?? '').split(' ')),
    ),
  );
  const termsOf = (query: string): Term[] => {
    const all = wordsIn(query);
    const kept = telling(all).length > 0 ? telling(all) : all;
    const typed = kept.map(language.stem);
    const own = typed.map((stem, nth): Term => {
      const typing = nth === typed.length - 1 && kept.at(-1) === all.at(-1) && !/\s$/.test(query);
      return {
        stem: typing && !known.has(stem) ? language.key(kept[nth] ?? '') : stem,
        worth: 1,
        known: known.has(stem),
        typing,
      };
    });
    const spans = typed.flatMap((_, from) => [1, 2, 3].map((length) => typed.slice(from, from + length)));
    const meant = spans.flatMap((span) => synonyms.of(span)).flatMap(({ stems }) => stems);
    const added = [...new Set(meant)].filter((stem) => known.has(stem) && !typed.includes(stem));
    return [...own, ...added.map((stem): Term => ({ stem, worth: SYNONYM, known: true, typing: false }))];
  };
  return { records, boosts: Object.fromEntries(FIELDS.map(({ field, weight }) => [field, weight])), termsOf };
}

/** Each guide once, where its best entry stands. */
export function guidesOf(ids: readonly string[]): string[] {
  const names = ids.map((id) => nameOf(entryOf(id)));
  return [...new Set(names)];
}

export const nameOf = ({ guide, article }: Entry): string => guide ?? `article:${article}`;
