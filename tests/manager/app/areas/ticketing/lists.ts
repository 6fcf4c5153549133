import { type Child, h } from '../../dom.ts';
import { nameCell } from '../../pages/domains.ts';
import { params } from '../../params.ts';
import { ACCOUNT, go, type View } from '../../router.ts';
import { button, card } from '../../ui/controls.ts';
import { titledCard } from '../../ui/notice.ts';
import { rowDots } from '../../ui/row-dots.ts';
import { table, tableTitle } from '../../ui/table.ts';
import { BASE, ticketingFrame } from './frame.ts';
import { label, say } from './texts.ts';

/** The list of ticketing products of the Manager. */
export function productsView(): View {
  const path = `/v3/${ACCOUNT}/ng/products/events/ticketing`;
  const columns = [{ text: say('column'), class: 'wide', sorted: true }];
  const rows = [[nameCell('ticketing:1', say('shopName'), `${BASE}/dashboard`)]];
  return {
    title: say('ticketing'),
    current: 'ticketing',
    rail: 'events',
    crumbs: [say('ticketing')],
    menu: { heading: say('ticketing'), items: [{ key: 'ticketing', text: say('ticketing'), href: path }] },
    targets: [label('events'), label('passes')],
    body: () => [card(tableTitle(1, say('ticketing')), table({ key: 'ticketing', columns, rows }))],
  };
}

export function dashboardView(): View {
  const sold = h('p', {}, `${say('amount')}: 312`);
  return {
    ...ticketingFrame('dashboard', say('dashboard')),
    targets: [label('programming'), label('events'), label('passes')],
    body: () => [titledCard(say('overview'), sold)],
  };
}

export function programmingView(): View {
  return {
    ...ticketingFrame('programming', label('programming')),
    targets: [label('events'), label('passes')],
    body: () => [titledCard(say('overview'), h('p', {}, say('manyDates')))],
  };
}

export function plainView([key = '']: string[]): View {
  const title = say(key === 'sales' ? 'sales' : key === 'counter' ? 'counter' : 'customers');
  return { ...ticketingFrame(key, title), body: () => [titledCard(title, h('p', {}, say('overview')))] };
}

export function eventsView(): View {
  return {
    ...ticketingFrame('events', label('events')),
    targets: [label('events'), label('managePlan')],
    body: () => [list()],
  };
}

function list(): HTMLElement {
  const columns = [
    { text: say('column'), class: 'wide', sorted: true },
    { text: say('when'), class: 'middle' },
    { text: say('amount'), class: 'middle drop-middle' },
    { text: '', class: 'end', glyph: 'columns' },
  ];
  const decoy = params.decoys ? h('span', { class: 'note', 'data-replica': 'decoy:cell' }, label('dates')) : '24';
  const rows: Child[][] = [
    [nameCell('event:1', say('eventOne'), `${BASE}/events/1`), say('oneDate'), '288', dots(1)],
    [nameCell('event:2', say('eventTwo'), `${BASE}/events/2`), say('manyDates'), decoy, dots(2)],
  ];
  const add = button({ key: 'event:add', text: label('addEvent'), kind: 'primary', onClick: () => undefined });
  return card(tableTitle(rows.length, label('events'), add), table({ key: 'event', columns, rows }));
}

function dots(event: number): HTMLElement {
  const items = [{ key: 'menu:copy', text: say('copy'), onSelect: () => go(`${BASE}/events/${event}`) }];
  return rowDots(`event-menu:${event}`, () => items, say('edit'));
}
