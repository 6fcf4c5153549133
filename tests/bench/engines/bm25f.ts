import { languageOf } from '../../../utils/search/language.ts';
import type { Words } from '../../../utils/search/types.ts';
import { mean } from '../../gold/measures.ts';
import { createTelling, wordsIn } from '../../gold/stems.ts';

export interface PlainText {
  id: string;
  title: string;
  body: string;
}

const FIELDS = [
  { field: 'title', weight: 4 },
  { field: 'body', weight: 1 },
] as const;
const K1 = 1.2;
const B = 0.75;

/** Plain BM25F after Zaragoza et al. (TREC 2004) over stems without stop words: what anything better must beat. */
export function bm25f(texts: PlainText[], words: Words): (query: string) => string[] {
  const language = languageOf(words.lang);
  const telling = createTelling(words);
  const stemsOf = (text: string) => telling(wordsIn(text)).map(language.stem);
  const documents = texts.map((text) => FIELDS.map(({ field }) => stemsOf(text[field])));
  const averages = FIELDS.map((_, at) => mean(documents.map((fields) => fields[at]?.length ?? 0)));
  const holders = new Map<string, number>();
  for (const fields of documents)
    for (const stem of new Set(fields.flat())) holders.set(stem, (holders.get(stem) ?? 0) + 1);

  const rarity = (stem: string) => {
    const count = holders.get(stem) ?? 0;
    return Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
  };
  const frequency = (stem: string, fields: string[][]) =>
    FIELDS.reduce((sum, { weight }, at) => {
      const stems = fields[at] ?? [];
      const long = 1 - B + (B * stems.length) / (averages[at] || 1);
      return sum + (weight * stems.filter((one) => one === stem).length) / long;
    }, 0);
  const score = (stems: string[], fields: string[][]) =>
    stems.reduce((sum, stem) => {
      const often = frequency(stem, fields);
      return sum + (rarity(stem) * often * (K1 + 1)) / (often + K1);
    }, 0);

  return (query) => {
    const stems = stemsOf(query).filter((stem) => holders.has(stem));
    const scored = documents.map((fields, at) => ({ id: texts[at]?.id ?? '', score: score(stems, fields) }));
    const found = scored.filter((one) => one.score > 0).toSorted((one, other) => other.score - one.score);
    return found.map(({ id }) => id);
  };
}
