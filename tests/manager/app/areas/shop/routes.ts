import type { Route } from '../index.ts';
import {
  domainOrderView,
  doneView,
  mailOrderView,
  ownerView,
  productsView,
  servicesView,
  summaryView,
} from './pages.ts';

import { transferView } from './transfer.ts';

const host = 'shop';

export const shopRoutes: Route[] = [
  { host, path: /^\/order2\/domain\/?$/, open: domainOrderView },
  { host, path: /^\/order2\/domain\/transfer\/?$/, open: transferView },
  { host, path: /^\/order2\/domain\/services\/?$/, open: servicesView },
  { host, path: /^\/order2\/domain\/owner\/?$/, open: ownerView },
  { host, path: /^\/order2\/mail\/?$/, open: mailOrderView },
  { host, path: /^\/order2\/(domain|mail)\/summary\/?$/, open: summaryView },
  { host, path: /^\/order2\/(?:domain|mail)\/done\/?$/, open: doneView },
  { host, path: /^\/order2?(?:\/.*)?$/, open: productsView },
];
