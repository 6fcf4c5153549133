/** Suggestions for the page and results for the query, as signals. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type CorePack, type GuidesPack, LANGS, type Lang, type ListPack } from '../content/types.ts';
import { voteLanguage } from '../match/language.ts';
import { type Reason, suggest } from '../match/suggest.ts';
import type { Snapshot } from '../protocol.ts';
import { documentsOf } from '../search/corpus.ts';
import { type Finding, find } from '../search/find.ts';
import { createIndex } from '../search/search.ts';
import type { SearchIndex } from '../search/types.ts';
import { withTexts } from './by-texts.ts';
import type { PackLoader } from './packs.ts';
import type { ArticleItem, Item, ResultItem, Results } from './types.ts';

export interface FinderInput {
  core: CorePack;
  packs: PackLoader;
  list: ReadonlySignal<ListPack | null>;
  guides: ReadonlySignal<GuidesPack | null>;
  snapshot: ReadonlySignal<Snapshot | null>;
  query: ReadonlySignal<string>;
  t: (key: string, params?: Record<string, string | number>) => string;
  /** The first paint is over: there is time for an index. */
  isQuiet: ReadonlySignal<boolean>;
}

export interface Finder {
  suggestions: ReadonlySignal<{ confident: boolean; items: Item[] }>;
  results: ReadonlySignal<Results | null>;
  itemOf(guide: string, part: string | null, why?: string[]): Item | null;
  articlesOf(area: string): ArticleItem[];
}

/** Milliseconds without a key. */
const PAUSE_MS = 150;

interface Foreign {
  lang: Lang;
  findings: Finding[];
}

interface Indexed {
  index: SearchIndex;
  list: ListPack;
}

export function createFinder(input: FinderInput): Finder {
  const { core, list, guides, snapshot, query, t, isQuiet } = input;
  const hasQuery = computed(() => query.value.trim() !== '');
  const isWanted = computed(() => isQuiet.value || hasQuery.value);
  const own = computed<Indexed | null>(() => {
    if (!isWanted.value || list.value === null || guides.value?.lang !== list.value.lang) return null;
    return indexOf(guides.value, list.value, core);
  });
  const others = signal<ReadonlyMap<Lang, Indexed>>(new Map());
  const foreign = signal<Foreign | null>(null);
  const answer = computed(() => (hasQuery.value && own.value ? find(own.value.index, query.value) : null));

  const askOthers = (text: string) => {
    if (others.peek().size > 0) foreign.value = bestForeign(others.peek(), text);
    else
      void loadOthers(input).then((loaded) => {
        others.value = loaded;
      });
  };
  effect(() => {
    const text = query.value;
    others.value;
    foreign.value = null;
    if (answer.value?.confident !== false) return;
    // Half a word is often unknown in every language: the others are asked when the typing pauses.
    const pause = setTimeout(askOthers, PAUSE_MS, text);
    return () => clearTimeout(pause);
  });

  const itemOf = (guideId: string, partId: string | null, why: string[] = []): Item | null => {
    const entry = core.guides.find(({ id }) => id === guideId);
    const listed = list.value?.guides.find(({ id }) => id === guideId);
    if (!entry || !listed) return null;
    const part = partId === null ? null : listed.parts.find(({ id }) => id === partId);
    return {
      guide: guideId,
      part: part?.id ?? null,
      title: part?.title ?? listed.title,
      meta: metaOf(entry, partId, t),
      why,
    };
  };

  const suggestions = computed(() => {
    if (snapshot.value === null || list.value === null) return { confident: false, items: [] };
    const seen = suggest(snapshot.value, core, list.value.lang);
    const { items, confident } =
      own.value && canRead(snapshot.value) ? withTexts(seen, snapshot.value, core, own.value.index) : seen;
    const shown = items.flatMap(
      ({ guide, part, why }) =>
        itemOf(
          guide,
          part,
          why.map((reason) => reasonText(reason, t)),
        ) ?? [],
    );
    return { confident, items: shown };
  });

  /** The texts at hand are of the panel's language alone. */
  const canRead = (page: Snapshot) => (voteLanguage(page, core) ?? list.value?.lang) === own.value?.list.lang;

  const results = computed<Results | null>(() => {
    if (answer.value === null) return null;
    const { findings, confident, spellings } = answer.value;
    const other = confident ? null : foreign.value;
    const used = other?.findings ?? findings;
    return {
      confident: confident || other !== null,
      items: used.flatMap((finding) => resultOf(finding, other?.lang ?? null, itemOf, t) ?? []),
      articles: used.flatMap((finding) => articleOf(finding, list.value) ?? []),
      spellings,
    };
  });

  const articlesOf = (area: string) =>
    (list.value?.articles ?? [])
      .filter((article) => article.area === area)
      .map((article) => ({ ...article, marked: [] }));
  return { suggestions, results, itemOf, articlesOf };
}

const indexOf = (guides: GuidesPack, list: ListPack, core: CorePack): Indexed => ({
  index: createIndex(documentsOf(guides, list, core), guides.words),
  list,
});

async function loadOthers({ core, packs, list }: FinderInput): Promise<ReadonlyMap<Lang, Indexed>> {
  const langs = LANGS.filter((lang) => lang !== list.peek()?.lang);
  const loaded = await Promise.all(
    langs.map(async (lang) => [lang, indexOf(await packs.guides(lang), await packs.list(lang), core)] as const),
  );
  return new Map(loaded);
}

/** Somebody types in another language than the panel's: the first language that is sure. */
function bestForeign(others: ReadonlyMap<Lang, Indexed>, query: string): Foreign | null {
  for (const [lang, { index }] of others) {
    const { findings, confident } = find(index, query);
    if (confident) return { lang, findings };
  }
  return null;
}

type ItemOf = Finder['itemOf'];
type Translate = FinderInput['t'];

function resultOf(finding: Finding, foundIn: Lang | null, itemOf: ItemOf, t: Translate): ResultItem | null {
  if (finding.guide === null) return null;
  const words = finding.why.map(wordMet).join(', ');
  const item = itemOf(finding.guide, finding.part, words ? [t('reason.words', { words })] : []);
  return item && { ...item, symptom: finding.symptom, marked: foundIn === null ? finding.matched : [], foundIn };
}

/** "fire (remove)": what was typed and, where it differs, what stands in the guide. */
function wordMet({ word, how, met }: Finding['why'][number]): string {
  return how === 'exact' || how === 'stem' || met === '' ? word : `${word} (${met})`;
}

function articleOf(finding: Finding, list: ListPack | null): ArticleItem | null {
  const article = list?.articles.find(({ number }) => number === finding.article);
  return article ? { ...article, marked: finding.matched } : null;
}

function reasonText({ kind, text }: Reason, t: Translate): string {
  return t(`reason.${kind}`, { text: text ?? '', page: text ?? '', area: text ?? '', caption: text ?? '' });
}

/** "8 steps · cannot be undone". */
function metaOf(entry: CorePack['guides'][number], partId: string | null, t: Translate): string {
  const part = entry.parts.find(({ id }) => id === partId) ?? (entry.parts.length === 1 ? entry.parts[0] : undefined);
  const size = part
    ? t('meta.steps', { n: part.steps })
    : entry.parts.length > 1
      ? t('meta.tasks', { n: entry.parts.length })
      : t(entry.kind === 'hub' ? 'meta.links' : `meta.${entry.kind}`);
  return entry.irreversible ? `${size} · ${t('meta.final')}` : size;
}
