import { say as shared } from '../../i18n.ts';
import { kept } from '../../kept.ts';
import { ACCOUNT, refresh, type View } from '../../router.ts';
import { recordSection } from '../../ui/record-section.ts';
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

const ruleParts = [
  { key: 'port', text: say('port') },
  { key: 'protocol', text: say('protocol'), options: ['TCP', 'UDP'] },
  { key: 'source', text: say('source') },
];

function list(): HTMLElement {
  return recordSection({
    key: 'rule',
    title: say('firewall'),
    intro: say('intro'),
    columns: [say('port'), say('protocol'), say('source')],
    rows: rules,
    form: { add: say('add'), title: say('add'), parts: ruleParts, submit: say('submit') },
    erase: say('erase'),
    nameOf: (rule) => rule.join(' '),
    changed,
  });
}
