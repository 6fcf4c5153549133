import type { Route } from '../index.ts';
import { helpdeskView } from './helpdesk.ts';
import { programsView } from './programs.ts';
import { tokenAddView, tokensView } from './tokens.ts';

export const routes: Route[] = [
  { host: 'manager', path: /^\/ng\/profile\/user\/token\/list\/?$/, open: tokensView },
  { host: 'manager', path: /^\/ng\/profile\/user\/token\/add\/?$/, open: tokenAddView },
  {
    host: 'manager',
    path: /^\/ng\/profile\/user\/connection-history\/application-password\/?$/,
    open: programsView,
  },
  { host: 'manager', path: /^\/ng\/profile\/user\/helpdesk-access\/?$/, open: helpdeskView },
];
