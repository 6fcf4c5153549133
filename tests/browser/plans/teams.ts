import type { Plan } from './plan.ts';

export const teamsPlans: Plan[] = [
  {
    guide: 'organization/manage-work-teams',
    part: 'teams',
    start: '/v3/ng/accounts/rights/users/list',
    acts: [{ ring: 'sidebar:work-teams' }, { free: 'teams:add' }, { panel: 'step.done-next' }],
  },
];
