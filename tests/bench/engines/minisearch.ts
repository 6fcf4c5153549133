import MiniSearch from 'minisearch';
import { FIELDS } from '../../../utils/search/weights.ts';
import { type CreateEngine, guidesOf, prepare } from './engine.ts';

/** MiniSearch (BM25+) with stems, stop words, synonyms, a prefix for the last word, near words for unknown ones. */
export const minisearch: CreateEngine = (documents, words) => {
  const { records, boosts, termsOf } = prepare(documents, words);
  const index = new MiniSearch({
    fields: FIELDS.map(({ field }) => field),
    tokenize: (text) => text.split(' ').filter((word) => word !== ''),
    processTerm: (term) => term,
    searchOptions: { boost: boosts },
  });
  index.addAll(records);
  return {
    search(query) {
      const queries = termsOf(query).map(({ stem, worth, known, typing }) => ({
        queries: [stem],
        prefix: typing,
        fuzzy: known ? false : 0.2,
        boostTerm: () => worth,
      }));
      const ids = index.search({ combineWith: 'OR', queries }).map(({ id }) => String(id));
      return { ranked: guidesOf(ids), confident: ids.length > 0 };
    },
  };
};
