import { h, icon } from './dom.ts';
import { say } from './i18n.ts';
import { ACCOUNT } from './router.ts';
import { railItem } from './shell.ts';

const BASE = `/v3/${ACCOUNT}/ng`;

function logo(colour: string): HTMLElement {
  return h('span', { class: `logo logo-${colour}` });
}

function gap(): HTMLElement {
  return h('div', { class: 'rail-gap' });
}

/** The rail of the Manager: a glyph for each part of the account, a coloured square for each group of products. */
export function managerRail(active: string | undefined): HTMLElement[] {
  return [
    railItem('home', `${BASE}/home`, icon('home'), say('home'), active),
    gap(),
    railItem('accounting', `/v3/invoicing/${ACCOUNT}/bills`, icon('calculator'), say('accounting'), active),
    railItem('users', `${BASE}/accounts/rights/users/list`, icon('users'), say('usersAndProfile'), active),
    railItem('organisation', `${BASE}/group-settings/certificate-rgpd`, icon('building'), say('organisation'), active),
    gap(),
    railItem('support', `${BASE}/support/tickets`, icon('headset'), say('support'), active),
    railItem('partners', `${BASE}/partners/list`, icon('handshake'), say('partners'), active),
    gap(),
    railItem('collaborative', `${BASE}/products/ksuite/kdrive`, logo('k'), say('collaborativeTools'), active),
    railItem('web', `${BASE}/products/web/domains`, logo('teal'), say('webAndDomains'), active),
    railItem('cloud', `/v3/hosting/${ACCOUNT}/hosting/77/dashboard`, logo('indigo'), say('cloudComputing'), active),
    railItem('events', `${BASE}/products/events/newsletter`, logo('violet'), say('eventsAndMarketing'), active),
    railItem('streaming', `${BASE}/products/streaming/vod`, logo('orange'), say('streaming'), active),
    h('div', { class: 'rail-fill' }),
    railItem('transfers', `${BASE}/admin3/accounts/transfers/list`, icon('transfers'), say('transfers'), active),
  ];
}
