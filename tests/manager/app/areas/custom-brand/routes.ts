import type { Route } from '../index.ts';
import { customBrandView } from './page.ts';

export const customBrandRoutes: Route[] = [
  { host: 'manager', path: /^\/ng\/products\/ksuite\/own-brand\/?$/, open: customBrandView },
];
