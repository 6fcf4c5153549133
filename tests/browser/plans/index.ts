/** The plans of all areas. */
import { accountPlans } from './account.ts';
import { affiliationPlans } from './affiliation.ts';
import { dnsPlans } from './dns.ts';
import { domainPlans } from './domain.ts';
import { newsletterPlans } from './newsletter.ts';
import { organizationPlans } from './organization.ts';
import type { Plan } from './plan.ts';
import { shopPlans } from './shop.ts';

export const PLANS: Plan[] = [
  ...accountPlans,
  ...affiliationPlans,
  ...dnsPlans,
  ...domainPlans,
  ...newsletterPlans,
  ...organizationPlans,
  ...shopPlans,
];
