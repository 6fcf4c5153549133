import { initialsOf, OWNER } from '../data.ts';
import { h, icon } from '../dom.ts';
import { label, say } from '../i18n.ts';
import { isHouse, params } from '../params.ts';
import { go } from '../router.ts';
import { avatar } from '../ui/controls.ts';
import { popover } from './popover.ts';

const LOGIN = 'https://login.infomaniak.com';

/** Address of the settings overlay on top of the open page. */
export function settingsAddress(): string {
  const url = new URL(location.href);
  url.searchParams.set('global-settings', 'user-account');
  return url.href;
}

function entry(key: string, glyph: string, text: string, href: string | null, act: () => void, look = ''): HTMLElement {
  const attributes = { class: `popover-item ${look}`, 'data-replica': key };
  const inside = [icon(glyph), h('span', {}, text)];
  if (isHouse) return h('div', { ...attributes, on: { click: act } }, ...inside);
  if (href === null) return h('button', { ...attributes, type: 'button', on: { click: act } }, ...inside);
  const click = (event: Event): void => {
    event.preventDefault();
    act();
  };
  return h('a', { ...attributes, href, on: { click } }, ...inside);
}

function panelContent(close: () => void): HTMLElement {
  const login = `${LOGIN}/${params.lang}/login`;
  const act = (what: () => void) => (): void => {
    close();
    what();
  };
  const person = h(
    'div',
    {},
    h('div', { class: 'popover-name' }, OWNER.name),
    h('div', { class: 'popover-mail' }, OWNER.mail),
  );
  const head = h('div', { class: 'popover-head' }, avatar(initialsOf(OWNER.name), 'teal'), person);
  return h(
    isHouse ? 'wc-user-panel' : 'nav',
    { class: 'user-panel' },
    head,
    entry('account:status', 'done', say('online'), null, () => undefined, 'good'),
    entry('account:custom-status', 'smile', say('customStatus'), null, () => undefined),
    h('div', { class: 'popover-line' }),
    entry(
      'account:manage',
      'profile',
      label('manageAccount'),
      settingsAddress(),
      act(() => go(settingsAddress())),
    ),
    entry(
      'account:log-out',
      'logout',
      say('logOut'),
      login,
      act(() => go(login)),
      'danger',
    ),
  );
}

/** The round avatar with initials at the top right and the panel below it. */
export function accountMenu(): HTMLElement {
  const round = avatar(initialsOf(OWNER.name), 'teal');
  const trigger = isHouse
    ? h('div', { class: 'avatar-trigger', 'data-replica': 'account:avatar' }, round)
    : h(
        'button',
        { type: 'button', class: 'avatar-trigger', 'data-replica': 'account:avatar', 'aria-label': say('account') },
        round,
      );
  const made = popover('module-menu-user', trigger, () => panelContent(() => made.close()));
  return made.element;
}
