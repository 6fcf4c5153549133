/** The panel's state: signals and actions over the pure stages. What it needs of the browser comes in as `PanelPorts`. */
import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { type CorePack, type GuidesPack, LANGS, type Lang, type ListPack } from '../content/types.ts';
import { voteLanguage } from '../match/language.ts';
import { recognise } from '../match/recognise.ts';
import { createActions } from './actions.ts';
import { calloutWith } from './callout.ts';
import { createFinder } from './finder.ts';
import { createGuideControl } from './guide-control.ts';
import { createGuideView } from './guide-view.ts';
import type { PackLoader } from './packs.ts';
import type { PageLink } from './page-link.ts';
import { createSessions } from './sessions.ts';
import { settled } from './settled.ts';
import type { LastGuide, Recent, Store } from './store.ts';
import type { TabWatch } from './tab.ts';
import { captionFor, translate } from './texts.ts';
import type { PanelModel } from './types.ts';
import { whereOf } from './where.ts';
import { mergedSnapshot, worldOf } from './world.ts';

export interface PanelPorts {
  core: CorePack;
  packs: PackLoader;
  tabs: TabWatch;
  page: PageLink;
  store: Store;
  /** Language of the browser, such as `fr-CH`. */
  browserLang: string;
  /** May the extension look at Manager pages? */
  access: ReadonlySignal<boolean>;
  requestAccess(): void;
  /** Opens an address in a tab, or in a new one. */
  open(url: string, tabId: number | null): void;
  /** Runs it when the browser has nothing else to do. */
  whenIdle(run: () => void): void;
  /** Milliseconds since 1970. */
  now(): number;
  /** Version of the extension. */
  version: string;
}

/** Builds the model once the stored state has been read. */
export async function createPanelModel(ports: PanelPorts): Promise<PanelModel> {
  const { core, packs, tabs, page, store, now, whenIdle, version } = ports;
  const [preferences, stored, last, recents, queries] = await Promise.all([
    store.preferences(),
    store.sessions(),
    store.lastGuide(now()),
    store.recent(),
    store.queries(),
  ]);
  const sessions = createSessions(stored, tabs, store, now);
  const session = sessions.current;
  const lastGuide = signal<LastGuide | null>(last);
  const recent = signal<Recent[]>(recents);
  const recentQueries = signal(queries);

  const snapshot = computed(() => mergedSnapshot(tabs.tab.value, page.frames.value));
  const place = computed(() => (snapshot.value ? recognise(snapshot.value, core) : null));
  const managerLang = remembered(computed(() => (snapshot.value ? voteLanguage(snapshot.value, core) : null)));
  const world = computed(() =>
    worldOf(snapshot.value, place.value, managerLang.value, page.frames.value, page.seq.value),
  );

  const lang = signal<Lang>(preferences.lang ?? langOf(ports.browserLang) ?? 'en');
  const settings = signal(preferences.settings);
  keepPreferences(ports, preferences.lang, lang, settings, managerLang);

  const list = signal<ListPack | null>(null);
  const guides = signal<GuidesPack | null>(null);
  const query = signal(session.peek().query);
  keepQuery(query, tabs, sessions);

  // The first paint waits neither for the guides' texts nor for the index over them.
  const isQuiet = signal(false);
  const needsGuides = computed(() => isQuiet.value || query.value.trim() !== '' || session.value.view.name === 'guide');
  effect(() => load(packs.list, lang.value, list));
  effect(() => (needsGuides.value ? load(packs.guides, lang.value, guides) : undefined));

  const t: PanelModel['t'] = (key, params) => translate(list.value, key, params);
  const guide = computed(() => {
    const { view } = session.value;
    return view.name === 'guide' ? (guides.value?.guides.find(({ id }) => id === view.guide) ?? null) : null;
  });
  const caption: PanelModel['caption'] = (label) => captionFor(label, core, lang.value, managerLang.value);
  const calm = settled(
    snapshot,
    computed(() => tabs.tab.value?.id),
  );
  const calmPlace = computed(() => (calm.value ? recognise(calm.value, core) : null));
  effect(() => {
    if (list.value === null || calm.value === null) return;
    whenIdle(() => {
      isQuiet.value = true;
    });
  });
  const finder = createFinder({ core, packs, list, guides, snapshot: calm, query, t, isQuiet });
  const isAway = computed(() => tabs.tab.value !== null && ports.access.value && place.value?.isManager !== true);
  const calloutOf = calloutWith({ t, caption, settings });
  const control = createGuideControl({ core, page, sessions, guide, world, managerLang, isAway, calloutOf, now });
  const { frames } = page;
  const view = createGuideView({
    core,
    packs,
    version,
    list,
    session,
    guide,
    frames,
    control,
    t,
    caption,
    lang,
    managerLang,
  });

  effect(() => page.follow(place.value?.isManager && ports.access.value ? (tabs.tab.value?.id ?? null) : null));
  tabs.onLoading(() => page.refresh());
  effect(() => {
    const { run, mode } = session.value;
    if (run && mode === 'doing') untracked(() => store.saveProgress(run, now()));
    if (run && mode === 'end') untracked(() => store.dropProgress(run));
  });

  const continueCard = computed(() => {
    const own = session.value;
    if (own.run && own.mode !== 'end') return view.cardOf(own.run, false);
    const other = sessions.elsewhere();
    if (other?.session.run) return view.cardOf(other.session.run, true);
    return lastGuide.value ? view.cardOf(lastGuide.value.run, false) : null;
  });

  return {
    lang,
    managerLang,
    t,
    view: computed(() => session.value.view),
    where: computed(() => whereOf(tabs.tab.value, ports.access.value, calmPlace.value, core, lang.value)),
    ready: computed(() => list.value !== null),
    suggestions: finder.suggestions,
    query,
    results: finder.results,
    continueCard,
    guide: view.open,
    recent: computed(() => recent.value.flatMap(({ guide: id, part }) => finder.itemOf(id, part) ?? [])),
    recentQueries,
    topics: computed(() =>
      core.areas
        .map((area) => ({
          area,
          name: area.name[lang.value][0] ?? area.id,
          guides: core.guides
            .filter((entry) => entry.area === area.id)
            .flatMap(({ id }) => finder.itemOf(id, null) ?? []),
          articles: finder.articlesOf(area.id),
        }))
        .filter((topic) => topic.guides.length + topic.articles.length > 0),
    ),
    settings,
    announcement: view.announcement,
    caption,
    titleOf: view.titleOf,
    urlOf: view.urlOf,
    message: view.message,
    report: view.report,
    asText: view.asText,
    ...createActions({ ports, sessions, control, lastGuide, recent, recentQueries, query, world }),
  };
}

function langOf(tag: string): Lang | null {
  const short = tag.slice(0, 2).toLowerCase();
  return LANGS.find((lang) => lang === short) ?? null;
}

/** The last clear vote: a page without telling captions does not change the Manager's language. */
function remembered(vote: ReadonlySignal<Lang | null>): ReadonlySignal<Lang | null> {
  const kept = signal<Lang | null>(null);
  effect(() => {
    if (vote.value !== null) kept.value = vote.value;
  });
  return kept;
}

function keepPreferences(
  { store, browserLang }: PanelPorts,
  stored: Lang | null,
  lang: PanelModel['lang'],
  settings: PanelModel['settings'],
  managerLang: ReadonlySignal<Lang | null>,
): void {
  let automatic: Lang | null = stored === null ? lang.peek() : null;
  let isFirst = true;
  effect(() => {
    // Neither chosen nor told by the browser: the Manager's language decides.
    if (automatic === null || langOf(browserLang) !== null || managerLang.value === null) return;
    automatic = managerLang.value;
    lang.value = managerLang.value;
  });
  effect(() => {
    const preferences = { lang: lang.value === automatic ? null : lang.value, settings: settings.value };
    if (!isFirst) store.savePreferences(preferences);
    isFirst = false;
  });
}

/** The old texts stay until the new ones are there. */
function load<T>(pack: (lang: Lang) => Promise<T>, lang: Lang, texts: { value: T | null }): () => void {
  let isCurrent = true;
  void pack(lang).then((loaded) => {
    if (isCurrent) texts.value = loaded;
  });
  return () => {
    isCurrent = false;
  };
}

/** Each tab has its own query. */
function keepQuery(query: { value: string }, tabs: TabWatch, sessions: ReturnType<typeof createSessions>): void {
  effect(() => {
    tabs.tab.value?.id;
    query.value = untracked(() => sessions.current.value.query);
  });
  effect(() => {
    const text = query.value;
    if (text !== untracked(() => sessions.current.value.query)) untracked(() => sessions.update({ query: text }));
  });
}
