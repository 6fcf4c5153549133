import { find } from '../../../utils/search/find.ts';
import { createIndex } from '../../../utils/search/search.ts';
import { type CreateEngine, nameOf } from './engine.ts';

export const signpost: CreateEngine = (documents, words) => {
  const index = createIndex(documents, words);
  return {
    search(query) {
      const { findings, confident } = find(index, query);
      return { ranked: [...new Set(findings.map(nameOf))], confident };
    },
  };
};
