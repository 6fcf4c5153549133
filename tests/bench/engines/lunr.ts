import lunr from 'lunr';
import { type CreateEngine, guidesOf, prepare } from './engine.ts';

/** Lunr (BM25) with stems, stop words, synonyms, a prefix for the last word, near words for unknown ones. */
export const lunrEngine: CreateEngine = (documents, words) => {
  const { records, boosts, termsOf } = prepare(documents, words);
  const builder = new lunr.Builder();
  builder.ref('id');
  for (const [field, boost] of Object.entries(boosts)) builder.field(field, { boost });
  for (const record of records) builder.add(record);
  const index = builder.build();
  return {
    search(query) {
      const terms = termsOf(query);
      const hits = index.query((asked) => {
        for (const { stem, worth, known, typing } of terms) {
          asked.term(stem, { boost: worth, usePipeline: false });
          if (typing)
            asked.term(stem, { boost: worth / 4, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
          if (!known) asked.term(stem, { boost: worth / 2, usePipeline: false, editDistance: stem.length > 5 ? 2 : 1 });
        }
      });
      const ids = hits.map(({ ref }) => ref);
      return { ranked: guidesOf(ids), confident: ids.length > 0 };
    },
  };
};
