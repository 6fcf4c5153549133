import type { Option } from './expand.ts';
import type { QueryWord } from './query.ts';
import type { Strengths } from './strength.ts';
import { SATURATION } from './weights.ts';

/** What one word of the query found: per document the best way it was met. */
export interface Finding {
  word: QueryWord;
  values: Float64Array;
  /** Place of the best option; meaningful where the value is above 0. */
  options: Uint16Array;
}

export interface Ranking {
  scores: Float64Array;
  /** A score that no document can exceed. */
  ceiling: number;
  findings: Finding[];
}

/** Adds up, per document, the best meeting of each word. */
export function rank(words: QueryWord[], documents: number, strengths: Strengths): Ranking {
  const scores = new Float64Array(documents);
  const findings = words.map((word) => find(word, documents, strengths));
  for (const { word, values } of findings) {
    for (let document = 0; document < documents; document++) {
      scores[document] = (scores[document] ?? 0) + word.count * (values[document] ?? 0);
    }
  }
  const ceiling = words.reduce((sum, { importance, count }) => sum + importance * count * (SATURATION + 1), 0);
  return { scores, ceiling, findings };
}

/** Places of the highest scores above 0, best first; equal scores keep the order of the documents. */
export function highest(scores: Float64Array, limit: number): number[] {
  const top: number[] = [];
  for (const [document, score] of scores.entries()) {
    if (score <= 0 || (top.length >= limit && score <= (scores[top.at(-1) ?? 0] ?? 0))) continue;
    let place = top.length;
    while (place > 0 && score > (scores[top[place - 1] ?? 0] ?? 0)) place--;
    top.splice(place, 0, document);
    if (top.length > limit) top.pop();
  }
  return top;
}

function find(word: QueryWord, documents: number, strengths: Strengths): Finding {
  const values = new Float64Array(documents);
  const options = new Uint16Array(documents);
  for (const [place, option] of word.options.entries()) {
    const worth = option.worth * option.rarity;
    for (const [document, strength] of together(option, strengths)) {
      if (worth * strength <= (values[document] ?? 0)) continue;
      values[document] = worth * strength;
      options[document] = place;
    }
  }
  return { word, values, options };
}

/** Several stems stand for the word together: a document that holds one of two is worth half. */
function together({ stems }: Option, strengths: Strengths): Map<number, number> {
  const [first, ...more] = stems.map(strengths.of);
  if (!first || more.length === 0) return first ?? new Map();
  const sums = new Map<number, number>();
  for (const strength of [first, ...more]) {
    for (const [document, value] of strength) sums.set(document, (sums.get(document) ?? 0) + value / stems.length);
  }
  return sums;
}
