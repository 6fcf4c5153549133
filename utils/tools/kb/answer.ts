/** What `kb search` and `kb match` answer to one line. */
import type { Packs } from '../../content/compile.ts';
import type { CorePack, Lang } from '../../content/types.ts';
import { suggest } from '../../match/suggest.ts';
import { parseSnapshot } from '../../protocol.ts';
import { documentsOf } from '../../search/corpus.ts';
import { find } from '../../search/find.ts';
import { createIndex } from '../../search/search.ts';
import type { SearchIndex } from '../../search/types.ts';
import { type Fields, idIn, LineError, langIn, textIn } from './lines.ts';

export interface Answer {
  id: string | number;
  results: Array<{
    guide: string | null;
    part: string | null;
    /** Number in the public knowledge base: of the guide, or of an article that has no guide. */
    article: number | null;
    score: number;
    why: string[];
  }>;
  /** False when nothing fits; what comes nearest is listed all the same. */
  confident: boolean;
}

/** Answers `{"id","lang","query"}`. The index of a language is made when it is first asked for. */
export function answerSearch(packs: Packs): (fields: Fields) => Answer {
  const indexes = new Map<Lang, SearchIndex>();
  const indexOf = (lang: Lang) => {
    const index =
      indexes.get(lang) ??
      createIndex(documentsOf(packs.guides[lang], packs.list[lang], packs.core), packs.guides[lang].words);
    indexes.set(lang, index);
    return index;
  };
  return (fields) => {
    const id = idIn(fields);
    const { findings, confident } = find(indexOf(langIn(fields)), textIn(fields, 'query'));
    const results = findings.map(({ guide, part, article, score, why }) => ({
      guide,
      part,
      article: guide === null ? article : articleOf(guide, packs.core),
      score,
      why: why.map(({ field, word, how }) => `${field}: ${word} (${how})`),
    }));
    return { id, results, confident };
  };
}

/** Answers a snapshot with an `id` beside it. */
export function answerMatch(core: CorePack): (fields: Fields) => Answer {
  return (fields) => {
    const id = idIn(fields);
    const snapshot = parseSnapshot(fields);
    if (!snapshot) throw new LineError('expected "url", a whole address such as https://manager.infomaniak.com/');
    const { items, confident } = suggest(snapshot, core, 'en');
    const results = items.map(({ guide, part, score, why }) => ({
      guide,
      part,
      article: articleOf(guide, core),
      score,
      why: why.map(({ kind, text }) => (text === null ? kind : `${kind}: ${text}`)),
    }));
    return { id, results, confident };
  };
}

const articleOf = (guide: string, core: CorePack) => core.guides.find(({ id }) => id === guide)?.article ?? null;
