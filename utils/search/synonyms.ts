import { type Language, stopKeys } from './language.ts';
import { composed, type Form, tokenise, wholeForm } from './text.ts';
import type { Words } from './types.ts';
import { WORTH } from './weights.ts';

export interface Synonym {
  /** Stems of the other expression, all of which say it together. */
  stems: string[];
  worth: number;
}

export interface Synonyms {
  /** Other expressions for the words with these stems, in any order; stop words only where fewer than two others are left. */
  of(stems: string[]): Synonym[];
  /** Words of the longest expression. */
  longest: number;
}

/** Rings of words as a table: from the term, a word or a phrase, to all others, and from each of them to the term. */
export function createSynonyms({ synonyms, stop }: Words, language: Language): Synonyms {
  const stops = stopKeys(stop, language);
  const table = new Map<string, Synonym[]>();
  for (const { term, words } of synonyms) {
    const own = memberOf(term, WORTH.synonym);
    const others = words.map((text) => memberOf(text, WORTH.synonymAside));
    add(own, others);
    for (const other of others) add(other, [own]);
  }
  const longest = Math.max(1, ...[...table.keys()].map((name) => name.split(' ').length));
  return { of: (stems) => table.get(nameOf(stems)) ?? [], longest };

  /** `forgot my password` is known as `forgot password`, but `log in` not as `log`. */
  function expressionOf(words: string[]): string[] {
    const telling = words.filter((word) => !stops.has(language.key(word)));
    return telling.length > 1 ? telling : words;
  }

  function memberOf(text: string, worth: number): Synonym {
    return { stems: expressionOf(wordsOf(text)).map(language.stem), worth };
  }

  function add({ stems }: Synonym, meant: Synonym[]): void {
    const name = nameOf(stems);
    const known = table.get(name) ?? [];
    known.push(...meant);
    table.set(name, known);
  }
}

/** The words of all rings: known words, even where no text holds them. */
export function ringWords({ synonyms }: Words): Form[] {
  return synonyms.flatMap(({ term, words }) => [term, ...words]).flatMap(formsIn);
}

export function formsIn(text: string): Form[] {
  return tokenise(composed(text)).map((token) => wholeForm(token.text));
}

function wordsOf(text: string): string[] {
  return formsIn(text).map(({ word }) => word);
}

/** In any order: `password lost` is `lost password`. */
function nameOf(stems: string[]): string {
  return stems.toSorted().join(' ');
}
