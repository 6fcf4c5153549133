import { h } from '../../dom.ts';
import { kept } from '../../kept.ts';
import { ACCOUNT, go, refresh, type View } from '../../router.ts';
import { button, card } from '../../ui/controls.ts';
import { titledCard } from '../../ui/notice.ts';
import { save, toast } from '../../ui/save.ts';
import { table, tableTitle } from '../../ui/table.ts';
import { startTransfer } from './assistant.ts';
import { label, say } from './texts.ts';

const BASE = `/v3/${ACCOUNT}/ng/admin3/accounts/transfers`;
const OFFERED = 'delta-example.com';

const { data, keep } = kept('transfers', () => ({ onTheWay: [] as string[] }));

function frame(): Omit<View, 'body'> {
  return {
    title: say('title'),
    current: 'transfers',
    rail: 'transfers',
    crumbs: [say('organisation'), say('title')],
    menu: { heading: say('organisation'), items: [{ key: 'transfers', text: say('title'), href: `${BASE}/list` }] },
  };
}

/** The list; its address and its button are public. */
export function transfersView(): View {
  return {
    ...frame(),
    targets: [label('transferProducts'), label('transfer')],
    disabledTwin: label('transferProducts'),
    body: () => [list()],
  };
}

function list(): HTMLElement {
  const begin = button({
    key: 'transfer:begin',
    text: label('transferProducts'),
    kind: 'primary',
    onClick: () => startTransfer(note),
  });
  const rows = table({
    key: 'transfer',
    columns: [
      { text: say('what'), class: 'wide' },
      { text: say('onTheWay'), class: 'middle' },
    ],
    rows: data.onTheWay.map((name) => [name, say('onTheWay')]),
  });
  const empty = h('div', { class: 'card-pad note' }, say('none'));
  return card(tableTitle(data.onTheWay.length, say('onTheWay'), begin), data.onTheWay.length > 0 ? rows : empty);
}

function note(products: string[]): void {
  data.onTheWay.push(...products);
  keep();
  refresh();
}

/** What the link of a transfer opens; the address is invented, the button is public. */
export function receiveView(): View {
  return {
    ...frame(),
    targets: [label('receive')],
    disabledTwin: label('receive'),
    body: () => [offer()],
  };
}

function offer(): HTMLElement {
  const done = (): void => {
    go(`${BASE}/list`);
    toast(say('received', { name: OFFERED }));
  };
  const receive = button({
    key: 'transfer:receive',
    text: label('receive'),
    kind: 'primary',
    onClick: (pressed) => void save(pressed, done, (message) => toast(message, 'bad')),
  });
  return titledCard(say('offered', { name: OFFERED }), receive);
}
