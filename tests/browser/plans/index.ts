/** The plans of all areas. */
import { accountPlans } from './account.ts';
import { accountingPlans } from './accounting.ts';
import { domainPlans } from './domain.ts';
import { mailPlans } from './mail.ts';
import { newsletterPlans } from './newsletter.ts';
import { organizationPlans } from './organization.ts';
import type { Plan } from './plan.ts';
import { teamsPlans } from './teams.ts';

export const PLANS: Plan[] = [
  ...organizationPlans,
  ...domainPlans,
  ...accountPlans,
  ...newsletterPlans,
  ...mailPlans,
  ...accountingPlans,
  ...teamsPlans,
];
