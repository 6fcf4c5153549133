/** Which page is open: the address first, then what is written on it. */
import { normaliseCaption } from '../caption.ts';
import { type Area, type CorePack, LANGS, type PageInfo } from '../content/types.ts';
import type { Snapshot } from '../protocol.ts';
import { labelsAmong } from './captions.ts';
import { perCore } from './per-core.ts';
import { isManagerHost, pageOfUrl } from './url.ts';

export interface Recognised {
  /** False on other sites: nothing is suggested there and nothing is injected. */
  isManager: boolean;
  page: string | null;
  area: string | null;
  /** What told it. */
  by: 'url' | 'breadcrumb' | 'heading' | 'nav' | 'controls' | null;
}

export function recognise(snapshot: Snapshot, core: CorePack): Recognised {
  // The browser reports tabs without a readable address too.
  const host = URL.canParse(snapshot.url) ? new URL(snapshot.url).hostname : '';
  if (!isManagerHost(host, core)) return { isManager: false, page: null, area: null, by: null };
  const byUrl = pageOfUrl(snapshot.url, core);
  if (byUrl && !byUrl.generic) return { isManager: true, page: byUrl.id, area: byUrl.area, by: 'url' };
  const area = byUrl && byUrl.area !== 'manager' ? byUrl.area : null;
  const seen = byUi(snapshot, core, host, area);
  if (seen) return { isManager: true, ...seen };
  return { isManager: true, page: area ? (byUrl?.id ?? null) : null, area, by: byUrl ? 'url' : null };
}

type SeenBy = Omit<Recognised, 'isManager'>;
type By = NonNullable<Recognised['by']>;

/** Telling controls, then names: of the innermost place of breadcrumb and sidebar, of headings; else at least the area. */
function byUi(snapshot: Snapshot, core: CorePack, host: string, urlArea: string | null): SeenBy | null {
  const pages = core.pages.filter((page) => !page.generic && page.query === null && page.hosts.includes(host));
  const crumbs = (snapshot.breadcrumb ?? []).toReversed();
  const current = (snapshot.nav ?? [])
    .filter((entry) => entry.current)
    .map(({ text }) => text)
    .toReversed();
  const inMenu = areaByMenu(snapshot, pages, core);
  const product = urlArea ?? inMenu?.area ?? areaOnScreen(snapshot, core);
  // Pages without an address bear names that other products use too: their own product must be on screen.
  const named = pages.filter(({ paths, area }) => paths.length > 0 || area === product);
  // A menu's "Overview", or the heading of a card, may be the name of another product's page: they may not contradict the address.
  const ofProduct = urlArea === null ? named : named.filter(({ area }) => area === urlArea);
  return (
    byTelling(snapshot, pages, core) ??
    pageNamed('breadcrumb', crumbs.slice(0, 1), named, core) ??
    pageNamed('nav', current.slice(0, 1), ofProduct, core) ??
    pageNamed('heading', snapshot.headings ?? [], ofProduct, core) ??
    areaNamed('breadcrumb', crumbs, named, core) ??
    (urlArea === null
      ? (areaNamed('nav', current, named, core) ?? areaNamed('heading', snapshot.headings ?? [], named, core))
      : null) ??
    inMenu
  );
}

/** The product of the pages without an address whose whole way stands in the side menu. */
function areaByMenu(snapshot: Snapshot, pages: PageInfo[], core: CorePack): SeenBy | null {
  const entries = labelsAmong(
    (snapshot.nav ?? []).map(({ text }) => text),
    core,
  );
  const isInMenu = ({ paths, reach }: PageInfo) => {
    const way = reach.filter((id) => core.labels[id]?.role === 'nav');
    return paths.length === 0 && way.length > 0 && way.every((id) => entries.has(id));
  };
  const areas = new Set(pages.filter(isInMenu).map(({ area }) => area));
  const [area, second] = areas;
  return area !== undefined && second === undefined ? { page: null, area, by: 'nav' } : null;
}

/** The product that breadcrumb, menu or headings name. */
function areaOnScreen({ breadcrumb = [], nav = [], headings = [] }: Snapshot, core: CorePack): string | null {
  const current = nav.filter((entry) => entry.current).map(({ text }) => text);
  for (const text of [...breadcrumb.toReversed(), ...current, ...headings]) {
    const area = core.areas.find(isNamed(text, core));
    if (area) return area.id;
  }
  return null;
}

/** A page whose telling captions are on screen, when no other page claims more of them. */
function byTelling(snapshot: Snapshot, pages: PageInfo[], core: CorePack): SeenBy | null {
  const names = (snapshot.controls ?? []).map(({ name }) => name);
  const shown = labelsAmong(names, core);
  const counted = pages
    .map((page) => ({ page, count: page.telling.filter((id) => shown.has(id)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (!first || second?.count === first.count) return null;
  return { page: first.page.id, area: first.page.area, by: 'controls' };
}

/** The page that alone has one of the names. */
function pageNamed(by: By, texts: readonly string[], pages: PageInfo[], core: CorePack): SeenBy | null {
  for (const text of texts) {
    const [page, second] = pages.filter(isNamed(text, core));
    if (page && !second) return { page: page.id, area: page.area, by };
  }
  return null;
}

/** The product that has one of the names, or whose pages alone have it. */
function areaNamed(by: By, texts: readonly string[], pages: PageInfo[], core: CorePack): SeenBy | null {
  for (const text of texts) {
    const [page, ...others] = pages.filter(isNamed(text, core));
    const ofPages = page && others.every(({ area }) => area === page.area) ? page.area : undefined;
    const area = core.areas.find(isNamed(text, core))?.id ?? ofPages;
    if (area !== undefined) return { page: null, area, by };
  }
  return null;
}

function isNamed(text: string, core: CorePack): (named: PageInfo | Area) => boolean {
  const wanted = normaliseCaption(text);
  const known = namesOf(core);
  return (named) => known.get(named)?.has(wanted) === true;
}

/** Whether it is the name of a page or a product. */
export const isPlaceName = (text: string, core: CorePack): boolean => placeNames(core).has(normaliseCaption(text));

const placeNames = perCore((core) => new Set([...namesOf(core).values()].flatMap((names) => [...names])));

/** The names of pages and areas as they are compared: some hundreds, asked for with every text of every look. */
const namesOf = perCore(
  ({ pages, areas }) =>
    new Map<PageInfo | Area, Set<string>>(
      [...pages, ...areas].map((named) => [
        named,
        new Set(LANGS.flatMap((lang) => named.name[lang].map(normaliseCaption))),
      ]),
    ),
);
