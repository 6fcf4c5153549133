import type { Route } from '../index.ts';
import { filesView, membersView } from './views.ts';

/** One kDrive with its own address, so that other areas can show theirs at others. */
export const routes: Route[] = [
  { host: 'kdrive', path: /^\/app\/drive\/(77)\/files\/?$/, open: filesView },
  { host: 'kdrive', path: /^\/app\/drive\/(77)\/users\/?$/, open: membersView },
];
