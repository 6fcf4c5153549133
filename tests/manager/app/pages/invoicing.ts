import { say } from '../i18n.ts';
import { ACCOUNT, type View } from '../router.ts';
import { card, iconButton } from '../ui/controls.ts';
import { pager, table, tableTitle } from '../ui/table.ts';

/** A page of the app for bills, a document of its own. */
export function billsView(): View {
  const rows = ['2026-1041', '2026-0877', '2026-0512'].map((bill, index) => [
    bill,
    'CHF 57.00',
    iconButton({ icon: 'dots', name: say('actions'), key: `bill-menu:${index + 1}`, class: 'row-menu' }),
  ]);
  const columns = [
    { text: say('bills'), class: 'wide' },
    { text: 'CHF', class: 'middle' },
    { text: '', class: 'end' },
  ];
  return {
    title: say('bills'),
    menu: {
      heading: say('accounting'),
      items: [{ key: 'bills', text: say('bills'), href: `/v3/invoicing/${ACCOUNT}/bills` }],
    },
    current: 'bills',
    rail: 'accounting',
    crumbs: [say('accounting'), say('bills')],
    body: () => [
      card(
        tableTitle(rows.length, say('bills')),
        table({ key: 'bill', columns, rows }),
        pager(say('resultsPerPage'), say('pageOf')),
      ),
    ],
  };
}
