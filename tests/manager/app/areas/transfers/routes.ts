import type { Route } from '../index.ts';
import { receiveView, transfersView } from './transfers.ts';

export const routes: Route[] = [
  { host: 'manager', path: /^\/ng\/(?:admin3\/)?accounts\/transfers\/list\/?$/, open: transfersView },
  { host: 'manager', path: /^\/ng\/(?:admin3\/)?accounts\/transfers\/receive\/\d+\/?$/, open: receiveView },
];
