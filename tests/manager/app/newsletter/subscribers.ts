import { data, keepData, type Subscriber } from '../data.ts';
import { type Child, h, icon } from '../dom.ts';
import { label, say } from '../i18n.ts';
import { nameCell } from '../pages/domains.ts';
import { isHouse } from '../params.ts';
import { go, refresh, type View } from '../router.ts';
import { button, card } from '../ui/controls.ts';
import { openDialog } from '../ui/dialog.ts';
import { checkbox, field } from '../ui/fields.ts';
import { openMenu } from '../ui/menu.ts';
import { saveButton, toast } from '../ui/save.ts';
import { pager, table, tableTitle } from '../ui/table.ts';
import { tabs } from '../ui/tabs.ts';
import { newsletterFrame } from './frame.ts';
import { selectionBar } from './selection.ts';

type Filter = 'all' | 'active' | 'off';
let filter: Filter = 'all';

function pageTabs(id: string, current: 'subscribers' | 'fields'): HTMLElement {
  const path = `/v3/${id}/subscribers`;
  return tabs([
    {
      key: 'tab:subscribers',
      text: label('subscribers'),
      selected: current === 'subscribers',
      onSelect: () => go(path),
    },
    { key: 'tab:fields', text: label('fields'), selected: current === 'fields', onSelect: () => go(`${path}/fields`) },
  ]);
}

export function subscribersView([id = '1']: string[]): View {
  return {
    ...newsletterFrame(id, 'subscribers', label('subscribers')),
    targets: [label('addContacts'), label('delete'), label('export'), label('unsubscribe'), label('fields')],
    disabledTwin: label('addContacts'),
    body: () => [pageTabs(id, 'subscribers'), list(id)],
  };
}

function shown(): Subscriber[] {
  return data.subscribers.filter((one) => filter === 'all' || one.active === (filter === 'active'));
}

function list(id: string): HTMLElement {
  const people = shown();
  const chosen = new Set<number>();
  const bar = selectionBar(chosen);
  const add = button({
    key: 'add-contacts',
    text: label('addContacts'),
    kind: 'primary',
    onClick: () => go(`/v3/${id}/subscribers/import`),
  });
  const rows = people.map((one, index) =>
    row(id, one, index, (on) => {
      if (on) chosen.add(one.id);
      else chosen.delete(one.id);
      bar.update();
    }),
  );
  const columns = [
    { text: '', class: 'tick' },
    { text: say('email'), class: 'wide', sorted: true },
    { text: say('name'), class: 'middle drop-small' },
    { text: say('status'), class: 'middle' },
    { text: say('subscribedOn'), class: 'narrow drop-middle' },
  ];
  return card(
    tableTitle(people.length, label('subscribers'), add, filterBox()),
    bar.element,
    table({ key: 'subscriber', columns, rows }),
    pager(say('resultsPerPage'), say('pageOf')),
  );
}

function row(id: string, one: Subscriber, index: number, onTick: (on: boolean) => void): Child[] {
  const name = `${one.first} ${one.last}`;
  const tick = checkbox({ key: `select:${index + 1}`, text: say('selectRow', { name }), bare: true, onChange: onTick });
  const mail = nameCell(`subscriber:${index + 1}`, one.mail, `/v3/${id}/subscribers/${one.id}`);
  const since = '02.03.2026';
  return [tick, mail, name, say(one.active ? 'statusActive' : 'statusOff'), since];
}

/** The filter of the list: a box with its value, which opens a list of choices. */
function filterBox(): HTMLElement {
  const texts: Record<Filter, string> = { all: label('all'), active: say('statusActive'), off: say('statusOff') };
  const choose = (next: Filter) => (): void => {
    filter = next;
    refresh();
  };
  const open = (): void =>
    openMenu(
      box,
      (['all', 'active', 'off'] as const).map((name) => ({
        key: `filter-option:${name}`,
        text: texts[name],
        onSelect: choose(name),
      })),
      'listbox',
    );
  const attributes = { class: 'filter-select', 'data-replica': 'filter:all', on: { click: open } };
  const inside = [h('span', {}, texts[filter]), icon('down')];
  const box = isHouse
    ? h('div', attributes, ...inside)
    : h(
        'button',
        { ...attributes, type: 'button', role: 'combobox', 'aria-label': texts[filter], 'aria-expanded': 'false' },
        ...inside,
      );
  return box;
}

export function fieldsView([id = '1']: string[]): View {
  return {
    ...newsletterFrame(id, 'subscribers', label('fields')),
    targets: [label('createField'), label('fields')],
    disabledTwin: label('createField'),
    body: () => [pageTabs(id, 'fields'), fieldList()],
  };
}

function fieldList(): HTMLElement {
  const create = button({ key: 'create-field', text: label('createField'), kind: 'primary', onClick: createField });
  const columns = [
    { text: say('fieldName'), class: 'wide' },
    { text: say('fieldType'), class: 'middle' },
  ];
  const rows = data.fields.map((name) => [name, 'text']);
  return card(tableTitle(data.fields.length, label('fields'), create), table({ key: 'field', columns, rows }));
}

/** The dialog behind "Create a field"; its own captions are invented. */
function createField(): void {
  const dialog = openDialog('field');
  let name = '';
  dialog.show(() => {
    const done = (): void => {
      data.fields.push(name);
      keepData();
      dialog.close();
      refresh();
      toast(say('savedToast'));
    };
    const keep = saveButton(dialog, { key: 'field:save', text: say('createConfirm') }, done);
    const cancel = button({ key: 'field:cancel', text: say('cancel'), onClick: dialog.close });
    const input = field({
      key: 'field:name',
      text: say('fieldName'),
      onInput: (value) => {
        name = value.trim();
      },
    });
    return { title: label('createField'), body: [input], footer: [cancel, keep] };
  });
}
