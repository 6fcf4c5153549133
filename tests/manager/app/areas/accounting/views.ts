import { say as sayAnywhere } from '../../i18n.ts';
import { kept } from '../../kept.ts';
import { ACCOUNT, go, refresh, type View } from '../../router.ts';
import { button, card } from '../../ui/controls.ts';
import { rowDots } from '../../ui/row-dots.ts';
import { toast } from '../../ui/save.ts';
import { pager, table, tableTitle } from '../../ui/table.ts';
import { tabs } from '../../ui/tabs.ts';
import { label, say } from './texts.ts';

const APP = `/v3/invoicing/${ACCOUNT}`;
const BILLS = ['2026-1041', '2026-0877', '2026-0512'];

const { data, keep } = kept('accounting', () => ({ ways: ['Visa 4242'] }));

/** The app for bills is a document of its own. Its rows hold one button without a name, and no link. */
export function billsView(): View {
  const columns = [
    { text: say('number'), class: 'wide' },
    { text: say('reference'), class: 'middle drop-small' },
    { text: say('amount'), class: 'middle' },
    { text: '', class: 'end' },
  ];
  const rows = BILLS.map((bill, index) => [bill, '12345', 'CHF 57.00', billButton(bill, index)]);
  return {
    ...frame('bills', label('invoices')),
    targets: [label('invoices'), label('accounting')],
    body: () => [
      pageTabs('bills'),
      card(
        tableTitle(rows.length, label('invoices')),
        table({ key: 'bill', columns, rows }),
        pager(sayAnywhere('resultsPerPage'), sayAnywhere('pageOf')),
      ),
    ],
  };
}

function billButton(bill: string, index: number): HTMLElement {
  const choose = (): void => toast(say('opened', { number: bill }));
  return rowDots(`bill-menu:${index + 1}`, () => [{ key: 'bill:open', text: say('open'), onSelect: choose }]);
}

export function waysToPayView(): View {
  const add = (): void => {
    data.ways.push('PayPal');
    keep();
    refresh();
    toast(say('added'));
  };
  return {
    ...frame('payment-methods', say('ways')),
    body: () => [
      pageTabs('payment-methods'),
      card(
        tableTitle(
          data.ways.length,
          say('ways'),
          button({ key: 'payment:add', text: say('addWay'), kind: 'primary', onClick: add }),
        ),
        table({ key: 'payment', columns: [{ text: say('card'), class: 'wide' }], rows: data.ways.map((way) => [way]) }),
      ),
    ],
  };
}

type Page = 'bills' | 'payment-methods';

function frame(current: Page, title: string): Omit<View, 'body'> {
  return {
    title,
    current,
    rail: 'accounting',
    crumbs: [label('accounting'), title],
    menu: {
      heading: label('accounting'),
      items: [
        { key: 'bills', text: label('invoices'), href: `${APP}/bills` },
        { key: 'payment-methods', text: say('ways'), href: `${APP}/payment-methods` },
      ],
    },
  };
}

function pageTabs(current: Page): HTMLElement {
  const texts: Record<Page, string> = { bills: label('invoices'), 'payment-methods': say('ways') };
  return tabs(
    (Object.keys(texts) as Page[]).map((page) => ({
      key: `accounting-tab:${page}`,
      text: texts[page],
      selected: page === current,
      onSelect: () => go(`${APP}/${page}`),
    })),
  );
}
