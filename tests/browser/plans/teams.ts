import { USERS } from '../starts.ts';
import { done, type Plan } from './plan.ts';

export const teamsPlans: Plan[] = [
  {
    guide: 'organization/manage-work-teams',
    part: 'teams',
    start: USERS,
    acts: [{ ring: 'sidebar:work-teams' }, { free: 'teams:add' }, done],
  },
];
