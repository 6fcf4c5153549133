import { type Child, h } from '../../dom.ts';
import { go, refresh, type View } from '../../router.ts';
import { button, card } from '../../ui/controls.ts';
import type { MenuItem } from '../../ui/menu.ts';
import { titledCard } from '../../ui/notice.ts';
import { rowDots } from '../../ui/row-dots.ts';
import { table, tableTitle } from '../../ui/table.ts';
import { tabs } from '../../ui/tabs.ts';
import { BASE, ticketingFrame } from './frame.ts';
import { data, keep, ZONES } from './state.ts';
import { label, say } from './texts.ts';

const nameOf = (event: string) => say(event === '2' ? 'eventTwo' : 'eventOne');

function frame(event: string): Omit<View, 'body'> {
  const shared = ticketingFrame('events', nameOf(event));
  return { ...shared, crumbs: [say('shopName'), label('events'), nameOf(event)] };
}

/** The first event has one date and a tab for its prices, the second several and a calendar instead. */
function eventTabs(event: string, current: 'overview' | 'prices'): HTMLElement {
  const path = `${BASE}/events/${event}`;
  const prices = event === '2' ? { text: label('dates'), at: 'dates' } : { text: label('pricing'), at: 'pricing' };
  const isPrices = current === 'prices';
  return tabs([
    { key: 'tab:overview', text: say('overview'), selected: !isPrices, onSelect: () => go(path) },
    { key: `tab:${prices.at}`, text: prices.text, selected: isPrices, onSelect: () => go(`${path}/${prices.at}`) },
    { key: 'tab:orders', text: say('orders'), selected: false, onSelect: () => undefined },
  ]);
}

export function eventView([event = '1']: string[]): View {
  return {
    ...frame(event),
    targets: [label('managePlan'), label('numberedSeats')],
    body: () => [eventTabs(event, 'overview'), titledCard(nameOf(event), h('p', {}, `${say('amount')}: 288`))],
  };
}

export function datesView([event = '2']: string[]): View {
  const days = [8, 9, 10, 15, 16, 17, 22, 23].map((day) =>
    button({ key: `day:${day}`, text: String(day), onClick: () => go(`${BASE}/events/${event}/dates/${day}`) }),
  );
  return {
    ...frame(event),
    targets: [label('managePlan')],
    body: () => [eventTabs(event, 'prices'), titledCard(say('january'), h('div', {}, ...days))],
  };
}

/** Price zones of an event, or of one of its days. */
export function pricingView([event = '1']: string[]): View {
  return {
    ...frame(event),
    targets: [label('managePlan'), label('numberedSeats')],
    disabledTwin: label('managePlan'),
    body: () => [eventTabs(event, 'prices'), zones(event)],
  };
}

function zones(event: string): HTMLElement {
  const open = (): void => go(`${BASE}/events/${event}/plan`);
  const manage = button({ key: 'plan:manage', text: label('managePlan'), kind: 'primary', onClick: open });
  const columns = [
    { text: say('column'), class: 'wide', sorted: true },
    { text: say('cost'), class: 'middle' },
    { text: '', class: 'end', glyph: 'columns' },
  ];
  const rows = ZONES.map((zone, index): Child[] => {
    const mark = data.numbered.includes(zone) ? h('i', { class: 'icon icon-seat', 'data-replica': 'seat-icon' }) : null;
    return [h('span', {}, say(zone), ' ', mark), String(60 - 15 * index), dots(index)];
  });
  return card(tableTitle(ZONES.length, say('priceZones'), manage), table({ key: 'zone', columns, rows }));
}

function dots(index: number): HTMLElement {
  const zone = ZONES[index] ?? 'stalls';
  const isNumbered = data.numbered.includes(zone);
  const change = (): void => {
    data.numbered = isNumbered ? data.numbered.filter((one) => one !== zone) : [...data.numbered, zone];
    keep();
    refresh();
  };
  const items = (): MenuItem[] => [
    { key: 'menu:rename', text: say('edit'), icon: 'pencil', onSelect: () => undefined },
    { key: 'menu:numbered-seats', text: label('numberedSeats'), checked: isNumbered, onSelect: change },
    { key: 'menu:copy', text: say('copy'), onSelect: () => undefined },
  ];
  return rowDots(`zone-menu:${index + 1}`, items, say('edit'));
}
