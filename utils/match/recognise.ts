/** Which page is open: the address first, then what is written on it. */
import { normaliseCaption } from '../caption.ts';
import { type CorePack, LANGS, type PageInfo } from '../content/types.ts';
import type { Snapshot } from '../protocol.ts';
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
  const host = new URL(snapshot.url).hostname;
  if (!isManagerHost(host, core)) return { isManager: false, page: null, area: null, by: null };
  const byUrl = pageOfUrl(snapshot.url, core);
  if (byUrl && !byUrl.generic) return { isManager: true, page: byUrl.id, area: byUrl.area, by: 'url' };
  const seen = byUi(snapshot, core, host);
  if (seen) return { isManager: true, ...seen };
  const area = byUrl && byUrl.area !== 'manager' ? byUrl.area : null;
  return { isManager: true, page: area ? (byUrl?.id ?? null) : null, area, by: byUrl ? 'url' : null };
}

type SeenBy = Omit<Recognised, 'isManager'>;

/** Breadcrumb, then the current sidebar entry, then headings, then telling controls. */
function byUi(snapshot: Snapshot, core: CorePack, host: string): SeenBy | null {
  const onHost = core.pages.filter((page) => !page.generic && page.query === null && page.hosts.includes(host));
  const current = (snapshot.nav ?? []).filter((entry) => entry.current).map(({ text }) => text);
  const sources = [
    ['breadcrumb', [...(snapshot.breadcrumb ?? [])].reverse()],
    ['nav', current],
    ['heading', snapshot.headings ?? []],
  ] as const;
  return byTelling(snapshot, onHost, core) ?? sources.map(([by, texts]) => byNames(by, texts, onHost, core)).find(Boolean) ?? null;
}

/** A page whose telling captions are on screen, when no other page claims more of them. */
function byTelling(snapshot: Snapshot, pages: PageInfo[], core: CorePack): SeenBy | null {
  const names = new Set((snapshot.controls ?? []).map(({ name }) => normaliseCaption(name)));
  const isOnScreen = (labelId: string) =>
    LANGS.some((lang) => core.labels[labelId]?.text[lang].some((text) => names.has(normaliseCaption(text))));
  const counted = pages
    .map((page) => ({ page, count: page.telling.filter((id) => !core.labels[id]?.generic && isOnScreen(id)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (!first || second?.count === first.count) return null;
  return { page: first.page.id, area: first.page.area, by: 'controls' };
}

function byNames(by: 'breadcrumb' | 'nav' | 'heading', texts: readonly string[], pages: PageInfo[], core: CorePack): SeenBy | null {
  for (const text of texts) {
    const wanted = normaliseCaption(text);
    const isNamed = ({ name }: Pick<PageInfo, 'name'>) =>
      LANGS.some((lang) => name[lang].some((own) => normaliseCaption(own) === wanted));
    const named = pages.filter(isNamed);
    const [page] = named;
    if (page && named.length === 1) return { page: page.id, area: page.area, by };
    const area = core.areas.find(isNamed) ?? (page && named.every((one) => one.area === page.area) ? { id: page.area } : null);
    if (area) return { page: null, area: area.id, by };
  }
  return null;
}
