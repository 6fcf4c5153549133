import { h } from '../../dom.ts';
import { label as common, say as shared } from '../../i18n.ts';
import { domainFrame } from '../../pages/domain.ts';
import { go, type View } from '../../router.ts';
import { button, card } from '../../ui/controls.ts';
import { field, tiles } from '../../ui/fields.ts';
import { notice } from '../../ui/notice.ts';
import { save, toast } from '../../ui/save.ts';
import { type DnsRecord, freshId, put, records, TYPES } from './records.ts';
import { label, say } from './texts.ts';
import { zonePath } from './zone.ts';

export function addRecordView([domain = '']: string[]): View {
  const record = { id: freshId(), type: 'A', name: '', target: '' };
  return formView(domain, label('add'), record);
}

export function editRecordView([domain = '', id = '']: string[]): View {
  const record = records.find((one) => one.id === Number(id)) ?? { id: Number(id), type: 'A', name: '', target: '' };
  return formView(domain, say('editTitle', { name: record.name }), { ...record });
}

function formView(domain: string, title: string, record: DnsRecord): View {
  return {
    ...domainFrame(domain, 'dns-zone', title),
    targets: [common('save')],
    disabledTwin: common('save'),
    body: () => [form(domain, title, record)],
  };
}

function form(domain: string, title: string, record: DnsRecord): HTMLElement {
  const back = (): void => go(zonePath(domain, 'list'));
  const made = h('div', { class: 'card-pad' });
  const done = (): void => {
    put(record);
    back();
    toast(say('spread'));
  };
  const fail = (message: string): void => made.append(notice('error', 'bad', message));
  const keep = button({
    key: 'dns-record:save',
    text: common('save'),
    kind: 'primary',
    onClick: (pressed) => void save(pressed, done, fail),
  });
  const cancel = button({ key: 'dns-record:cancel', text: shared('cancel'), onClick: back });
  made.append(
    h('div', { class: 'table-title' }, title),
    types(record),
    field({
      key: 'dns-record:name',
      text: say('name'),
      value: record.name,
      onInput: (text) => {
        record.name = text;
      },
    }),
    field({
      key: 'dns-record:target',
      text: say('target'),
      value: record.target,
      onInput: (text) => {
        record.target = text;
      },
    }),
    h('div', { class: 'dialog-foot' }, cancel, keep),
  );
  return card(made);
}

function types(record: DnsRecord): HTMLElement {
  const options = TYPES.map((type) => ({ key: `dns-type:${type}`, text: type, selected: type === record.type }));
  return tiles(say('type'), options, (index) => {
    record.type = TYPES[index] ?? 'A';
  });
}
