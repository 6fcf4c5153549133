/// <reference types="flexsearch" />
import { Index } from 'flexsearch';

/** The one place that knows FlexSearch. It keeps who holds which word and which words begin so; ranking is ours. */

export interface Postings {
  /** Words joined by a blank; the ids of one field must come in rising order. */
  add(id: number, words: string): void;
  /** Ids that hold the word, rising. */
  find(word: string): number[];
}

export interface Prefixes {
  /** Places in the given list of the words that begin so, in the order of the list. */
  find(prefix: string, limit: number): number[];
}

const plainWords = (words: string) => words.split(' ');

export function createPostings(): Postings {
  const index = new Index({ tokenize: 'strict', resolution: 1, encoder: plainWords });
  let size = 0;
  return {
    add(id, words) {
      index.add(id, words);
      size = id + 1;
    },
    // FlexSearch types its ids as number or text; only numbers go in.
    find: (word) => index.search(word, { limit: size }) as number[],
  };
}

export function createPrefixes(words: string[]): Prefixes {
  const index = new Index({ tokenize: 'forward', resolution: 1, encoder: plainWords });
  for (const [place, word] of words.entries()) index.add(place, word);
  return { find: (prefix, limit) => index.search(prefix, { limit }) as number[] };
}
