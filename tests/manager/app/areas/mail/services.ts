import { h } from '../../dom.ts';
import { say as sayAnywhere } from '../../i18n.ts';
import { nameCell } from '../../pages/domains.ts';
import { ACCOUNT, type View } from '../../router.ts';
import { button, card, iconButton } from '../../ui/controls.ts';
import { openMenu } from '../../ui/menu.ts';
import { pager, table, tableTitle } from '../../ui/table.ts';
import { mailCart } from '../shop/cart.ts';
import { createAddress, createRedirection, createSeveral } from './create.ts';
import { serviceFrame, servicePath } from './frame.ts';
import { data, domainOf, SERVICES } from './state.ts';
import { label, say } from './texts.ts';

const LIST = `/v3/${ACCOUNT}/ng/products/ksuite/service-mail`;

/** The list of Mail Services: a click on the name opens one. */
export function servicesView(): View {
  const rows = SERVICES.map((service, index) => [
    nameCell(`mail-service:${index + 1}`, service.domain, servicePath(service.id)),
    `${data.addresses.length}/5`,
    iconButton({
      icon: 'dots',
      name: sayAnywhere('actions'),
      key: `mail-service-menu:${index + 1}`,
      class: 'row-menu',
    }),
  ]);
  const columns = [
    { text: sayAnywhere('domainName'), class: 'wide', sorted: true },
    { text: say('used'), class: 'middle' },
    { text: '', class: 'end', glyph: 'columns' },
  ];
  return {
    title: say('services'),
    menu: {
      heading: sayAnywhere('collaborativeTools'),
      items: [
        { key: 'kdrive', text: 'kDrive', href: `/v3/${ACCOUNT}/ng/products/ksuite/kdrive` },
        { key: 'service-mail', text: say('services'), href: LIST },
      ],
    },
    current: 'service-mail',
    rail: 'collaborative',
    crumbs: [sayAnywhere('collaborativeTools'), say('services')],
    targets: [label('createAddress'), label('globalConfiguration')],
    body: () => [
      card(
        tableTitle(SERVICES.length, say('services'), mailCart()),
        table({ key: 'mail-service', columns, rows }),
        pager(sayAnywhere('resultsPerPage'), sayAnywhere('pageOf')),
      ),
    ],
  };
}

/** One Mail Service: its addresses, and a blue button with an arrow for the other ways to create one. */
export function serviceView([id = '46']: string[]): View {
  return {
    ...serviceFrame(id, 'overview', domainOf(id)),
    targets: [label('createAddress'), label('globalConfiguration'), label('create')],
    disabledTwin: label('createAddress'),
    body: () => [addressList(id)],
  };
}

function addressList(id: string): HTMLElement {
  const rows = data.addresses.map((name, index) => [
    nameCell(
      `mail-address:${index + 1}`,
      `${name}@${domainOf(id)}`,
      `/v3/${ACCOUNT}/mailbox-settings/${id}/general?mailbox=${name}`,
    ),
    '1.2 GB',
    iconButton({
      icon: 'dots',
      name: sayAnywhere('actions'),
      key: `mail-address-menu:${index + 1}`,
      class: 'row-menu',
    }),
  ]);
  const columns = [
    { text: say('address'), class: 'wide', sorted: true },
    { text: say('used'), class: 'middle' },
    { text: '', class: 'end', glyph: 'columns' },
  ];
  return card(
    tableTitle(rows.length, say('addresses'), createButtons(id)),
    table({ key: 'mail-address', columns, rows }),
    pager(sayAnywhere('resultsPerPage'), sayAnywhere('pageOf')),
  );
}

function createButtons(id: string): HTMLElement {
  const main = button({
    key: 'mail:create-address',
    text: label('createAddress'),
    kind: 'primary',
    onClick: () => createAddress(id),
  });
  const arrow = iconButton({
    icon: 'down',
    name: say('otherWays'),
    key: 'mail:create-menu',
    onClick: (opener) =>
      openMenu(opener, [
        { key: 'mail:create-several', text: label('createSeveral'), onSelect: () => createSeveral(id) },
        { key: 'mail:create-redirection', text: label('createRedirection'), onSelect: () => createRedirection(id) },
      ]),
  });
  return h('div', { class: 'tools' }, main, arrow);
}
