/** How well the search finds: the gold queries, asked of our search and of two others over the same texts. */
import type { Packs } from '../../utils/content/compile.ts';
import { type GuidesPack, LANGS, type Lang } from '../../utils/content/types.ts';
import { suggest } from '../../utils/match/suggest.ts';
import { withTexts } from '../../utils/panel/by-texts.ts';
import { documentsOf } from '../../utils/search/corpus.ts';
import { createIndex, rankCorpus } from '../../utils/search/search.ts';
import type { Words } from '../../utils/search/types.ts';
import { readContent } from '../../utils/tools/read-content.ts';
import { interval, mean, ndcg10, recall3, success1 } from '../gold/measures.ts';
import { goldPages } from '../gold/pages.ts';
import { goldQueries, HALVES, type Kind, unanswered } from '../gold/queries.ts';
import { bm25f, type PlainText } from './engines/bm25f.ts';
import type { CreateEngine, Engine } from './engines/engine.ts';
import { lunrEngine } from './engines/lunr.ts';
import { minisearch } from './engines/minisearch.ts';
import { signpost } from './engines/signpost.ts';
import { type Row, row } from './measure.ts';
import { type Judged, of, printTable } from './quality-table.ts';

const OTHERS: Record<string, CreateEngine> = { MiniSearch: minisearch, Lunr: lunrEngine };

const SENTENCES: readonly Kind[] = ['question', 'symptom', 'everyday'];

type Engines = Record<Lang, Engine>;

interface Run {
  engines: Engines;
  judged: Judged[];
}

type Measure = 'ndcg' | 'success' | 'recall';

/** What our search and suggestions must reach, on the half that nothing is tuned on. */
export function measureFinding(): Row[] {
  const { packs } = readContent('content');
  return [...figuresOf(judgedBy(signpost, packs), judgedBy(signpost, withoutAsks(packs))), ...measurePages(packs)];
}

export function measureQuality(): Row[] {
  const { packs } = readContent('content');
  const own = judgedBy(signpost, packs);
  const bare = judgedBy(signpost, withoutAsks(packs));
  const others = Object.entries(OTHERS).map(([name, create]) => ({ name, ...judgedBy(create, packs) }));
  const runs = [{ name: 'Signpost', ...own }, { name: 'without the listed questions', ...bare }, ...others];
  for (const half of HALVES) printTable(half, runs);
  const compared = others.flatMap(({ name, judged }) => comparison(name, heldOut(own.judged), heldOut(judged)));
  return [...figuresOf(own, bare), ...measurePages(packs), ...compared, ...LANGS.map((lang) => rankAhead(lang, packs))];
}

function figuresOf(own: Run, bare: Run): Row[] {
  const reported = heldOut(own.judged);
  return [
    ...LANGS.map((lang) => share(`nDCG@10, ${lang}`, 0.9, of(reported, { lang }), 'ndcg')),
    ...LANGS.map((lang) =>
      share(`nDCG@10 without the listed questions, ${lang}`, 0.85, of(heldOut(bare.judged), { lang }), 'ndcg'),
    ),
    share('success@1', 0.82, reported, 'success'),
    share('recall@3 of queries with a typo', 0.95, of(reported, { kind: 'typo' }), 'recall'),
    share('recall@3 of half-typed queries', 0.8, of(reported, { kind: 'half-typed' }), 'recall'),
    share('nDCG@10 of everyday words', 0.8, of(reported, { kind: 'everyday' }), 'ndcg'),
    ...refusals(own.engines, reported),
  ];
}

/** As the panel shows them once the texts have been asked too. */
function measurePages(packs: Packs): Row[] {
  const { core } = packs;
  const seen = LANGS.flatMap((lang) => {
    const index = indexOf(lang, packs);
    const pages = goldPages.filter((page) => page.lang === lang && page.half === 'held-out');
    return pages.map((page) => {
      return { page, ...withTexts(suggest(page.snapshot, core, lang), page.snapshot, core, index) };
    });
  });
  const right = ({ page: { grades, isTelling }, items }: (typeof seen)[number]) =>
    Number((grades.get(items[0]?.guide ?? '') ?? 0) >= (isTelling ? 3 : 2));
  const fitting = seen.filter(({ page }) => page.grades.size > 0);
  const vain = seen.filter(({ page }) => page.grades.size === 0);
  return [
    ...LANGS.map((lang) => {
      const own = fitting.filter(({ page }) => page.lang === lang);
      return row(`pages with the right guide first, ${lang}`, 'share', 0.92, [mean(own.map(right))], true);
    }),
    row(
      'pages where nothing fits: refused',
      'share',
      0.85,
      [mean(vain.map(({ confident }) => Number(!confident)))],
      true,
    ),
  ];
}

/** `kb rank` knows titles and bodies alone, and none of our everyday words: guides and articles, asked in whole sentences. */
function rankAhead(lang: Lang, packs: Packs): Row {
  const bare: Words = { ...packs.guides[lang].words, light: [], synonyms: [] };
  const texts = documentsOf(packs.guides[lang], packs.list[lang], packs.core)
    .filter(({ kind }) => kind === 'guide' || kind === 'article')
    .map(({ id, fields: { title = [], asks, errors, ...body } }): PlainText => {
      return { id, title: title.join(' '), body: Object.values(body).flat().join(' ') };
    });
  const own = rankCorpus(texts, lang, bare);
  const plain = bm25f(texts, bare);
  const asked = goldQueries.filter((query) => query.lang === lang && SENTENCES.includes(query.kind));
  const ahead = asked.map(({ text, grades }) => {
    const ranked = own.search(text, texts.length).hits.map(({ id }) => id);
    return ndcg10(ranked, grades) - ndcg10(plain(text), grades);
  });
  return row(`nDCG@10 of kb rank ahead of plain BM25F, ${lang}`, 'share', 0, [mean(ahead)], true);
}

function judgedBy(create: CreateEngine, packs: Packs): Run {
  const engines = enginesOf(create, packs);
  return { engines, judged: judge(engines) };
}

function enginesOf(create: CreateEngine, packs: Packs): Engines {
  const entries = LANGS.map((lang) => {
    const guides = packs.guides[lang];
    return [lang, create(documentsOf(guides, packs.list[lang], packs.core), guides.words)];
  });
  return Object.fromEntries(entries);
}

const indexOf = (lang: Lang, { guides, list, core }: Packs) =>
  createIndex(documentsOf(guides[lang], list[lang], core), guides[lang].words);

/** As if nobody had written down how people ask. */
function withoutAsks(packs: Packs): Packs {
  const bare = (pack: GuidesPack): GuidesPack => ({
    ...pack,
    guides: pack.guides.map((guide) => ({
      ...guide,
      asks: [],
      parts: guide.parts.map((part) => ({ ...part, asks: [] })),
    })),
  });
  return {
    ...packs,
    guides: Object.fromEntries(LANGS.map((lang) => [lang, bare(packs.guides[lang])])) as Packs['guides'],
  };
}

function judge(engines: Engines): Judged[] {
  return goldQueries.map((query) => {
    const { ranked, confident } = engines[query.lang].search(query.text);
    const { grades } = query;
    return {
      query,
      ndcg: ndcg10(ranked, grades),
      success: success1(ranked, grades),
      recall: recall3(ranked, grades),
      confident,
    };
  });
}

const heldOut = (judged: Judged[]) => judged.filter(({ query }) => query.half === 'held-out');

function share(what: string, budget: number, judged: Judged[], measure: Measure): Row {
  return row(what, 'share', budget, [mean(judged.map((one) => one[measure]))], true);
}

function refusals(engines: Engines, reported: Judged[]): Row[] {
  const vain = unanswered.filter(({ half }) => half === 'held-out');
  const refused = vain.map(({ lang, text }) => Number(!engines[lang].search(text).confident));
  const refusedGood = reported.map(({ confident }) => Number(!confident));
  return [
    row('queries that nothing answers: refused', 'share', 0.65, [mean(refused)], true),
    row('good queries refused', 'share', 0.05, [mean(refusedGood)]),
  ];
}

/** In the mean over the languages we must be ahead, and in none behind beyond the 95 % interval of the difference. */
function comparison(name: string, ours: Judged[], theirs: Judged[]): Row[] {
  const ahead = LANGS.map((lang) => {
    const [own, other] = [of(ours, { lang }), of(theirs, { lang })];
    return own.map(({ ndcg }, nth) => ndcg - (other[nth]?.ndcg ?? 0));
  });
  return [
    row(`nDCG@10 ahead of ${name}, mean over languages`, 'share', 0, [mean(ahead.map(mean))], true),
    ...LANGS.map((lang, nth) =>
      row(
        `nDCG@10 ahead of ${name}, ${lang}, upper end of the interval`,
        'share',
        0,
        [interval(ahead[nth] ?? [])[1]],
        true,
      ),
    ),
  ];
}
