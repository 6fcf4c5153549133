/** How much a query repeats what its guide already lists as a question: such a query would prove nothing. */
import type { Guide } from '../../utils/content/types.ts';
import { languageOf } from '../../utils/search/language.ts';
import type { Words } from '../../utils/search/types.ts';
import { createTelling, wordsIn } from './stems.ts';

const MOST_SHARED = 0.7;

/** Tells whether a query equals a question of its guide, or shares more than 70 % of its stems with one. */
export function createOverlap(words: Words): (query: string, guide: Guide) => boolean {
  const language = languageOf(words.lang);
  const tellingOf = createTelling(words);
  const known = new Map<string, Set<string>>();

  /** Of the telling words, or of all where none is. */
  const stemsOf = (text: string) => {
    const all = wordsIn(text);
    const telling = tellingOf(all);
    return new Set((telling.length > 0 ? telling : all).map(language.stem));
  };
  const remembered = (text: string) => {
    const stems = known.get(text) ?? stemsOf(text);
    known.set(text, stems);
    return stems;
  };

  return (query, { asks, parts }) => {
    const own = stemsOf(query);
    return [...asks, ...parts.flatMap((part) => part.asks)].some((question) => {
      const shared = [...own].filter((stem) => remembered(question).has(stem)).length;
      return question.toLowerCase() === query.toLowerCase() || shared > MOST_SHARED * own.size;
    });
  };
}
