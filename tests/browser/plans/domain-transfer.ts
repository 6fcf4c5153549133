import type { Plan } from './plan.ts';

export const domainTransferPlans: Plan[] = [
  {
    guide: 'domain/transfer-domain',
    part: 'order',
    start: '/v3/ng/products/web/domains',
    acts: [
      { ring: 'open-shop' },
      { free: 'shop:org-1' },
      { free: 'shop:name', type: 'alpha-example' },
      { free: 'shop:find' },
      { panel: 'step.done-next' },
      { panel: 'step.yes' },
      { free: 'shop:move' },
      { free: 'transfer:code', type: 'Code42' },
      { panel: 'step.done-next' },
      { free: 'transfer:keep-dns' },
      { free: 'shop:next' },
      { free: 'shop:full-name', type: 'Anna Alpha' },
      { free: 'shop:next', moves: true },
      { ring: 'shop:terms' },
      { panel: 'warning.confirm' },
      { free: 'shop:pay' },
      { panel: 'step.done-next' },
    ],
  },
];
