/** Custom Brand: which addresses the tools get, and how they look. Its address in the Manager is invented. */
import { DOMAINS } from '../../data.ts';
import { ACCOUNT, type View } from '../../router.ts';
import { button, card } from '../../ui/controls.ts';
import { field } from '../../ui/fields.ts';
import { titledCard } from '../../ui/notice.ts';
import { save, toast } from '../../ui/save.ts';
import { table, tableTitle } from '../../ui/table.ts';
import { say } from './texts.ts';

const HREF = `/v3/${ACCOUNT}/ng/products/ksuite/own-brand`;
const TOOLS = ['ksuite', 'manager', 'mail', 'calendar', 'contacts', 'kdrive', 'kmeet', 'euria'];

export function customBrandView(): View {
  return {
    title: say('name'),
    menu: {
      heading: 'kSuite',
      items: [
        { key: 'kdrive', text: 'kDrive', href: `/v3/${ACCOUNT}/ng/products/ksuite/kdrive` },
        { key: 'custom-brand', text: say('name'), href: HREF },
      ],
    },
    current: 'custom-brand',
    rail: 'collaborative',
    crumbs: ['kSuite', say('name')],
    body: () => [addresses(), look()],
  };
}

function addresses(): HTMLElement {
  const domain = DOMAINS[0]?.name ?? 'example.ch';
  const columns = [
    { text: say('tool'), class: 'middle' },
    { text: say('address'), class: 'wide' },
  ];
  const rows = TOOLS.map((tool) => [tool, `${tool}.${domain}`]);
  const start = act('brand:start', say('start'));
  return card(tableTitle(TOOLS.length, say('addresses'), start), table({ key: 'brand', columns, rows }));
}

function look(): HTMLElement {
  const name = field({ key: 'brand:domain', text: say('domain') });
  const greeting = field({ key: 'brand:greeting', text: say('greeting') });
  return titledCard(say('look'), name, greeting, act('brand:logo', say('logo')));
}

function act(key: string, text: string): HTMLElement {
  const done = (): void => toast(say('kept'));
  const failed = (message: string): void => toast(message, 'bad');
  return button({ key, text, kind: 'outline', onClick: (pressed) => void save(pressed, done, failed) });
}
