/** The plans of all areas. */
import { accountPlans } from './account.ts';
import { accountingPlans } from './accounting.ts';
import { affiliationPlans } from './affiliation.ts';
import { contactsPlans } from './contacts.ts';
import { dnsPlans } from './dns.ts';
import { domainPlans } from './domain.ts';
import { domainTransferPlans } from './domain-transfer.ts';
import { hostingPlans, vpsPlans } from './hosting.ts';
import { kchatPlans } from './kchat.ts';
import { kdriveEuriaPlans } from './kdrive-euria.ts';
import { kdriveUsersPlans } from './kdrive-users.ts';
import { kmeetPlans } from './kmeet.ts';
import { mailPlans } from './mail.ts';
import { newsletterPlans } from './newsletter.ts';
import { organizationPlans } from './organization.ts';
import type { Plan } from './plan.ts';
import { shopPlans } from './shop.ts';
import { radioPlans } from './streaming-radio.ts';
import { teamsPlans } from './teams.ts';
import { ticketingPlans } from './ticketing.ts';

export const PLANS: Plan[] = [
  ...accountPlans,
  ...accountingPlans,
  ...affiliationPlans,
  ...contactsPlans,
  ...dnsPlans,
  ...domainTransferPlans,
  ...domainPlans,
  ...hostingPlans,
  ...vpsPlans,
  ...kchatPlans,
  ...kdriveEuriaPlans,
  ...kdriveUsersPlans,
  ...kmeetPlans,
  ...mailPlans,
  ...newsletterPlans,
  ...organizationPlans,
  ...shopPlans,
  ...radioPlans,
  ...teamsPlans,
  ...ticketingPlans,
];
