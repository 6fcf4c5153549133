import { label, say } from '../i18n.ts';
import type { View } from '../router.ts';

export const NEWSLETTER = 'https://newsletter.infomaniak.com';

/** What all pages of one newsletter share. The sidebar's entries besides Subscribers and Groups are invented. */
export function newsletterFrame(id: string, current: string, title: string): Omit<View, 'body'> {
  const path = `/v3/${id}`;
  return {
    title,
    current,
    rail: 'events',
    crumbs: [say('newsletterTitle'), title],
    menu: {
      heading: say('newsletterTitle'),
      items: [
        { key: 'dashboard', text: say('dashboard'), href: `${path}/dashboard` },
        { key: 'campaigns', text: say('campaigns'), href: `${path}/campaigns` },
        { key: 'subscribers', text: label('subscribers'), href: `${path}/subscribers` },
        { key: 'groups', text: label('groups'), href: `${path}/groups` },
        { key: 'automations', text: say('automations'), href: `${path}/automations` },
        { key: 'credits', text: say('billingPlan'), href: '/credits/billing-plan' },
      ],
    },
  };
}
