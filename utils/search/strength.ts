import type { FieldTable } from './collect.ts';
import type { SearchField } from './types.ts';
import { FIELDS, SATURATION } from './weights.ts';

/** The documents that hold something, and how strongly: BM25F without its idf, between 0 and `SATURATION + 1`. */
export interface Strength {
  documents: number[];
  values: number[];
  /** The most telling field of each document that holds it, as a place in `FIELDS`. */
  fields: number[];
}

export interface Strengths {
  /** Several stems are held together or not at all. */
  of(stems: string[]): Strength;
  /** The most telling field of a document that holds one of the stems. */
  fieldOf(stems: string[], document: number): SearchField | null;
}

const REMEMBERED = 1000;

/** While somebody types, the same words are asked at every key: the last answers are kept. */
export function createStrengths(fields: FieldTable[], documents: number): Strengths {
  const remembered = new Map<string, Strength>();
  const sums = new Float64Array(documents);
  const held = new Uint8Array(documents);
  const remember = (name: string, make: () => Strength) => {
    const known = remembered.get(name);
    if (known) return known;
    if (remembered.size >= REMEMBERED) remembered.clear();
    const strength = make();
    remembered.set(name, strength);
    return strength;
  };
  const one = (stem: string) => remember(stem, () => measure(stem, fields, sums));
  const of = (stems: string[]) => {
    const [first, ...more] = stems;
    if (first !== undefined && more.length === 0) return one(first);
    return remember(stems.join(' '), () => together(stems.map(one), sums, held));
  };
  return {
    of,
    fieldOf(stems, document) {
      const strength = of(stems);
      const place = strength.fields[strength.documents.indexOf(document)];
      return place === undefined ? null : (FIELDS[place]?.field ?? null);
    },
  };
}

function measure(stem: string, fields: FieldTable[], sums: Float64Array): Strength {
  const documents: number[] = [];
  const places: number[] = [];
  for (const [place, { weight, length }] of FIELDS.entries()) {
    const table = fields[place];
    if (!table) continue;
    const repeats = table.repeats.get(stem);
    for (const document of table.postings.find(stem)) {
      const long = 1 - length + (length * (table.lengths[document] ?? 0)) / table.average;
      if (sums[document] === 0) {
        documents.push(document);
        places.push(place);
      }
      sums[document] = (sums[document] ?? 0) + (weight * (repeats?.get(document) ?? 1)) / long;
    }
  }
  const values = harvest(documents, sums, (sum) => (sum * (SATURATION + 1)) / (SATURATION + sum));
  return { documents, values, fields: places };
}

function together(strengths: Strength[], sums: Float64Array, held: Uint8Array): Strength {
  const documents: number[] = [];
  const fields: number[] = [];
  for (const strength of strengths) {
    for (let at = 0; at < strength.documents.length; at++) {
      const document = strength.documents[at] ?? 0;
      if (held[document] === 0) {
        documents.push(document);
        fields.push(strength.fields[at] ?? 0);
      }
      held[document] = (held[document] ?? 0) + 1;
      sums[document] = (sums[document] ?? 0) + (strength.values[at] ?? 0);
    }
  }
  const values = harvest(documents, sums, (sum, document) =>
    held[document] === strengths.length ? sum / strengths.length : 0,
  );
  for (const document of documents) held[document] = 0;
  return { documents, values, fields };
}

/** Takes the sums of these documents and leaves zeros for the next word. */
function harvest(documents: number[], sums: Float64Array, value: (sum: number, document: number) => number): number[] {
  const values = documents.map((document) => value(sums[document] ?? 0, document));
  for (const document of documents) sums[document] = 0;
  return values;
}
