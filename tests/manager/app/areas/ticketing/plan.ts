import { h } from '../../dom.ts';
import { isHouse } from '../../params.ts';
import { refresh, type View } from '../../router.ts';
import { button, card } from '../../ui/controls.ts';
import { tiles } from '../../ui/fields.ts';
import { titledCard } from '../../ui/notice.ts';
import { ticketingFrame } from './frame.ts';
import { type Access, data, keep, ZONES } from './state.ts';
import { label, say } from './texts.ts';

const COLOURS = { stalls: '#9bd8c0', balcony: '#c3b1f5', gallery: '#f5b1c3' };
const ACCESS: Access[] = ['noRestriction', 'organizers', 'resellers'];
const SOLD = 'B2';

/** What is open and chosen on the plan; forgotten with the page. */
let selected = new Set<string>();
let panel: 'zones' | 'access' | 'reserve' = 'zones';
let order = false;

/** The plan is a drawing: seats are bare boxes with a number. */
export function planView(): View {
  return {
    ...ticketingFrame('events', say('planTitle')),
    targets: [label('organizers'), label('resellers'), label('noRestriction')],
    body: () => [drawing(), sold(), lower()],
  };
}

function drawing(): HTMLElement {
  const rows = ['A', 'B', 'C'].map((row) => {
    const numbers = [1, 2, 3, 4, 5, 6];
    const all = numbers.map((number) => `${row}${number}`);
    const name = h('div', { style: box('transparent', false), on: { click: () => choose(all) } }, row);
    name.setAttribute('data-replica', `row:${row}`);
    return h('div', { style: 'display:flex;gap:6px' }, name, ...numbers.map((number) => seat(row, number)));
  });
  return card(h('div', { style: 'padding:16px' }, h('div', {}, say('stage')), ...rows));
}

function seat(row: string, number: number): HTMLElement {
  const id = `${row}${number}`;
  const zone = data.seats[id];
  const fill = id === SOLD ? '#f59e0b' : zone ? COLOURS[zone] : '#e2e8f0';
  const onClick = (): void => {
    order = id === SOLD;
    choose(order ? [] : [id]);
  };
  const attributes = { style: box(fill, selected.has(id)), 'data-replica': `seat:${id}`, on: { click: onClick } };
  return h('div', attributes, String(number));
}

const box = (fill: string, isSelected: boolean) =>
  `width:26px;height:26px;margin:3px 0;border-radius:13px;text-align:center;cursor:pointer;background:${fill};` +
  `outline:${isSelected ? '2px solid #000' : 'none'}`;

function choose(ids: string[]): void {
  selected = new Set(ids);
  refresh();
}

function sold(): HTMLElement | null {
  if (!order) return null;
  const record = button({ key: 'seat:customer', text: say('customerRecord'), kind: 'link', onClick: () => undefined });
  return titledCard(say('order'), record);
}

function lower(): HTMLElement {
  const heads = (['zones', 'access', 'reserve'] as const).map((name) => {
    const open = (): void => {
      panel = name;
      refresh();
    };
    const look = { 'data-replica': `panel:${name}`, style: 'cursor:pointer;padding:8px 0', on: { click: open } };
    return h(isHouse ? 'div' : 'h3', look, label(name));
  });
  const body = panel === 'zones' ? zoneList() : panel === 'access' ? accessTiles() : null;
  return card(h('div', { class: 'card-pad' }, ...heads, body));
}

function zoneList(): HTMLElement {
  const assign = (index: number): void => {
    const zone = ZONES[index] ?? 'stalls';
    for (const id of selected) data.seats[id] = zone;
    keep();
    refresh();
  };
  const made = ZONES.map((zone, index) =>
    button({ key: `zone:${index + 1}`, text: say(zone), onClick: () => assign(index) }),
  );
  return h('div', { style: 'display:flex;gap:8px' }, ...made);
}

function accessTiles(): HTMLElement {
  const [first] = selected;
  const present = (first && data.access[first]) || 'noRestriction';
  const options = ACCESS.map((name) => ({ key: `access:${name}`, text: label(name), selected: name === present }));
  return tiles(label('access'), options, (index) => {
    for (const id of selected) data.access[id] = ACCESS[index] ?? 'noRestriction';
    keep();
  });
}
