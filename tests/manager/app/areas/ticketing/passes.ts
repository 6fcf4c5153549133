import { h } from '../../dom.ts';
import { nameCell } from '../../pages/domains.ts';
import { go, type View } from '../../router.ts';
import { button, card } from '../../ui/controls.ts';
import { titledCard } from '../../ui/notice.ts';
import { table, tableTitle } from '../../ui/table.ts';
import { tabs } from '../../ui/tabs.ts';
import { toggle } from '../../ui/toggle.ts';
import { BASE, ticketingFrame } from './frame.ts';
import * as holder from './holder-texts.ts';
import { label, say } from './pass-texts.ts';
import { data, keep } from './state.ts';
import * as menu from './texts.ts';

const PATH = `${BASE}/programming/passes`;
const names = () => [say('passOne'), say('passTwo'), ...data.passes];

export function passesView(): View {
  return {
    ...ticketingFrame('passes', menu.label('passes')),
    targets: [label('addPass'), holder.label('settings')],
    disabledTwin: label('addPass'),
    body: () => [list()],
  };
}

function list(): HTMLElement {
  const add = button({ key: 'pass:add', text: label('addPass'), kind: 'primary', onClick: () => go(`${PATH}/add`) });
  const columns = [
    { text: menu.say('column'), class: 'wide', sorted: true },
    { text: menu.say('cost'), class: 'middle' },
  ];
  const rows = names().map((name, index) => [nameCell(`pass:${index + 1}`, name, `${PATH}/${index + 1}`), '180']);
  return card(tableTitle(rows.length, menu.label('passes'), add), table({ key: 'pass', columns, rows }));
}

function passFrame(pass: string): Omit<View, 'body'> {
  const title = names()[Number(pass) - 1] ?? say('newPass');
  const frame = ticketingFrame('passes', title);
  return { ...frame, crumbs: [menu.say('shopName'), menu.label('passes'), title] };
}

function passTabs(pass: string, current: 'events' | 'settings'): HTMLElement {
  const path = `${PATH}/${pass}`;
  const isSettings = current === 'settings';
  return tabs([
    { key: 'tab:linked', text: say('linkedEvents'), selected: !isSettings, onSelect: () => go(path) },
    {
      key: 'tab:settings',
      text: holder.label('settings'),
      selected: isSettings,
      onSelect: () => go(`${path}/settings`),
    },
  ]);
}

export function passView([pass = '1']: string[]): View {
  const onClick = (): void => undefined;
  const associate = button({ key: 'pass:associate', text: label('associate'), kind: 'primary', onClick });
  return {
    ...passFrame(pass),
    targets: [holder.label('company'), holder.label('freeField')],
    body: () => [passTabs(pass, 'events'), titledCard(say('linkedEvents'), h('p', {}, say('none')), associate)],
  };
}

const FIELDS = [
  'title',
  'name',
  'firstName',
  'company',
  'email',
  'address',
  'postalCode',
  'mobile',
  'birth',
  'photo',
  'freeField',
] as const;

export function settingsView([pass = '1']: string[]): View {
  return {
    ...passFrame(pass),
    targets: [holder.label('company')],
    body: () => [passTabs(pass, 'settings'), titledCard(say('questions'), ...FIELDS.map(asked))],
  };
}

function asked(name: (typeof FIELDS)[number]): HTMLElement {
  const change = (on: boolean): void => {
    data.asked = on ? [...data.asked, name] : data.asked.filter((one) => one !== name);
    keep();
  };
  const made = toggle(`holder:${name}`, holder.label(name), data.asked.includes(name), change);
  const title = h('div', { class: 'service-title' }, holder.label(name));
  const text = h('div', { class: 'service-text' }, title, h('div', { class: 'note' }, holder.say('holderText')));
  return h('div', { class: 'service' }, text, made.element);
}
