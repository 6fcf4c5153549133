/** The way of an order through the Shop. Paths below /order2 are invented, but for the one of domains. */
import { type Child, h } from '../../dom.ts';
import { kept } from '../../kept.ts';
import { isHouse } from '../../params.ts';
import { go, refresh, type View } from '../../router.ts';
import { button, card, nativeButton, pageLink } from '../../ui/controls.ts';
import { checkbox, field, tiles } from '../../ui/fields.ts';
import { titledCard } from '../../ui/notice.ts';
import { save } from '../../ui/save.ts';
import { table, tableTitle } from '../../ui/table.ts';
import { label, say } from './texts.ts';
import { say as transfer } from './transfer-texts.ts';

export const order = kept('shop', () => ({ typed: '', searched: '', size: '' }));
const BASE = 'https://shop.infomaniak.com/order2';

export function page(title: string, targets: string[], body: () => Child[]): View {
  return { title, menu: null, current: 'home', crumbs: [title], targets, body };
}

function footed(...controls: HTMLElement[]): HTMLElement {
  return h('div', { class: 'card-pad' }, ...controls);
}

export function next(path: string, disabled = false): HTMLElement {
  return button({
    key: 'shop:next',
    text: label('next'),
    kind: 'primary',
    disabled,
    onClick: () => go(`${BASE}/${path}`),
  });
}

/** What the Shop sells, as far as it matters here. */
export function productsView(): View {
  return page(say('products'), [], () => [
    titledCard(
      say('products'),
      pageLink({ key: 'shop:domain', href: `${BASE}/domain`, class: 'product-tile' }, say('orderDomain')),
      pageLink({ key: 'shop:mail', href: `${BASE}/mail`, class: 'product-tile' }, say('orderMail')),
    ),
  ]);
}

export function domainOrderView(): View {
  return page(say('orderDomain'), [label('next')], () => [organization(), search(), ...results()]);
}

function organization(): HTMLElement {
  const owners = ['AAlpha SA', 'Beta Club'].map((text, index) => ({
    key: `shop:org-${index + 1}`,
    text,
    selected: false,
  }));
  return titledCard(
    say('forWhom'),
    tiles(say('forWhom'), owners, () => undefined),
  );
}

function search(): HTMLElement {
  const find = button({
    key: 'shop:find',
    text: say('find'),
    icon: 'search',
    onClick: () => {
      order.data.searched = order.data.typed;
      order.keep();
      refresh();
    },
  });
  const write = (value: string): void => {
    order.data.typed = value.trim().toLowerCase();
  };
  return titledCard(
    say('orderDomain'),
    field({ key: 'shop:name', text: say('name'), value: order.data.typed, onInput: write }),
    find,
  );
}

function results(): HTMLElement[] {
  const { searched } = order.data;
  if (searched === '') return [];
  const names: [string, string][] = [
    [`${searched}.ch`, label('available')],
    [`${searched}.com`, label('transferable')],
    [`${searched}.org`, label('unavailable')],
  ];
  const rows = names.map(([name, state], index) => [
    name,
    state,
    'CHF 9.–',
    index === 0 ? take() : index === 1 ? moveIn() : '',
  ]);
  const columns = [
    { text: say('name'), class: 'wide' },
    { text: say('state'), class: 'middle' },
    { text: say('price'), class: 'middle drop-small' },
    { text: '', class: 'middle' },
  ];
  const warranty = checkbox({ key: 'shop:warranty', text: say('warranty'), onChange: () => undefined });
  return [
    card(
      tableTitle(names.length, say('found')),
      table({ key: 'shop', columns, rows }),
      footed(warranty, next('domain/services')),
    ),
  ];
}

const take = (): HTMLElement =>
  checkbox({ key: 'shop:take', text: say('take'), bare: true, checked: true, onChange: () => undefined });

/** The way to a transfer; its caption is invented. */
const moveIn = (): HTMLElement =>
  button({ key: 'shop:move', text: transfer('move'), onClick: () => go(`${BASE}/domain/transfer`) });

export function servicesView(): View {
  const choice = (key: string, without: string, along: string): HTMLElement =>
    tiles(
      say('services'),
      [
        { key: `shop:no-${key}`, text: without, selected: true },
        { key: `shop:with-${key}`, text: along, selected: false },
      ],
      () => undefined,
    );
  return page(say('services'), [], () => [
    titledCard(say('services'), choice('mail', say('noMail'), say('withMail'))),
    card(footed(choice('hosting', say('noHosting'), say('withHosting')), next('domain/owner'))),
  ]);
}

export function ownerView(): View {
  return page(say('owner'), [], () => [
    titledCard(
      say('owner'),
      field({ key: 'shop:full-name', text: say('fullName') }),
      field({ key: 'shop:street', text: say('street') }),
      field({ key: 'shop:town', text: say('town') }),
      next('domain/summary'),
    ),
  ]);
}

export function mailOrderView(): View {
  const sizes = ['1', '5', '20'].map((text) => ({ key: `shop:size-${text}`, text, selected: false }));
  return page(say('orderMail'), [], () => [
    organization(),
    titledCard(
      say('size'),
      tiles(say('size'), sizes, (index) => {
        order.data.size = sizes[index]?.text ?? '';
      }),
      field({ key: 'shop:name', text: say('name') }),
      next('mail/summary'),
    ),
  ]);
}

/** Terms to read and tick, then the button that pays: its caption is invented, as nobody has told it. */
export function summaryView([what = '']: string[]): View {
  return page(say('summary'), [label('terms')], () => {
    const pay = button({
      key: 'shop:pay',
      text: say('pay'),
      kind: 'primary',
      disabled: true,
      onClick: (pressed) =>
        void save(
          pressed,
          () => go(`${BASE}/${what}/done`),
          () => undefined,
        ),
    });
    const terms = checkbox({
      key: 'shop:terms',
      text: label('terms'),
      onChange: (checked) => {
        nativeButton(pay).disabled = !checked;
      },
    });
    const bought = what === 'mail' ? say('orderMail') : `${order.data.searched}.ch`;
    return [titledCard(say('summary'), h('p', {}, `${bought}, CHF 9.–`), h('p', {}, say('contract')), terms, pay)];
  });
}

export function doneView(): View {
  const title = say('done');
  return page(title, [], () => [card(footed(h(isHouse ? 'div' : 'h1', { class: 'card-title' }, title)))]);
}
