import type { Route } from '../index.ts';
import { dashboardView } from './frame.ts';
import { accessView, databasesView, tasksView } from './sections.ts';

export const hostingRoutes: Route[] = [
  { host: 'manager', path: /^\/hosting\/\d+\/hosting\/(\d+)\/dashboard\/?$/, open: dashboardView },
  { host: 'manager', path: /^\/hosting\/\d+\/hosting\/(\d+)\/databases\/?$/, open: databasesView },
  { host: 'manager', path: /^\/hosting\/\d+\/hosting\/(\d+)\/access\/?$/, open: accessView },
  { host: 'manager', path: /^\/hosting\/\d+\/hosting\/(\d+)\/tasks\/?$/, open: tasksView },
];
