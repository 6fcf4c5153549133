import { ACCOUNT, type View } from '../../router.ts';
import { label, say } from './texts.ts';

/** Paths of the ticketing are invented: no public source tells them. */
export const BASE = `/v3/${ACCOUNT}/ng/ticketing/31`;

/** What all pages of one ticketing share. Events and passes show once their group is open. */
export function ticketingFrame(current: string, title: string): Omit<View, 'body'> {
  const isOpen = ['programming', 'events', 'passes'].includes(current);
  const programming = [
    { key: 'events', text: label('events'), href: `${BASE}/programming/events` },
    { key: 'passes', text: label('passes'), href: `${BASE}/programming/passes` },
  ];
  return {
    title,
    current,
    rail: 'events',
    crumbs: [say('shopName'), title],
    menu: {
      heading: say('ticketing'),
      subheading: say('shopName'),
      items: [
        { key: 'dashboard', text: say('dashboard'), href: `${BASE}/dashboard` },
        { key: 'programming', text: label('programming'), href: `${BASE}/programming`, nested: !isOpen },
        ...(isOpen ? programming : []),
        { key: 'counter', text: say('counter'), href: `${BASE}/counter` },
        { key: 'sales', text: say('sales'), href: `${BASE}/sales` },
        { key: 'customers', text: say('customers'), href: `${BASE}/customers` },
      ],
    },
  };
}
