import { label as shopLabel } from '../areas/shop/texts.ts';
import { DOMAINS } from '../data.ts';
import { h } from '../dom.ts';
import { label, say } from '../i18n.ts';
import { isHouse } from '../params.ts';
import { ACCOUNT, follow, go, type View } from '../router.ts';
import { button, card } from '../ui/controls.ts';
import { rowDots } from '../ui/row-dots.ts';
import { pager, table, tableTitle } from '../ui/table.ts';

const BASE = `/v3/${ACCOUNT}/ng`;

/** The list of domains: a click on the name opens the domain. */
export function domainsView(): View {
  return {
    title: say('domains'),
    menu: {
      heading: say('webAndDomains'),
      items: [
        { key: 'domains', text: say('domains'), href: `${BASE}/products/web/domains` },
        { key: 'hosting', text: say('webHosting'), href: `/v3/hosting/${ACCOUNT}/hosting/77/dashboard` },
        { key: 'ssl', text: say('sslCertificates'), href: `${BASE}/products/web/ssl` },
      ],
    },
    current: 'domains',
    rail: 'web',
    crumbs: [say('webAndDomains'), say('domains')],
    targets: [label('dynamicDns'), label('addDynamicDns'), label('fastAnycast'), shopLabel('shop')],
    body: () => [list()],
  };
}

function list(): HTMLElement {
  const toShop = (): void => go('https://shop.infomaniak.com/order2/domain');
  const order = button({
    key: 'order-additional-domain',
    text: shopLabel('additionalDomain'),
    kind: 'primary',
    onClick: toShop,
  });
  const shop = button({ key: 'open-shop', text: shopLabel('shop'), kind: 'outline', onClick: toShop });
  return card(
    tableTitle(DOMAINS.length, say('domains'), order, shop),
    table({
      key: 'domain',
      columns: [
        { text: say('domainName'), class: 'wide', sorted: true },
        { text: say('expiry'), class: 'middle drop-small', sorted: true },
        { text: say('services'), class: 'middle drop-middle' },
        { text: '', class: 'end', glyph: 'columns' },
      ],
      rows: DOMAINS.map((domain, index) => [
        nameCell(`domain:${domain.id}`, domain.name, `${BASE}/domain/${domain.id}/dashboard`),
        '15.01.2027',
        say('dnsZone'),
        dots(index, `${BASE}/domain/${domain.id}/dashboard`),
      ]),
    }),
    pager(say('resultsPerPage'), say('pageOf')),
  );
}

/** The name of a product: a clickable text in the house markup, a link in the other. */
export function nameCell(key: string, text: string, href: string): HTMLElement {
  const attributes = {
    class: 'domain-name',
    'data-replica': key,
    on: { click: (event: Event) => follow(event, href) },
  };
  return isHouse ? h('span', attributes, text) : h('a', { ...attributes, href }, text);
}

function dots(index: number, href: string): HTMLElement {
  const manage = { key: 'menu:manage', text: say('manage'), icon: 'gear', onSelect: () => go(href) };
  return rowDots(`domain-menu:${index + 1}`, () => [manage]);
}
