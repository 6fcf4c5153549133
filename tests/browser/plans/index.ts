/** The plans of all areas. */
import { accountPlans } from './account.ts';
import { contactsPlans } from './contacts.ts';
import { domainPlans } from './domain.ts';
import { kchatPlans } from './kchat.ts';
import { kdriveEuriaPlans } from './kdrive-euria.ts';
import { kmeetPlans } from './kmeet.ts';
import { newsletterPlans } from './newsletter.ts';
import { organizationPlans } from './organization.ts';
import type { Plan } from './plan.ts';

export const PLANS: Plan[] = [
  ...organizationPlans,
  ...domainPlans,
  ...accountPlans,
  ...newsletterPlans,
  ...contactsPlans,
  ...kchatPlans,
  ...kdriveEuriaPlans,
  ...kmeetPlans,
];
