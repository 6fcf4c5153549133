import { affiliationEntry } from '../areas/affiliation/pages.ts';
import { DOMAINS } from '../data.ts';
import { h, icon } from '../dom.ts';
import { label, say } from '../i18n.ts';
import { ACCOUNT, type View } from '../router.ts';
import { pageLink } from '../ui/controls.ts';
import { titledCard } from '../ui/notice.ts';

const BASE = `/v3/${ACCOUNT}/ng`;

/** Home: one wide menu with the organisation's name, and a few cards. */
export function homeView(): View {
  return {
    title: say('home'),
    menu: {
      heading: 'MANAGER',
      subheading: 'AAlpha SA',
      items: [
        { key: 'home', text: say('home'), href: `${BASE}/home` },
        { key: 'users', text: label('userManagement'), href: `${BASE}/accounts/rights/users/list` },
        { key: 'organisation', text: say('organisation'), href: `${BASE}/group-settings/certificate-rgpd` },
        { key: 'web', text: say('webAndDomains'), href: `${BASE}/products/web/domains` },
        { key: 'events', text: say('eventsAndMarketing'), href: `${BASE}/products/events/newsletter` },
        affiliationEntry(),
        { key: 'my-profile', text: say('myProfile'), href: `${BASE}/profile/user/dashboard` },
      ],
    },
    current: 'home',
    rail: 'home',
    crumbs: [say('home')],
    targets: [label('manageAccount'), label('users')],
    body: () => [h('div', { class: 'hello' }, say('welcomeBack')), products()],
  };
}

function products(): HTMLElement {
  const entries: [string, string, string, string][] = [
    ['kSuite', 'k', `${BASE}/products/ksuite/kdrive`, 'ksuite'],
    [`${say('domains')} · ${DOMAINS.length}`, 'teal', `${BASE}/products/web/domains`, 'domains'],
    [say('newsletterTitle'), 'violet', `${BASE}/products/events/newsletter`, 'newsletter'],
    [say('webHosting'), 'indigo', `/v3/hosting/${ACCOUNT}/hosting/77/dashboard`, 'hosting'],
  ];
  const drawn = entries.map(([text, colour, href, key]) =>
    pageLink(
      { key: `home:${key}`, href, class: 'product-tile' },
      h('span', { class: `logo logo-${colour}` }),
      h('span', {}, text),
      icon('right'),
    ),
  );
  return titledCard(say('yourProducts'), h('div', { class: 'product-grid' }, ...drawn));
}
