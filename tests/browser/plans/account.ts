import type { Plan } from './plan.ts';

export const accountPlans: Plan[] = [
  {
    guide: 'account/change-appearance',
    part: 'choose',
    start: '/v3/ng/home',
    acts: [
      { ring: 'account:avatar' },
      { ring: 'account:manage' },
      { ring: 'settings:appearance' },
      { choice: 1 },
      { ring: 'theme:dark' },
    ],
  },
];
