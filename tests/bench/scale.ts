/** How the search grows with the number of guides, beside MiniSearch over the same texts in the same run. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { LANGS, type Lang } from '../../utils/content/types.ts';
import type { SearchDocument, Words } from '../../utils/search/types.ts';
import { readContent } from '../../utils/tools/read-content.ts';
import type { CreateEngine } from './engines/engine.ts';
import { minisearch } from './engines/minisearch.ts';
import { signpost } from './engines/signpost.ts';
import { GUIDES, generateDocuments } from './generated.ts';
import { median, p95, type Row, row, timed } from './measure.ts';
import { keystrokesOf } from './pure.ts';

const SIZES = [50, 100, 500, GUIDES, 5000, 10_000];
const QUERIES = 30;
const MEGA = 1_000_000;

interface Grown {
  /** Milliseconds. */
  build: number;
  /** Megabytes. */
  heap: number;
  /** Milliseconds for each text on the way to a query. */
  keys: number[];
}

export function measureScale(): Row[] {
  const { guides } = readContent('content').packs;
  const rows = SIZES.flatMap((count) => {
    const documents = generateDocuments('en', count);
    const queries = queriesOf(documents);
    const own = grow(signpost, documents, guides.en.words, queries);
    const other = grow(minisearch, documents, guides.en.words, queries);
    return [
      ...rowsOf(`${count} guides`, own),
      ...rowsOf(`${count} guides, MiniSearch`, other),
      row(`${count} guides: a keystroke, share of what MiniSearch takes, p95`, '×', count === GUIDES ? 1 : null, [
        p95(own.keys) / p95(other.keys),
      ]),
    ];
  });
  return [...rows, ...allLanguages((lang) => guides[lang].words)];
}

function allLanguages(wordsOf: (lang: Lang) => Words): Row[] {
  const grown = LANGS.map((lang) => grow(signpost, generateDocuments(lang, GUIDES), wordsOf(lang), []));
  const total = (of: (one: Grown) => number) => grown.reduce((sum, one) => sum + of(one), 0);
  return [
    row(`5 x ${GUIDES} guides: build`, 'ms', null, [total(({ build }) => build)]),
    row(`5 x ${GUIDES} guides: heap`, 'MB', null, [total(({ heap }) => heap)]),
  ];
}

function rowsOf(what: string, { build, heap, keys }: Grown): Row[] {
  return [
    row(`${what}: build`, 'ms', null, [build]),
    row(`${what}: heap`, 'MB', null, [heap]),
    row(`${what}: a keystroke, p50`, 'ms', null, [median(keys)]),
    row(`${what}: a keystroke, p95`, 'ms', null, [p95(keys)]),
  ];
}

function grow(create: CreateEngine, documents: SearchDocument[], words: Words, queries: string[]): Grown {
  const before = heap();
  let engine = create([], words);
  const build = timed(() => {
    engine = create(documents, words);
  });
  const grown = heap() - before;
  for (const query of queries) engine.search(query);
  const keys = queries.flatMap(keystrokesOf).map((text) => timed(() => engine.search(text)));
  return { build, heap: grown / MEGA, keys };
}

/** Titles and questions of guides, spread over all. */
function queriesOf(documents: SearchDocument[]): string[] {
  const texts = documents.flatMap(({ fields }) => fields.asks?.slice(0, 1) ?? []);
  const stride = Math.max(1, Math.floor(texts.length / QUERIES));
  return texts.filter((_, nth) => nth % stride === 0).slice(0, QUERIES);
}

/** Bytes in use after a collection. */
function heap(): number {
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
