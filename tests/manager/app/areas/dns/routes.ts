import type { Route } from '../index.ts';
import { addRecordView, editRecordView } from './record-form.ts';
import { zoneView } from './zone.ts';

export const dnsRoutes: Route[] = [
  { host: 'manager', path: /^\/ng\/domain\/(\d+)\/dns\/manage-zone\/list\/?$/, open: zoneView },
  { host: 'manager', path: /^\/ng\/domain\/(\d+)\/dns\/manage-zone\/add\/?$/, open: addRecordView },
  { host: 'manager', path: /^\/ng\/domain\/(\d+)\/dns\/manage-zone\/(\d+)\/edit\/?$/, open: editRecordView },
];
