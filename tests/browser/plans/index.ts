/** The plans of all areas. */
import { accountPlans } from './account.ts';
import { domainPlans } from './domain.ts';
import { newsletterPlans } from './newsletter.ts';
import { organizationPlans } from './organization.ts';
import type { Plan } from './plan.ts';
import { radioPlans } from './streaming-radio.ts';
import { ticketingPlans } from './ticketing.ts';

export const PLANS: Plan[] = [
  ...organizationPlans,
  ...domainPlans,
  ...accountPlans,
  ...newsletterPlans,
  ...ticketingPlans,
  ...radioPlans,
];
