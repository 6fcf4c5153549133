import type { Route } from '../index.ts';
import { chatView } from './chat.ts';
import { dashboardView } from './dashboard.ts';

export const routes: Route[] = [
  { host: 'manager', path: /^\/ng\/kchat\/?$/, open: dashboardView },
  { host: 'kchat', path: /^\//, open: chatView },
];
