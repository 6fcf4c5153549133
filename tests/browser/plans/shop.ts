import { DOMAINS } from '../starts.ts';
import type { Act } from '../walker.ts';
import { done, type Plan } from './plan.ts';

/** From the data of the holder to the payment. */
export const orderEnd: Act[] = [
  { free: 'shop:full-name', type: 'Anna Alpha' },
  { free: 'shop:next', moves: true },
  { ring: 'shop:terms' },
  { panel: 'warning.confirm' },
  { free: 'shop:pay' },
  done,
];

/** From the search for a name to the end of the order. */
const domainOrder: Act[] = [
  { free: 'shop:name', type: 'gamma-example' },
  { free: 'shop:find' },
  { panel: 'step.yes' },
  { ring: 'shop:next' },
  { free: 'shop:no-mail' },
  { free: 'shop:next' },
  ...orderEnd,
  done,
];

export const shopPlans: Plan[] = [
  {
    guide: 'domain/register-domain',
    part: 'first',
    start: DOMAINS,
    acts: [{ ring: 'open-shop' }, { panel: 'step.yes' }, { free: 'shop:org-1' }, done, ...domainOrder],
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
      done,
      { free: 'shop:org-1' },
      { free: 'shop:next' },
      { free: 'shop:terms' },
      done,
      { panel: 'warning.confirm' },
      { free: 'shop:pay' },
      done,
      { panel: 'step.no' },
      done,
    ],
  },
];
