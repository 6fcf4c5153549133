import type { Language } from './language.ts';
import { createPostings, type Postings } from './postings.ts';
import { composed, type Form, formsOf, tokenise } from './text.ts';
import type { SearchDocument, SearchField } from './types.ts';
import type { Entry } from './vocabulary.ts';
import { FIELDS } from './weights.ts';

/** One field of all documents. FlexSearch knows who holds a word; how often and among how many, we count ourselves. */
export interface FieldTable {
  field: SearchField;
  postings: Postings;
  /** Words per document; 0 where the field is missing. */
  lengths: Uint16Array;
  average: number;
  /** Stem to document to count, where a word occurs more than once. */
  repeats: Map<string, Map<number, number>>;
}

export interface Collection {
  fields: FieldTable[];
  entries: Map<string, Entry>;
  frequencies: Map<string, number>;
  /** Entries of each document, without repetition. */
  entriesOf: Entry[][];
  /** Error messages, titles and questions of each document, word by word. */
  sentencesOf: Entry[][][];
}

const SENTENCES: readonly SearchField[] = ['errors', 'title', 'asks'];

export function collect(documents: SearchDocument[], language: Language): Collection {
  const entries = new Map<string, Entry>();
  const frequencies = new Map<string, number>();
  const fields = FIELDS.map(({ field }) => emptyTable(field, documents.length));
  const sentencesOf: Entry[][][] = [];
  const entriesOf = documents.map((document, id) => {
    const own = new Set<Entry>();
    const sentences: Entry[][] = [];
    sentencesOf.push(sentences);
    for (const table of fields) {
      const texts = (document.fields[table.field] ?? []).map((text) => readText(text, entries, language));
      if (SENTENCES.includes(table.field)) sentences.push(...texts);
      addField(table, id, texts.flat(), own);
    }
    for (const stem of new Set([...own].map((entry) => entry.stem))) {
      frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
    }
    return [...own];
  });
  for (const table of fields) table.average = averageOf(table.lengths);
  return { fields, entries, frequencies, entriesOf, sentencesOf };
}

/** The entry of a spelling, made when it is met first; null when nothing is left of it. */
export function entryOf({ text, word }: Form, entries: Map<string, Entry>, language: Language): Entry | null {
  const known = entries.get(text);
  if (known) return known;
  const key = language.key(word);
  if (key === '') return null;
  const entry = { text, key, stem: language.stem(word) };
  entries.set(text, entry);
  return entry;
}

function emptyTable(field: SearchField, documents: number): FieldTable {
  return {
    field,
    postings: createPostings(),
    lengths: new Uint16Array(documents),
    average: 1,
    repeats: new Map(),
  };
}

function readText(text: string, entries: Map<string, Entry>, language: Language): Entry[] {
  const forms = tokenise(composed(text)).flatMap((token) => formsOf(token.text));
  return forms.flatMap((form) => entryOf(form, entries, language) ?? []);
}

function addField(table: FieldTable, id: number, found: Entry[], own: Set<Entry>): void {
  if (found.length === 0) return;
  const counts = new Map<string, number>();
  for (const entry of found) {
    own.add(entry);
    counts.set(entry.stem, (counts.get(entry.stem) ?? 0) + 1);
  }
  table.postings.add(id, [...counts.keys()].join(' '));
  table.lengths[id] = Math.min(found.length, 65535);
  for (const [stem, count] of counts) {
    if (count < 2) continue;
    const repeats = table.repeats.get(stem) ?? new Map<number, number>();
    table.repeats.set(stem, repeats.set(id, count));
  }
}

function averageOf(lengths: Uint16Array): number {
  const filled = lengths.filter((length) => length > 0);
  return filled.reduce((sum, length) => sum + length, 0) / Math.max(filled.length, 1) || 1;
}
