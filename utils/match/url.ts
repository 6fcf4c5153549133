/** From an address to a page of `pages.yaml`. Account numbers, trailing slashes, hash and unknown parameters do not count. */
import type { CorePack, PageInfo } from '../content/types.ts';

const ours = /(^|\.)infomaniak\.com$/;

/** Is this a page of the Manager or one of its apps, as far as its host tells? Public pages and other sites are not. */
export function isManagerHost(host: string, core: CorePack): boolean {
  return ours.test(host) && core.pages.some((page) => page.hosts.some((pattern) => hostAgrees(pattern, host)));
}

/** The page of an address: overlays first, then the most literal path. Null for addresses nobody has described. */
export function pageOfUrl(address: string, core: CorePack): PageInfo | null {
  const url = parse(address);
  if (!url) return null;
  const matching = core.pages.filter((page) => agrees(page, url));
  return matching.find((page) => page.query !== null) ?? matching[0] ?? null;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function agrees(page: PageInfo, url: URL): boolean {
  return (
    page.hosts.some((pattern) => hostAgrees(pattern, url.hostname)) &&
    page.paths.some((source) => pathAgrees(source, url)) &&
    Object.entries(page.query ?? {}).every(([name, value]) => queryAgrees(value, url.searchParams.get(name)))
  );
}

/** kSuite writes its app names in any case. */
const pathAgrees = (source: string, url: URL) =>
  new RegExp(source, url.hostname.startsWith('ksuite.') ? 'i' : '').test(url.pathname);

function hostAgrees(pattern: string, host: string): boolean {
  return pattern.startsWith('*') ? host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1 : host === pattern;
}

function queryAgrees(pattern: string, value: string | null): boolean {
  if (value === null) return false;
  return pattern.endsWith('*') ? value.startsWith(pattern.slice(0, -1)) : value === pattern;
}
