import type { View } from '../router.ts';

/** A page of the replica: where it is, and how it is opened with the parts that the path's groups catch. */
export interface Route {
  /** First label of the host: manager, shop, kmeet ... */
  host: string;
  /** For the Manager without `/v3` and without the account's number. */
  path: RegExp;
  open: (parts: string[], url: URL) => View;
}

/** The routes of all areas, the first that fits wins. */
const ROUTES: Route[] = [];

/** The page that an area has at an address, if there is one. */
export function areaView(host: string, url: URL): View | null {
  const path = host === 'manager' ? managerPath(url) : url.pathname;
  for (const route of ROUTES) {
    const found = route.host === host ? route.path.exec(path) : null;
    if (found) return route.open(found.slice(1), url);
  }
  return null;
}

/** Path of a page of the Manager; the account's number does not count, before the app's name or after it. */
export function managerPath(url: URL): string {
  return url.pathname.replace(/^\/v3/, '').replace(/^\/\d+(?=\/)/, '');
}
