/** The plans of all areas. */
import { accountPlans } from './account.ts';
import { domainPlans } from './domain.ts';
import { newsletterPlans } from './newsletter.ts';
import { organizationPlans } from './organization.ts';
import type { Plan } from './plan.ts';

export const PLANS: Plan[] = [...organizationPlans, ...domainPlans, ...accountPlans, ...newsletterPlans];
