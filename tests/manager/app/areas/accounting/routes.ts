import type { Route } from '../index.ts';
import { billsView, waysToPayView } from './views.ts';

export const routes: Route[] = [
  { host: 'manager', path: /^\/invoicing(?:\/\d+)?\/bills\/?$/, open: billsView },
  { host: 'manager', path: /^\/invoicing(?:\/\d+)?\/payment-methods\/?$/, open: waysToPayView },
];
