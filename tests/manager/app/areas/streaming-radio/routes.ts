import type { Route } from '../index.ts';
import { autoDjView } from './auto-dj.ts';
import { productsView, radioView, statisticsView, streamView } from './frame.ts';

const page = (path: string): RegExp => new RegExp(`^/ng/radio/52${path}/?$`);

export const radioRoutes: Route[] = [
  { host: 'manager', path: /^\/ng\/products\/streaming\/radio\/?$/, open: productsView },
  { host: 'manager', path: page(''), open: radioView },
  { host: 'manager', path: page('/stream/(\\d+)/dashboard'), open: streamView },
  { host: 'manager', path: page('/stream/(\\d+)/statistics'), open: statisticsView },
  { host: 'manager', path: page('/stream/(\\d+)/auto-dj'), open: autoDjView },
];
