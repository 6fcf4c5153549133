import type { Route } from '../index.ts';
import { homeView } from './home.ts';
import { roomView } from './room.ts';

export const routes: Route[] = [
  { host: 'kmeet', path: /^\/?$/, open: homeView },
  { host: 'kmeet', path: /^\/[^/]+\/?$/, open: roomView },
];
