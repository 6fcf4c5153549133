import { say as shared } from '../../i18n.ts';
import { kept } from '../../kept.ts';
import { ACCOUNT, refresh, type View } from '../../router.ts';
import { openForm } from '../../ui/form-dialog.ts';
import { recordList } from '../../ui/record-list.ts';
import { toast } from '../../ui/save.ts';
import { say } from './texts.ts';

const NAME = 'vps-example';

const { data: rules, keep } = kept('vps', () => [
  ['22', 'TCP', '203.0.113.4'],
  ['443', 'TCP', '0.0.0.0/0'],
]);

function changed(): void {
  keep();
  refresh();
  toast(say('done'));
}

export function firewallView([id = '']: string[]): View {
  const path = `/v3/${ACCOUNT}/ng/admin3/cloud/${id}`;
  return {
    title: say('firewall'),
    current: 'firewall',
    rail: 'cloud',
    crumbs: [shared('cloudComputing'), NAME, say('firewall')],
    menu: {
      heading: NAME,
      items: [
        { key: 'dashboard', text: shared('dashboard'), href: `${path}/dashboard` },
        { key: 'firewall', text: say('firewall'), href: `${path}/firewall` },
        { key: 'console', text: say('console'), href: `${path}/console` },
      ],
    },
    body: () => [list()],
  };
}

function list(): HTMLElement {
  return recordList({
    key: 'rule',
    title: say('firewall'),
    intro: say('intro'),
    columns: [say('port'), say('protocol'), say('source')],
    rows: rules,
    add: { text: say('add'), onClick: addRule },
    menu: [{ key: 'menu:erase-rule', text: say('erase'), danger: true, onSelect: eraseRule }],
  });
}

function addRule(): void {
  openForm({
    key: 'rule-form',
    title: say('add'),
    parts: [
      { key: 'port', text: say('port') },
      { key: 'protocol', text: say('protocol'), options: ['TCP', 'UDP'] },
      { key: 'source', text: say('source') },
    ],
    submit: say('submit'),
    onDone: (values) => {
      rules.push([...values]);
      changed();
    },
  });
}

function eraseRule(row: number): void {
  openForm({
    key: 'erase',
    title: rules[row]?.join(' ') ?? '',
    parts: [],
    submit: say('erase'),
    danger: true,
    onDone: () => {
      rules.splice(row, 1);
      changed();
    },
  });
}
