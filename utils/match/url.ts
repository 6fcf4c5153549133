/** From an address to a page of `content/pages/`. Account numbers, trailing slashes, hash and unknown parameters do not count. */
import type { CorePack, PageInfo } from '../content/types.ts';
import { perCore } from './per-core.ts';

const ours = /(^|\.)infomaniak\.com$/;

/** Is this a page of the Manager or one of its apps, as far as its host tells? Public pages and other sites are not. */
export function isManagerHost(host: string, core: CorePack): boolean {
  return ours.test(host) && core.pages.some((page) => page.hosts.some((pattern) => hostAgrees(pattern, host)));
}

/** The page of an address: overlays first, then the most literal path. Null for addresses nobody has described. */
export function pageOfUrl(address: string, core: CorePack): PageInfo | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  let best: { page: PageInfo; rank: number } | null = null;
  for (const { page, paths } of patterns(core)) {
    if (!isPageOf(page, url)) continue;
    const rank = Math.max(...paths.map((path) => rankOf(path, url))) + (page.query === null ? 0 : OVERLAY);
    if (rank > (best?.rank ?? Number.NEGATIVE_INFINITY)) best = { page, rank };
  }
  return best?.page ?? null;
}

const OVERLAY = 1000;

interface Pattern {
  expression: RegExp;
  literalness: number;
}

const patterns = perCore((core) =>
  core.pages.map((page) => ({
    page,
    paths: page.paths.map(({ source, literalness }): Pattern => ({ expression: new RegExp(source), literalness })),
  })),
);

function isPageOf(page: PageInfo, url: URL): boolean {
  return (
    page.hosts.some((pattern) => hostAgrees(pattern, url.hostname)) &&
    Object.entries(page.query ?? {}).every(([name, value]) => queryAgrees(value, url.searchParams.get(name)))
  );
}

function rankOf({ expression, literalness }: Pattern, { hostname, pathname }: URL): number {
  // kSuite writes its app names in any case.
  const path = hostname.startsWith('ksuite.') ? pathname.toLowerCase() : pathname;
  return expression.test(path) ? literalness : Number.NEGATIVE_INFINITY;
}

function hostAgrees(pattern: string, host: string): boolean {
  return pattern.startsWith('*')
    ? host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1
    : host === pattern;
}

function queryAgrees(pattern: string, value: string | null): boolean {
  if (value === null) return false;
  return pattern.endsWith('*') ? value.startsWith(pattern.slice(0, -1)) : value === pattern;
}
