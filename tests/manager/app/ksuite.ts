import { initialsOf, OWNER } from './data.ts';
import { type Child, h, icon } from './dom.ts';
import { headerTools } from './header.ts';
import { label, say } from './i18n.ts';
import { isHouse } from './params.ts';
import type { View } from './router.ts';
import { railItem } from './shell.ts';
import { avatar, card } from './ui/controls.ts';

const PRODUCTS: [string, string, string][] = [
  ['Euria', 'indigo', '/all/euria'],
  ['kChat', 'teal', '/all/kchat'],
  ['Mail', 'pink', '/all/mail/0'],
  ['Calendar', 'green', '/all/calendar'],
  ['kDrive', 'violet', '/all/kdrive'],
  ['Contacts', 'orange', '/all/contacts'],
  ['kMeet', 'indigo', '/all/kmeet'],
];

export function ksuiteRail(active: string | undefined): HTMLElement[] {
  const products = PRODUCTS.map(([name, colour, href]) =>
    railItem(name.toLowerCase(), href, h('span', { class: `logo logo-${colour}` }), name, active),
  );
  return [railItem('home', '/all', icon('home'), say('home'), active), ...products];
}

export function ksuiteHeader(): HTMLElement {
  const brand = h(
    'div',
    { class: 'ksuite-brand' },
    h('div', { class: 'ksuite-name' }, 'kSuite'),
    h('div', {}, 'AAlpha SA'),
  );
  return h(isHouse ? 'app-header' : 'div', { class: 'topbar-inner' }, brand, headerTools());
}

/** kSuite's "My day" and, for its products, a page with their name. */
export function ksuiteView(url: URL): View {
  const product = PRODUCTS.find(([, , href]) => url.pathname.replace(/^\/\d+/, '/all').startsWith(href));
  const name = product?.[0] ?? 'kSuite';
  return {
    title: name,
    menu: null,
    current: 'home',
    rail: product ? name.toLowerCase() : 'home',
    crumbs: product ? [name] : [],
    targets: [label('manageAccount'), label('appearance')],
    body: () => (product ? [productFrame(name, url)] : myDay()),
  };
}

/** A product of kSuite is a document of another host in a frame, at the same path below its name. */
function productFrame(name: string, { pathname }: URL): HTMLElement {
  const path = pathname.split('/').slice(3).join('/');
  const src = `https://${name.toLowerCase()}.infomaniak.com/${path}?ksuite-mode=side`;
  return h('iframe', { class: 'product-frame', src, title: name, 'data-replica': 'frame' });
}

/** What a product shows inside kSuite's frame: its name and nothing to set up. */
export function drawFramed(product: string): void {
  const title = h(isHouse ? 'div' : 'h1', { class: 'card-title' }, product);
  document.body.append(
    h('app-root', {}, h('div', { class: 'page' }, card(h('div', { class: 'card-pad' }, title, say('unknownText'))))),
  );
}

function myDay(): Child[] {
  const hello = h('div', { class: 'ksuite-hello' }, avatar(initialsOf(OWNER.name), 'teal'), h('b', {}, say('hello')));
  return [
    hello,
    h(
      'div',
      { class: 'ksuite-grid' },
      tile('moon', say('atTheMoment'), h('div', { class: 'note' }, say('noEvents'))),
      tile('sparkles', say('howCanIHelp'), h('div', { class: 'note' }, 'Euria')),
      tile('calendar', say('calendar'), h('div', { class: 'note' }, say('todaysEvents'))),
      tile('door', say('meetingRooms'), h('div', { class: 'note' }, say('bookRoom'))),
    ),
  ];
}

function tile(glyph: string, title: string, ...inside: HTMLElement[]): HTMLElement {
  return h(
    'div',
    {},
    h('div', { class: 'ksuite-title' }, icon(glyph), title),
    card(h('div', { class: 'card-pad' }, ...inside)),
  );
}
