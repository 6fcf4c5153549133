import { colourOf, initialsOf } from '../../data.ts';
import { h } from '../../dom.ts';
import { isHouse } from '../../params.ts';
import { go, type SideMenu, type View } from '../../router.ts';
import { avatar, card, iconButton } from '../../ui/controls.ts';
import { type MenuItem, openMenu } from '../../ui/menu.ts';
import { rowDots } from '../../ui/row-dots.ts';
import { table, tableTitle } from '../../ui/table.ts';
import { blockDialog, inviteDialog, removeDialog, replaceDialog } from './dialogs.ts';
import { type Member, members } from './people.ts';
import { label, say } from './texts.ts';

const NAME = 'AAlpha SA';
const FILE_MENU: MenuItem[] = [
  { key: 'menu:file-rights', text: say('rights'), icon: 'key', onSelect: () => undefined },
];
const FILES = ['Common documents', 'Private', 'Budget 2026.xlsx', 'Minutes.docx'];

function sideMenu(drive: string): SideMenu {
  const base = `/app/drive/${drive}`;
  return {
    heading: 'kDrive',
    subheading: NAME,
    items: [
      { key: 'kdrive-files', text: say('myFiles'), href: `${base}/files` },
      { key: 'kdrive-recents', text: say('recents'), href: `${base}/recents` },
      { key: 'kdrive-trash', text: say('trash'), href: `${base}/trash` },
    ],
  };
}

/** The files of a kDrive, under its name with the menu of the whole kDrive. */
export function filesView([drive = '']: string[]): View {
  return {
    title: say('myFiles'),
    menu: sideMenu(drive),
    current: 'kdrive-files',
    crumbs: [NAME, say('myFiles')],
    targets: [label('inviteUser'), label('manageUsers')],
    body: () => [driveBar(drive), fileList()],
  };
}

function driveBar(drive: string): HTMLElement {
  const items: MenuItem[] = [
    { key: 'menu:kdrive-invite', text: label('inviteUser'), icon: 'plus', onSelect: inviteDialog },
    {
      key: 'menu:kdrive-users',
      text: label('manageUsers'),
      icon: 'users',
      onSelect: () => go(`/app/drive/${drive}/users`),
    },
    { key: 'menu:kdrive-dashboard', text: say('dashboard'), icon: 'tiles', onSelect: () => undefined },
  ];
  const dots = iconButton({
    icon: 'dots',
    name: say('options'),
    key: 'kdrive-menu',
    onClick: (opener) => openMenu(opener, items),
  });
  return card(h('div', { class: 'table-bar' }, h('b', {}, NAME), dots));
}

function fileList(): HTMLElement {
  return card(
    table({
      key: 'file',
      columns: [
        { text: say('name'), class: 'wide', sorted: true },
        { text: say('changed'), class: 'middle drop-small' },
        { text: '', class: 'end' },
      ],
      rows: FILES.map((name, index) => [name, `0${index + 2}.11.2026`, dots(`file-menu:${index + 1}`, FILE_MENU)]),
    }),
  );
}

/** Everybody with access to a kDrive, each with a menu at the end of the row. */
export function membersView([drive = '']: string[]): View {
  return {
    title: say('people'),
    menu: sideMenu(drive),
    crumbs: [NAME, say('people')],
    targets: [label('blockUser'), label('removeUser'), label('replaceUser')],
    body: () => [memberList()],
  };
}

function memberList(): HTMLElement {
  return card(
    tableTitle(members.length, say('people')),
    table({
      key: 'member',
      columns: [
        { text: say('name'), class: 'wide', sorted: true },
        { text: say('state'), class: 'middle' },
        { text: '', class: 'end' },
      ],
      rows: members.map((member, index) => [
        who(member, index),
        say(member.state),
        dots(`member-menu:${index + 1}`, menuOf(member)),
      ]),
    }),
  );
}

function who({ name, mail }: Member, index: number): HTMLElement {
  const names = h('div', {}, h('div', { class: 'user-name' }, name), h('div', { class: 'user-mail' }, mail));
  return h('div', { class: 'user' }, avatar(initialsOf(name), colourOf(index)), names);
}

function menuOf(member: Member): MenuItem[] {
  return [
    { key: 'menu:kdrive-rights', text: say('rights'), icon: 'key', onSelect: () => undefined },
    { key: 'menu:kdrive-replace', text: label('replaceUser'), icon: 'users', onSelect: () => replaceDialog(member) },
    { key: 'menu:kdrive-block', text: label('blockUser'), icon: 'close', onSelect: () => blockDialog(member) },
    {
      key: 'menu:kdrive-remove',
      text: label('removeUser'),
      icon: 'leave',
      danger: true,
      onSelect: () => removeDialog(member),
    },
  ];
}

function dots(key: string, items: MenuItem[]): HTMLElement {
  const made = rowDots(key, () => items, say('actions'));
  if (!isHouse) made.setAttribute('aria-haspopup', 'menu');
  return made;
}
