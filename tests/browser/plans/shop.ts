import type { Act } from '../walker.ts';
import type { Plan } from './plan.ts';

const DOMAINS = '/v3/ng/products/web/domains';

/** From the search for a name to the end of the order. */
const domainOrder: Act[] = [
  { free: 'shop:name', type: 'gamma-example' },
  { free: 'shop:find' },
  { panel: 'step.yes' },
  { ring: 'shop:next' },
  { free: 'shop:no-mail' },
  { free: 'shop:next' },
  { free: 'shop:full-name', type: 'Anna Alpha' },
  { free: 'shop:next', moves: true },
  { ring: 'shop:terms' },
  { panel: 'warning.confirm' },
  { free: 'shop:pay' },
  { panel: 'step.done-next' },
  { panel: 'step.done-next' },
];

export const shopPlans: Plan[] = [
  {
    guide: 'domain/register-domain',
    part: 'first',
    start: DOMAINS,
    acts: [
      { ring: 'open-shop' },
      { panel: 'step.yes' },
      { free: 'shop:org-1' },
      { panel: 'step.done-next' },
      ...domainOrder,
    ],
  },
  {
    guide: 'domain/register-domain',
    part: 'further',
    start: DOMAINS,
    acts: [{ ring: 'order-additional-domain' }, ...domainOrder],
  },
  {
    guide: 'mail/obtain-email-address',
    part: 'further',
    start: '/v3/ng/products/ksuite/service-mail',
    acts: [
      { free: 'mail-order:cart' },
      { panel: 'step.done-next' },
      { free: 'shop:org-1' },
      { free: 'shop:next' },
      { free: 'shop:terms' },
      { panel: 'step.done-next' },
      { panel: 'warning.confirm' },
      { free: 'shop:pay' },
      { panel: 'step.done-next' },
      { panel: 'step.no' },
      { panel: 'step.done-next' },
    ],
  },
];
