import { label as dns } from '../areas/dns/texts.ts';
import { DOMAINS, data, keepData } from '../data.ts';
import { type Child, h, icon } from '../dom.ts';
import { label, say } from '../i18n.ts';
import { ACCOUNT, go, refresh, type View } from '../router.ts';
import { button, card } from '../ui/controls.ts';
import { notice } from '../ui/notice.ts';
import { save, toast } from '../ui/save.ts';
import { type Toggle, toggle } from '../ui/toggle.ts';

const BASE = `/v3/${ACCOUNT}/ng`;
let failure = '';

export function nameOf(id: string): string {
  return DOMAINS.find((domain) => domain.id === id)?.name ?? `example-${id}.ch`;
}

/** What all pages of one domain share. */
export function domainFrame(id: string, current: string, title: string): Omit<View, 'body'> {
  const path = `${BASE}/domain/${id}`;
  return {
    title,
    current,
    rail: 'web',
    crumbs: [say('domains'), nameOf(id), title],
    menu: {
      heading: nameOf(id),
      items: [
        { key: 'dashboard', text: say('dashboard'), href: `${path}/dashboard` },
        { key: 'dns-zone', text: dns('zone'), href: `${path}/dns/manage-zone/list` },
        { key: 'dns-servers', text: say('dnsServers'), href: `${path}/dns/servers` },
        { key: 'dynamic-dns', text: label('dynamicDns'), href: `${BASE}/admin3/domain/${id}/dynamicdns` },
        { key: 'dnssec', text: say('dnssec'), href: `${path}/dnssec` },
        { key: 'redirections', text: say('redirections'), href: `${path}/redirections` },
        { key: 'contacts', text: say('contactsSide'), href: `${path}/contacts` },
      ],
    },
    targets: [label('dynamicDns'), label('fastAnycast'), label('addDynamicDns')],
  };
}

export function domainView([id = '']: string[]): View {
  return { ...domainFrame(id, 'dashboard', say('dashboard')), body: () => [header(id), ...services(id)] };
}

/** Pages of a domain about which nothing is known here. */
export function domainPlainView([id = '', tail = '']: string[]): View {
  const key = tail.startsWith('dns/') ? 'dns-servers' : tail;
  const frame = domainFrame(id, key, '');
  const title = frame.menu?.items.find((item) => item.key === key)?.text ?? say('unknownTitle');
  return {
    ...domainFrame(id, key, title),
    body: () => [header(id), card(h('div', { class: 'card-pad' }, say('unknownText')))],
  };
}

export function header(id: string): HTMLElement {
  const name = h('div', { class: 'product-name' }, nameOf(id), h('span', { class: 'tag' }, say('addTag')));
  const manage = h('span', { class: 'blue-text' }, say('manage'), icon('down'));
  const expiry = h('div', { class: 'product-expiry' }, say('expiresOn'), manage);
  const warranty = h('div', {}, h('b', {}, say('renewalWarranty')), h('div', { class: 'note' }, say('renewalText')));
  const order = button({
    key: 'order-domain',
    text: say('orderDomain'),
    kind: 'outline',
    onClick: () => go('https://shop.infomaniak.com/order2/domain'),
  });
  return h(
    'div',
    { class: 'product-head' },
    h('span', { class: 'logo logo-teal large' }),
    h('div', {}, name, expiry),
    warranty,
    order,
  );
}

function services(id: string): Child[] {
  const anycast: Toggle = toggle('toggle:fast-anycast', label('fastAnycast'), data.fastAnycast[id] ?? false, (on) => {
    failure = '';
    void save(
      null,
      () => keepAnycast(id, on),
      (message) => {
        failure = message;
        refresh();
      },
    );
  });
  const privacy = toggle('toggle:privacy', say('privacyTitle'), true, () => undefined);
  const error = failure ? notice('error', 'bad', failure) : null;
  failure = '';
  return [
    h(
      'div',
      { class: 'service-grid' },
      service('globe', label('fastAnycast'), say('fastAnycastText'), anycast.element),
      service('shield', say('privacyTitle'), say('privacyText'), privacy.element),
    ),
    error,
  ];
}

function keepAnycast(id: string, on: boolean): void {
  data.fastAnycast[id] = on;
  keepData();
  toast(say('savedToast'));
}

function service(glyph: string, title: string, text: string, control: HTMLElement): HTMLElement {
  const words = h(
    'div',
    { class: 'service-text' },
    h('div', { class: 'service-title' }, title),
    h('div', { class: 'note' }, text),
  );
  return card(h('div', { class: 'service' }, icon(glyph), words, control));
}
