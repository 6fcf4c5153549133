import type { View } from '../router.ts';
import { routes as accountRoutes } from './account/routes.ts';
import { routes as accountingRoutes } from './accounting/routes.ts';
import { affiliationRoutes } from './affiliation/routes.ts';
import { routes as contactsRoutes } from './contacts/routes.ts';
import { customBrandRoutes } from './custom-brand/routes.ts';
import { dnsRoutes } from './dns/routes.ts';
import { hostingRoutes } from './hosting/routes.ts';
import { routes as kchatRoutes } from './kchat/routes.ts';
import { routes as kdriveUsersRoutes } from './kdrive-users/routes.ts';
import { routes as kmeetRoutes } from './kmeet/routes.ts';
import { routes as mailRoutes } from './mail/routes.ts';
import { shopRoutes } from './shop/routes.ts';
import { radioRoutes as streamingRadioRoutes } from './streaming-radio/routes.ts';
import { routes as teamsRoutes } from './teams/routes.ts';
import { ticketingRoutes } from './ticketing/routes.ts';
import { routes as transfersRoutes } from './transfers/routes.ts';
import { vpsRoutes } from './vps/routes.ts';

/** A page of the replica: where it is, and how it is opened with the parts that the path's groups catch. */
export interface Route {
  /** First label of the host: manager, shop, kmeet ... */
  host: string;
  /** For the Manager without `/v3` and without the account's number. */
  path: RegExp;
  open: (parts: string[], url: URL) => View;
}

/** The routes of all areas, the first that fits wins. */
const ROUTES: Route[] = [
  ...accountRoutes,
  ...accountingRoutes,
  ...affiliationRoutes,
  ...contactsRoutes,
  ...customBrandRoutes,
  ...dnsRoutes,
  ...hostingRoutes,
  ...kchatRoutes,
  ...kdriveUsersRoutes,
  ...kmeetRoutes,
  ...mailRoutes,
  ...shopRoutes,
  ...streamingRadioRoutes,
  ...teamsRoutes,
  ...ticketingRoutes,
  ...transfersRoutes,
  ...vpsRoutes,
];

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
