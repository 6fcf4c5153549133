import { languageOf, stopKeys } from '../../utils/search/language.ts';
import { composed, formsOf, tokenise } from '../../utils/search/text.ts';
import type { Words } from '../../utils/search/types.ts';

export const wordsIn = (text: string): string[] =>
  tokenise(composed(text)).flatMap((token) => formsOf(token.text).map(({ word }) => word));

/** Tells the words that are no stop words. */
export function createTelling({ lang, stop }: Words): (words: string[]) => string[] {
  const language = languageOf(lang);
  const stops = stopKeys(stop, language);
  return (words) => words.filter((word) => !stops.has(language.key(word)));
}
