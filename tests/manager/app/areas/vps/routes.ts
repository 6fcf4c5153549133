import type { Route } from '../index.ts';
import { firewallView } from './firewall.ts';

export const vpsRoutes: Route[] = [
  { host: 'manager', path: /^\/ng\/admin3\/cloud\/(\d+)\/firewall\/?$/, open: firewallView },
];
