import { DOMAINS } from '../starts.ts';
import { done, type Plan } from './plan.ts';
import { orderEnd } from './shop.ts';

export const domainTransferPlans: Plan[] = [
  {
    guide: 'domain/transfer-domain',
    part: 'order',
    start: DOMAINS,
    acts: [
      { ring: 'open-shop' },
      { free: 'shop:org-1' },
      { free: 'shop:name', type: 'alpha-example' },
      { free: 'shop:find' },
      done,
      { panel: 'step.yes' },
      { free: 'shop:move' },
      { free: 'transfer:code', type: 'Code42' },
      done,
      { free: 'transfer:keep-dns' },
      { free: 'shop:next' },
      ...orderEnd,
    ],
  },
];
