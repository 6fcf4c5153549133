import { h } from '../../dom.ts';
import { nameCell } from '../../pages/domains.ts';
import { ACCOUNT, type View } from '../../router.ts';
import { button, card } from '../../ui/controls.ts';
import { titledCard } from '../../ui/notice.ts';
import { table, tableTitle } from '../../ui/table.ts';
import { label, say } from './texts.ts';

/** Paths of Streaming Radio are invented: no public source tells them. */
const PRODUCTS = `/v3/${ACCOUNT}/ng/products/streaming/radio`;
const RADIO = `/v3/${ACCOUNT}/ng/radio/52`;
const path = (stream: string): string => `${RADIO}/stream/${stream}`;

/** The list of radios, or of the streams of one. */
function listView(title: string, names: HTMLElement[]): View {
  const columns = [
    { text: say('column'), class: 'wide', sorted: true },
    { text: '', class: 'middle' },
  ];
  const rows = names.map((name) => [name, '128 kbit/s']);
  return {
    title,
    current: 'radios',
    rail: 'streaming',
    crumbs: [say('radios'), ...(title === say('radios') ? [] : [title])],
    menu: { heading: say('radios'), items: [{ key: 'radios', text: say('radios'), href: PRODUCTS }] },
    targets: [label('autoDj'), label('activate')],
    body: () => [card(tableTitle(rows.length, say('streams')), table({ key: 'list', columns, rows }))],
  };
}

export const productsView = (): View => listView(say('radios'), [nameCell('radio:1', say('radioName'), RADIO)]);

export function radioView(): View {
  const names = ['1', '2'].map((id) => nameCell(`stream:${id}`, nameOf(id), `${path(id)}/dashboard`));
  return listView(say('radioName'), names);
}

const nameOf = (stream: string): string => `${say('streamName')}-${stream}`;

/** What all pages of one stream share. */
export function streamFrame(stream: string, current: string, title: string): Omit<View, 'body'> {
  return {
    title,
    current,
    rail: 'streaming',
    crumbs: [say('radioName'), nameOf(stream), title],
    menu: {
      heading: nameOf(stream),
      items: [
        { key: 'dashboard', text: say('dashboard'), href: `${path(stream)}/dashboard` },
        { key: 'auto-dj', text: label('autoDj'), href: `${path(stream)}/auto-dj` },
        { key: 'statistics', text: say('statistics'), href: `${path(stream)}/statistics` },
      ],
    },
  };
}

export function streamView([stream = '1']: string[]): View {
  const configure = button({ key: 'streams:configure', text: label('configureStreams'), onClick: () => undefined });
  return {
    ...streamFrame(stream, 'dashboard', say('dashboard')),
    targets: [label('autoDj'), label('activate')],
    body: () => [titledCard(nameOf(stream), h('p', {}, '128 kbit/s'), configure)],
  };
}

export function statisticsView([stream = '1']: string[]): View {
  return { ...streamFrame(stream, 'statistics', say('statistics')), body: () => [titledCard(say('statistics'))] };
}
