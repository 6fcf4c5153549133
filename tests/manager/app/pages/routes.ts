import { managerPath } from '../areas/index.ts';
import type { View } from '../router.ts';
import { domainPlainView, domainView } from './domain.ts';
import { domainsView } from './domains.ts';
import { dpaView } from './dpa.ts';
import { dynamicDnsView } from './dynamic-dns.ts';
import { homeView } from './home.ts';
import { newslettersView } from './newsletters.ts';
import { plainView } from './plain.ts';
import { profileView } from './profile.ts';
import { usersView } from './users.ts';

type Open = (parts: string[]) => View;

const ROUTES: [RegExp, Open][] = [
  [/^\/ng\/accounts\/rights\/users\/list\/?$/, usersView],
  [/^\/ng\/home\/?$/, homeView],
  [/^\/ng\/group-settings\/certificate-rgpd\/?$/, dpaView],
  [/^\/ng\/products\/web\/domains\/?$/, domainsView],
  [/^\/ng\/domain\/(\d+)\/dashboard\/?$/, domainView],
  [/^\/ng\/(?:admin3\/)?domain\/(\d+)\/dynamicdns\/?$/, dynamicDnsView],
  [/^\/ng\/domain\/(\d+)\/(.+)$/, domainPlainView],
  [/^\/ng\/profile\/user\/(.+)$/, profileView],
  [/^\/ng\/products\/\w+\/newsletter\/?$/, newslettersView],
];

/** The page of the Manager at an address; the account's number does not count. */
export function viewOf(url: URL): View {
  const path = managerPath(url);
  for (const [pattern, open] of ROUTES) {
    const found = pattern.exec(path);
    if (found) return open(found.slice(1));
  }
  return plainView(path);
}
