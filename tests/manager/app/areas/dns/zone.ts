import { h } from '../../dom.ts';
import { say as shared } from '../../i18n.ts';
import { domainFrame, header } from '../../pages/domain.ts';
import { ACCOUNT, go, refresh, type View } from '../../router.ts';
import { button, card } from '../../ui/controls.ts';
import { openDialog } from '../../ui/dialog.ts';
import { rowDots } from '../../ui/row-dots.ts';
import { saveButton, toast } from '../../ui/save.ts';
import { table, tableTitle } from '../../ui/table.ts';
import { tabs } from '../../ui/tabs.ts';
import { type DnsRecord, records, take } from './records.ts';
import { label, say } from './texts.ts';

let isAdvanced = false;

export const zonePath = (domain: string, tail: string): string =>
  `/v3/${ACCOUNT}/ng/domain/${domain}/dns/manage-zone/${tail}`;

/** The records of a domain, in the view that opens first. */
export function zoneView([id = '']: string[]): View {
  return {
    ...domainFrame(id, 'dns-zone', label('zone')),
    targets: [label('zone'), label('add')],
    disabledTwin: label('add'),
    body: () => [header(id), views(), list(id)],
  };
}

function views(): HTMLElement {
  const show = (advanced: boolean) => (): void => {
    isAdvanced = advanced;
    refresh();
  };
  return tabs([
    { key: 'tab:dns-simple', text: say('simpleView'), selected: !isAdvanced, onSelect: show(false) },
    { key: 'tab:dns-advanced', text: label('advancedView'), selected: isAdvanced, onSelect: show(true) },
  ]);
}

function list(id: string): HTMLElement {
  const add = button({
    key: 'dns:add',
    text: label('add'),
    kind: 'primary',
    onClick: () => go(zonePath(id, 'add')),
  });
  return card(
    tableTitle(records.length, say('records'), add),
    table({
      key: 'dns-record',
      columns: [
        { text: say('name'), class: 'wide', sorted: true },
        { text: say('type'), class: 'middle drop-small' },
        { text: say('target'), class: 'middle drop-middle' },
        { text: '', class: 'end', glyph: 'columns' },
      ],
      rows: records.map((record, row) => [record.name, record.type, record.target, dots(id, record, row)]),
    }),
  );
}

function dots(id: string, record: DnsRecord, row: number): HTMLElement {
  return rowDots(`dns-menu:${row + 1}`, () => [
    { key: 'menu:edit-record', text: say('edit'), onSelect: () => go(zonePath(id, `${record.id}/edit`)) },
    { key: 'menu:erase-record', text: say('erase'), danger: true, onSelect: () => ask(record) },
  ]);
}

function ask(record: DnsRecord): void {
  const dialog = openDialog('erase-record');
  const done = (): void => {
    take(record.id);
    dialog.close();
    refresh();
    toast(say('spread'));
  };
  dialog.show(() => ({
    title: say('editTitle', { name: record.name }),
    body: [h('p', {}, say('eraseText'))],
    footer: [
      button({ key: 'erase-record:cancel', text: shared('cancel'), onClick: dialog.close }),
      saveButton(dialog, { key: 'erase-record:confirm', text: say('erase'), kind: 'danger' }, done),
    ],
  }));
}
