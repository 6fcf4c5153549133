/** The plans of all areas. */
import { accountPlans } from './account.ts';
import { affiliationPlans } from './affiliation.ts';
import { contactsPlans } from './contacts.ts';
import { dnsPlans } from './dns.ts';
import { domainPlans } from './domain.ts';
import { kchatPlans } from './kchat.ts';
import { kdriveEuriaPlans } from './kdrive-euria.ts';
import { kdriveUsersPlans } from './kdrive-users.ts';
import { kmeetPlans } from './kmeet.ts';
import { newsletterPlans } from './newsletter.ts';
import { organizationPlans } from './organization.ts';
import type { Plan } from './plan.ts';
import { shopPlans } from './shop.ts';

export const PLANS: Plan[] = [
  ...accountPlans,
  ...affiliationPlans,
  ...contactsPlans,
  ...dnsPlans,
  ...domainPlans,
  ...kchatPlans,
  ...kdriveEuriaPlans,
  ...kdriveUsersPlans,
  ...kmeetPlans,
  ...newsletterPlans,
  ...organizationPlans,
  ...shopPlans,
];
