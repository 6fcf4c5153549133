import type { Language } from './language.ts';
import { composed, tokenise } from './text.ts';
import type { SearchDocument } from './types.ts';

export interface LiteralErrors {
  /** Documents whose error message stands in the text, or is being typed: 1 in full, less when only in part. */
  in(text: string): Map<number, number>;
}

interface ErrorText {
  document: number;
  /** Words with a blank around each. */
  words: string;
}

/** Shorter ones say too little to outrank everything else. */
const SHORTEST = 8;
const FEWEST_WORDS = 2;
/** A name such as `winmail.dat` is telling by itself. */
const TELLING_NAME = /\p{L}\.\p{L}/u;

export function createLiteralErrors(documents: SearchDocument[], language: Language): LiteralErrors {
  const plain = (text: string) =>
    tokenise(composed(text))
      .map((token) => language.key(token.text))
      .join(' ');
  const telling = (words: string) =>
    words.length >= SHORTEST && (words.split(' ').length >= FEWEST_WORDS || TELLING_NAME.test(words));
  const errors: ErrorText[] = documents.flatMap(({ fields }, document) =>
    (fields.errors ?? [])
      .map(plain)
      .filter(telling)
      .map((words) => ({ document, words: ` ${words} ` })),
  );
  return {
    in(text) {
      const typed = plain(text);
      const found = new Map<number, number>();
      if (!telling(typed)) return found;
      for (const { document, words } of errors) {
        const part = ` ${typed} `.includes(words)
          ? 1
          : Number(words.includes(` ${typed}`)) * (typed.length / words.length);
        if (part > (found.get(document) ?? 0)) found.set(document, part);
      }
      return found;
    },
  };
}
