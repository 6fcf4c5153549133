import type { QueryWord } from './query.ts';
import type { Strengths } from './strength.ts';
import { SATURATION } from './weights.ts';

/** Per document the best way a word was met. */
interface Table {
  values: Float64Array;
  /** Place of the best option; meaningful where the value is above 0. */
  options: Uint16Array;
}

/** What one word of the query found. */
export interface Finding extends Table {
  word: QueryWord;
}

/** Good until the next search. */
export interface Ranking {
  scores: Float64Array;
  /** A score that no document can exceed. */
  ceiling: number;
  findings: Finding[];
  /** All stems that were looked for. */
  asked: Set<string>;
}

export type Rank = (words: QueryWord[]) => Ranking;

/** Adds up, per document, the best meeting of each word. The tables are used again: making them anew at each key costs more. */
export function createRank(documents: number, strengths: Strengths): Rank {
  const scores = new Float64Array(documents);
  const tables: Table[] = [];
  const tableOf = (nth: number): Table => {
    tables[nth] ??= { values: new Float64Array(documents), options: new Uint16Array(documents) };
    tables[nth].values.fill(0);
    return tables[nth];
  };
  return (words) => {
    scores.fill(0);
    const findings = words.map((word, nth) => find(word, tableOf(nth), strengths));
    for (const { word, values } of findings) {
      for (let document = 0; document < documents; document++) {
        scores[document] = (scores[document] ?? 0) + word.count * (values[document] ?? 0);
      }
    }
    const ceiling = words.reduce((sum, { importance, count }) => sum + importance * count * (SATURATION + 1), 0);
    const asked = new Set(words.flatMap(({ options }) => options.flatMap(({ stems }) => stems)));
    return { scores, ceiling, findings, asked };
  };
}

/** Places of the highest scores above 0, best first; equal scores keep the order of the documents. */
export function highest(scores: Float64Array, limit: number): number[] {
  const top: number[] = [];
  for (let document = 0; document < scores.length; document++) {
    const score = scores[document] ?? 0;
    if (score <= 0 || (top.length >= limit && score <= (scores[top.at(-1) ?? 0] ?? 0))) continue;
    let place = top.length;
    while (place > 0 && score > (scores[top[place - 1] ?? 0] ?? 0)) place--;
    top.splice(place, 0, document);
    if (top.length > limit) top.pop();
  }
  return top;
}

function find(word: QueryWord, { values, options }: Table, strengths: Strengths): Finding {
  for (const [place, option] of word.options.entries()) {
    const worth = option.worth * option.rarity;
    const { documents: holders, values: strength } = strengths.of(option.stems);
    for (let at = 0; at < holders.length; at++) {
      const document = holders[at] ?? 0;
      const value = worth * (strength[at] ?? 0);
      if (value <= (values[document] ?? 0)) continue;
      values[document] = value;
      options[document] = place;
    }
  }
  return { word, values, options };
}
