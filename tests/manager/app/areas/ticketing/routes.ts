import type { Route } from '../index.ts';
import { datesView, eventView, pricingView } from './event.ts';
import { dashboardView, eventsView, plainView, productsView, programmingView } from './lists.ts';
import { passFormView } from './pass-form.ts';
import { passesView, passView, settingsView } from './passes.ts';
import { planView } from './plan.ts';

const page = (path: string): RegExp => new RegExp(`^/ng/ticketing/31/${path}/?$`);

export const ticketingRoutes: Route[] = [
  { host: 'manager', path: /^\/ng\/products\/events\/ticketing\/?$/, open: productsView },
  { host: 'manager', path: page('dashboard'), open: dashboardView },
  { host: 'manager', path: page('programming'), open: programmingView },
  { host: 'manager', path: page('programming/events'), open: eventsView },
  { host: 'manager', path: page('events/(\\d+)'), open: eventView },
  { host: 'manager', path: page('events/(\\d+)/pricing'), open: pricingView },
  { host: 'manager', path: page('events/(\\d+)/dates'), open: datesView },
  { host: 'manager', path: page('events/(\\d+)/dates/\\d+'), open: pricingView },
  { host: 'manager', path: page('events/(\\d+)/plan'), open: planView },
  { host: 'manager', path: page('programming/passes'), open: passesView },
  { host: 'manager', path: page('programming/passes/add'), open: passFormView },
  { host: 'manager', path: page('programming/passes/(\\d+)'), open: passView },
  { host: 'manager', path: page('programming/passes/(\\d+)/settings'), open: settingsView },
  { host: 'manager', path: page('(counter|sales|customers)'), open: plainView },
];
