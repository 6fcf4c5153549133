import type { Act } from '../walker.ts';
import { done, numbered, type Plan } from './plan.ts';

const PRODUCTS = '/v3/ng/products/events/ticketing';
const open: Act = { free: 'ticketing:1' };
const programming: Act = { ring: 'sidebar:programming', stays: true };

/** From the list of products to the zones of an event with one date, or with several. */
function toZones(event: 1 | 2): Act[] {
  const events = numbered('event', 2);
  const way: Act[] = [open, programming, { ring: 'sidebar:events' }, { ring: events, use: `event:${event}` }];
  if (event === 2) return [...way, { ring: 'tab:dates' }, { free: 'day:9' }, done];
  return [...way, { panel: 'step.no' }, { ring: 'tab:pricing' }];
}

const toSettings: Act[] = [
  open,
  programming,
  { ring: 'sidebar:passes' },
  { ring: numbered('pass', 2), use: 'pass:1' },
  { ring: 'tab:settings' },
];

const toForm: Act[] = [open, programming, { ring: 'sidebar:passes' }, { ring: 'pass:add' }];

export const ticketingPlans: Plan[] = [
  {
    guide: 'ticketing/configure-floor-plan',
    part: 'assign-zones',
    start: PRODUCTS,
    acts: [
      ...toZones(1),
      { ring: numbered('zone-menu', 3), use: 'zone-menu:1' },
      { ring: 'menu:numbered-seats' },
      { ring: 'plan:manage' },
      { free: 'row:A' },
      done,
      { free: 'zone:1' },
      done,
    ],
  },
  {
    guide: 'ticketing/configure-floor-plan',
    part: 'block-seats',
    start: PRODUCTS,
    acts: [
      ...toZones(2),
      { ring: 'plan:manage' },
      { free: 'seat:C1' },
      done,
      { free: 'panel:access' },
      { choice: 0 },
      { panel: 'warning.confirm' },
      { ring: 'access:organizers' },
    ],
  },
  {
    guide: 'ticketing/configure-floor-plan',
    part: 'find-buyer',
    start: PRODUCTS,
    acts: [...toZones(1), { ring: 'plan:manage' }, { free: 'seat:B2' }, done],
  },
  {
    guide: 'ticketing/create-pass',
    part: 'create',
    start: PRODUCTS,
    acts: [
      ...toForm,
      { ring: 'pass:name-on-ticket', type: 'Jazz 2027' },
      { choice: 1 },
      { ring: 'support:pvcCard' },
      { free: 'card:byPost' },
      done,
      done,
      { ring: 'pass:price', type: '180' },
      done,
      { choice: 0 },
      { ring: 'type:custom' },
      { free: 'limit:maximum', type: '4' },
      done,
      { panel: 'warning.confirm' },
      { ring: 'limit:singleEvent' },
      { ring: 'pass:save' },
    ],
  },
  {
    guide: 'ticketing/collect-pass-information',
    part: 'collect',
    start: PRODUCTS,
    acts: [...toSettings, { free: 'holder:photo' }, done],
  },
];
