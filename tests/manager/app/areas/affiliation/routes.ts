import type { Route } from '../index.ts';
import { groupView, linksView, overviewView, plainView, preferencesView } from './pages.ts';

const host = 'manager';

export const affiliationRoutes: Route[] = [
  { host, path: /^\/ng\/partners\/(?:affiliation|list)\/?$/, open: overviewView },
  { host, path: /^\/ng\/partners\/affiliation\/tools\/links\/?$/, open: linksView },
  { host, path: /^\/ng\/partners\/affiliation\/money\/preferences\/?$/, open: preferencesView },
  { host, path: /^\/ng\/partners\/affiliation\/(tools|money)\/?$/, open: groupView },
  { host, path: /^\/ng\/partners\/affiliation\/(tools|money)\/(\w+)\/?$/, open: plainView },
];
