import { done, numbered, type Plan } from './plan.ts';

export const accountingPlans: Plan[] = [
  {
    guide: 'accounting/get-invoices',
    part: 'invoices',
    start: '/v3/invoicing/12345/bills',
    acts: [{ ring: numbered('bill-menu', 3), use: 'bill-menu:2' }, { free: 'bill:open' }, done],
  },
  {
    guide: 'accounting/get-invoices',
    part: 'payment-method',
    start: '/v3/invoicing/payment-methods',
    acts: [{ free: 'payment:add' }, done, { panel: 'step.yes' }],
  },
];
