import { data, keepData } from '../data.ts';
import { h } from '../dom.ts';
import { label, say } from '../i18n.ts';
import { refresh, type View } from '../router.ts';
import { button, card, nativeButton } from '../ui/controls.ts';
import { openDialog } from '../ui/dialog.ts';
import { field } from '../ui/fields.ts';
import { saveButton, toast } from '../ui/save.ts';
import { table, tableTitle } from '../ui/table.ts';
import { domainFrame, nameOf } from './domain.ts';

export function dynamicDnsView([id = '']: string[]): View {
  return {
    ...domainFrame(id, 'dynamic-dns', label('dynamicDns')),
    targets: [label('dynamicDns'), label('addDynamicDns'), label('dynamicDnsName'), label('ipAddress')],
    disabledTwin: label('addDynamicDns'),
    body: () => [list(id)],
  };
}

function list(id: string): HTMLElement {
  const add = button({
    key: 'dynamic-dns:add',
    text: label('addDynamicDns'),
    kind: 'primary',
    onClick: () => addEntry(id),
  });
  const empty = h('div', { class: 'card-pad note' }, say('dynamicDnsEmpty'));
  const entries = table({
    key: 'dynamic-dns',
    columns: [
      { text: say('name'), class: 'wide' },
      { text: label('ipAddress'), class: 'middle' },
      { text: say('lastUpdate'), class: 'middle drop-middle' },
    ],
    rows: data.dynamicDns.map((entry) => [
      entry.name === '' ? nameOf(id) : `${entry.name}.${nameOf(id)}`,
      entry.ip,
      '—',
    ]),
  });
  return card(
    tableTitle(data.dynamicDns.length, label('dynamicDns'), add),
    h('div', { class: 'card-intro note' }, say('dynamicDnsText')),
    data.dynamicDns.length > 0 ? entries : empty,
  );
}

/** The form behind the blue button. Its four fields are public; the caption of the button that saves is invented. */
function addEntry(id: string): void {
  const dialog = openDialog('dynamic-dns');
  const entry = { name: '', ip: '', user: '', word: '' };
  dialog.show(() => {
    const done = (): void => {
      data.dynamicDns.push({ name: entry.name, ip: entry.ip });
      keepData();
      dialog.close();
      refresh();
      toast(say('dynamicDnsSaved', { name: entry.name === '' ? nameOf(id) : entry.name }));
    };
    const keep = saveButton(dialog, { key: 'dynamic-dns:save', text: say('saveDynamicDns'), disabled: true }, done);
    const write = (name: keyof typeof entry) => (value: string) => {
      entry[name] = value.trim();
      nativeButton(keep).disabled = entry.ip === '' || entry.user === '' || entry.word === '';
    };
    const body = [
      field({ key: 'dynamic-dns:name', text: label('dynamicDnsName'), onInput: write('name') }),
      field({ key: 'dynamic-dns:ip', text: label('ipAddress'), onInput: write('ip') }),
      field({ key: 'dynamic-dns:username', text: label('username'), onInput: write('user') }),
      field({ key: 'dynamic-dns:password', text: label('password'), type: 'password', onInput: write('word') }),
    ];
    const cancel = button({ key: 'dynamic-dns:cancel', text: say('cancel'), onClick: dialog.close });
    return { title: label('addDynamicDns'), body, footer: [cancel, keep] };
  });
}
