import type { FieldTable } from './collect.ts';
import type { SearchField } from './types.ts';
import { FIELDS, SATURATION } from './weights.ts';

/** The documents that hold a stem, and how strongly: BM25F without its idf, between 0 and `SATURATION + 1`. */
export type Strength = Map<number, number>;

export interface Strengths {
  of(stem: string): Strength;
  /** The most telling field of a document that holds the stem. */
  fieldOf(stem: string, document: number): SearchField | null;
}

const REMEMBERED = 500;

/** While somebody types, the same words are asked at every key: the last answers are kept. */
export function createStrengths(fields: FieldTable[], documents: number): Strengths {
  const sums = new Float64Array(documents);
  const remembered = new Map<string, Strength>();
  return {
    of(stem) {
      const known = remembered.get(stem);
      if (known) return known;
      if (remembered.size >= REMEMBERED) remembered.clear();
      const strength = measure(stem, fields, sums);
      remembered.set(stem, strength);
      return strength;
    },
    fieldOf: (stem, document) =>
      fields.find(({ postings }) => postings.find(stem).includes(document))?.field ?? null,
  };
}

function measure(stem: string, fields: FieldTable[], sums: Float64Array): Strength {
  const found: number[] = [];
  for (const [at, { weight, length }] of FIELDS.entries()) {
    const table = fields[at];
    if (!table) continue;
    const repeats = table.repeats.get(stem);
    for (const id of table.postings.find(stem)) {
      const long = 1 - length + (length * (table.lengths[id] ?? 0)) / table.average;
      if (sums[id] === 0) found.push(id);
      sums[id] = (sums[id] ?? 0) + (weight * (repeats?.get(id) ?? 1)) / long;
    }
  }
  const strength: Strength = new Map();
  for (const id of found) {
    const sum = sums[id] ?? 0;
    sums[id] = 0;
    strength.set(id, (sum * (SATURATION + 1)) / (SATURATION + sum));
  }
  return strength;
}
