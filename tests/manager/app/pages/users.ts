import { label as teams } from '../areas/teams/texts.ts';
import { colourOf, data, initialsOf, type Person } from '../data.ts';
import { h, icon } from '../dom.ts';
import { label, say } from '../i18n.ts';
import { isHouse } from '../params.ts';
import { ACCOUNT, go, type SideMenu, type View } from '../router.ts';
import { avatar, button, card, iconButton } from '../ui/controls.ts';
import type { openMenu } from '../ui/menu.ts';
import { rowDots } from '../ui/row-dots.ts';
import { toast } from '../ui/save.ts';
import { pager, table, tableTitle } from '../ui/table.ts';
import { addUser, editAccess } from './add-user.ts';
import { changeRole } from './change-role.ts';
import { removeUser } from './remove-user.ts';

export const USERS_PATH = `/v3/${ACCOUNT}/ng/accounts/rights/users/list`;

export function usersMenu(): SideMenu {
  const base = `/v3/${ACCOUNT}/ng`;
  return {
    heading: say('usersAndProfile'),
    items: [
      { key: 'users', text: label('users'), href: USERS_PATH },
      { key: 'work-teams', text: teams('workTeams'), href: `${base}/accounts/rights/teams/list` },
      { key: 'activity-report', text: say('activityReport'), href: `${base}/accounts/rights/activity` },
      { key: 'my-profile', text: say('myProfile'), href: `${base}/profile/user/dashboard`, nested: true },
    ],
  };
}

export function usersView(): View {
  return {
    title: label('userManagement'),
    menu: usersMenu(),
    current: 'users',
    rail: 'users',
    crumbs: [label('userManagement')],
    targets: [label('addUser'), label('removeFromOrganization'), label('modifyRole'), label('continue'), label('save')],
    disabledTwin: label('addUser'),
    body: () => [licences(), list()],
  };
}

function licences(): HTMLElement {
  const name = h('div', { class: 'licence-name' }, h('span', { class: 'logo logo-k' }), 'kSuite kSuite Anna Alpha');
  const ring = h('span', { class: 'ring' });
  const used = h('div', { class: 'licence-used' }, ring, say('licencesUsed', { n: data.users.length }));
  const manage = button({
    key: 'manage-ksuite',
    text: say('manageKsuite'),
    kind: 'link',
    onClick: () => go('https://ksuite.infomaniak.com/all'),
  });
  return card(h('div', { class: 'licences' }, name, h('div', { class: 'licence-line' }, used, manage)));
}

function list(): HTMLElement {
  const add = button({ key: 'add-user', text: label('addUser'), kind: 'primary', onClick: addUser });
  const filter = h(
    'span',
    { class: 'filter-select' },
    h('span', { class: 'logo logo-k small' }),
    'kSuite kSuite Anna Alpha',
    icon('down'),
  );
  const view = iconButton({ icon: 'list', name: say('viewAsList'), class: 'push-right' });
  const find = h('span', { class: 'find-box' }, icon('search'), icon('filter'));
  return card(
    tableTitle(data.users.length, label('users'), add, filter, view, find),
    table({
      key: 'user',
      columns: [
        { text: say('user'), class: 'wide', sorted: true },
        { text: say('role'), class: 'middle', sorted: true },
        { text: say('team'), class: 'narrow drop-large' },
        { text: say('collaborativeTools'), class: 'middle drop-middle', info: true },
        { text: say('products'), class: 'narrow drop-small', info: true },
        { text: '', class: 'end', glyph: 'columns' },
      ],
      rows: data.users.map((person, index) => row(person, index)),
    }),
    pager(say('resultsPerPage'), say('pageOf')),
  );
}

function row(person: Person, index: number): (HTMLElement | string)[] {
  const names = h(
    'div',
    {},
    h('div', { class: 'user-name' }, person.name),
    h('div', { class: 'user-mail' }, person.mail),
  );
  const who = h('div', { class: 'user' }, avatar(initialsOf(person.name), colourOf(index)), names);
  const tools = h(
    'div',
    { class: 'tools-cell' },
    chip('k'),
    chip(index % 2 === 0 ? 'pink' : 'indigo'),
    h('span', { class: 'chip' }, `+${2 + (index % 3)}`),
  );
  const products = index === 0 ? say('everything') : h('span', { class: 'dash' }, '—');
  const dots = rowDots(`row-menu:${index + 1}`, () => menuOf(person));
  if (!isHouse) dots.setAttribute('aria-haspopup', 'menu');
  return [who, label(person.role), icon('plus'), tools, products, dots];
}

function chip(colour: string): HTMLElement {
  return h('span', { class: 'chip' }, h('span', { class: `logo logo-${colour} small` }));
}

function menuOf(person: Person): Parameters<typeof openMenu>[1] {
  return [
    {
      key: 'menu:edit-product-access',
      text: label('editProductAccess'),
      icon: 'tiles',
      onSelect: () => editAccess(person),
    },
    { key: 'menu:modify-role', text: label('modifyRole'), icon: 'key', onSelect: () => changeRole(person) },
    {
      key: 'menu:resend-invitation',
      text: say('resendInvite'),
      icon: 'mail',
      onSelect: () => toast(say('userInvitedToast', { name: person.name })),
    },
    {
      key: 'menu:remove-from-organization',
      text: label('removeFromOrganization'),
      icon: 'leave',
      danger: true,
      onSelect: () => removeUser(person),
    },
  ];
}
