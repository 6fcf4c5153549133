import { appsPanel } from './account/apps.ts';
import { accountMenu, settingsAddress } from './account/menu.ts';
import { popover } from './account/popover.ts';
import { h, icon } from './dom.ts';
import { say } from './i18n.ts';
import { isHouse, params } from './params.ts';
import { go } from './router.ts';
import { iconButton } from './ui/controls.ts';

function searchBar(): HTMLElement {
  const input = h('input', {
    class: 'search-input',
    type: isHouse ? 'text' : 'search',
    name: 'search',
    placeholder: say('search'),
    'aria-label': isHouse ? undefined : say('search'),
    'data-replica': 'search',
  });
  const scope = h('span', { class: 'search-scope' }, say('everything'), icon('down'));
  return h(isHouse ? 'app-search' : 'div', { class: 'search' }, icon('search'), input, scope);
}

function news(): HTMLElement {
  const bell = iconButton({ icon: 'bell', name: say('notifications'), key: 'top:bell', badge: '1' });
  const content = (): HTMLElement =>
    h('div', {}, h('div', { class: 'popover-name' }, say('notifications')), say('noEvents'));
  return popover('module-news-component', bell, content).element;
}

/** The right end of the top bar: bell, gear, apps, account. */
export function headerTools(): HTMLElement {
  return h(
    isHouse ? 'app-header-tools' : 'div',
    { class: 'tools' },
    news(),
    iconButton({ icon: 'gear', name: say('settings'), key: 'top:gear', onClick: () => go(settingsAddress()) }),
    appsPanel(),
    accountMenu(),
  );
}

/** Top bar of the Manager; people without rights have no search. */
export function managerHeader(): HTMLElement {
  const left = params.role === 'admin' ? searchBar() : h('span', {});
  return h(isHouse ? 'app-header' : 'div', { class: 'topbar-inner' }, left, headerTools());
}

/** Top bar of a web app outside kSuite: its name, and the tools that all apps share. */
export function webAppHeader(): HTMLElement {
  const brand = h('div', { class: 'ksuite-brand' }, h('div', { class: 'ksuite-name' }, 'Infomaniak'));
  return h(isHouse ? 'app-header' : 'div', { class: 'topbar-inner' }, brand, headerTools());
}
