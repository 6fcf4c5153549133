import { DOMAINS } from '../data.ts';
import { label, say } from '../i18n.ts';
import { ACCOUNT, type View } from '../router.ts';
import { card } from '../ui/controls.ts';
import { table, tableTitle } from '../ui/table.ts';
import { nameCell } from './domains.ts';

/** The list of Newsletter products in the Manager; a click leaves for the app on its own host. */
export function newslettersView(): View {
  const base = `/v3/${ACCOUNT}/ng/products`;
  return {
    title: say('newsletterTitle'),
    menu: {
      heading: say('eventsAndMarketing'),
      items: [
        { key: 'newsletter', text: say('newsletterTitle'), href: `${base}/events/newsletter` },
        { key: 'ticketing', text: say('sourceTicketing'), href: `${base}/events/ticketing` },
      ],
    },
    current: 'newsletter',
    rail: 'events',
    crumbs: [say('eventsAndMarketing'), say('newsletterTitle')],
    targets: [label('subscribers'), label('addContacts')],
    body: () => [newsletterTable()],
  };
}

export function newsletterTable(): HTMLElement {
  const rows = DOMAINS.slice(0, 2).map((domain, index) => [
    nameCell(`newsletter:${index + 1}`, domain.name, `https://newsletter.infomaniak.com/v3/${index + 1}/dashboard`),
    '1000',
  ]);
  const columns = [
    { text: say('domainName'), class: 'wide', sorted: true },
    { text: say('credits'), class: 'middle' },
  ];
  return card(tableTitle(rows.length, say('newsletterProducts')), table({ key: 'newsletter', columns, rows }));
}
