import { euriaSettings } from '../areas/euria/settings.ts';
import { data, initialsOf, OWNER } from '../data.ts';
import { cls, delay, h, icon, nextId } from '../dom.ts';
import { label, say } from '../i18n.ts';
import { isComponents, isHouse, params } from '../params.ts';
import { openRoot } from '../roots.ts';
import { go } from '../router.ts';
import { avatar, iconButton } from '../ui/controls.ts';
import { tiles } from '../ui/fields.ts';
import { notice } from '../ui/notice.ts';
import { openOverlay } from '../ui/overlay.ts';
import { save } from '../ui/save.ts';
import { skeleton } from '../ui/skeleton.ts';
import { chooseTheme, THEMES } from './theme.ts';

const PARAMETER = 'global-settings';
let closeOpen: (() => void) | null = null;

type Section = 'account' | 'security' | 'language' | 'appearance' | 'notifications' | 'euria';

const SECTIONS: { id: Section; glyph: string; text: () => string }[] = [
  { id: 'account', glyph: 'user', text: () => say('accountSection') },
  { id: 'security', glyph: 'shield', text: () => say('security') },
  { id: 'language', glyph: 'globe', text: () => say('languageSection') },
  { id: 'appearance', glyph: 'palette', text: () => label('appearance') },
  { id: 'notifications', glyph: 'bell', text: () => say('notificationSection') },
  { id: 'euria', glyph: 'sparkles', text: () => 'Euria' },
];

/** Opens or closes the settings on top of the page, as `?global-settings=` says. */
export function syncSettings(url: URL): void {
  const wanted = url.searchParams.get(PARAMETER);
  if (wanted === null) closeOpen?.();
  else if (!closeOpen) void openSettings(wanted.includes('security') ? 'security' : 'account');
}

async function openSettings(first: Section): Promise<void> {
  const box = h('div', { class: 'settings' }, skeleton(4));
  const pane = isHouse
    ? h('module-settings-overlay', { class: 'settings-host' })
    : h('dialog', { class: 'settings-host' });
  if (!isHouse) pane.setAttribute('aria-label', say('settings'));
  const inside = isComponents ? h('settings-panel') : pane;
  if (inside !== pane) pane.append(inside);
  (params.markup === 'house' || isComponents ? openRoot(inside) : inside).append(box);
  closeOpen = openOverlay(pane, { backdrop: 'dim', closeOnBackdrop: false, onClose: leave });
  await delay(params.late);
  draw(box, first);
}

function leave(): void {
  closeOpen = null;
  const url = new URL(location.href);
  if (!url.searchParams.has(PARAMETER)) return;
  url.searchParams.delete(PARAMETER);
  go(url.href);
}

function draw(box: HTMLElement, section: Section): void {
  const rail = h(
    'div',
    { class: 'settings-rail' },
    avatar(initialsOf(OWNER.name), 'teal'),
    icon('calendar'),
    icon('mail'),
    icon('video'),
  );
  const entries = SECTIONS.map(({ id, glyph, text }) => {
    const look = `settings-item ${id === section ? 'active' : ''}`;
    const attributes = { class: look, 'data-replica': `settings:${id}`, on: { click: () => draw(box, id) } };
    const inside = [icon(glyph), h('span', {}, text())];
    if (isHouse) return h('div', attributes, ...inside);
    return h(
      'button',
      { ...attributes, type: 'button', 'aria-current': id === section ? 'page' : undefined },
      ...inside,
    );
  });
  const list = h(
    isHouse ? 'div' : 'nav',
    { class: 'settings-list' },
    h('div', { class: 'settings-heading' }, say('settings')),
    ...entries,
  );
  const close = iconButton({
    key: 'settings:close',
    icon: 'close',
    name: say('close'),
    class: 'push-right',
    onClick: () => closeOpen?.(),
  });
  const title = SECTIONS.find(({ id }) => id === section)?.text() ?? '';
  const head = h('div', { class: 'settings-head' }, h(isHouse ? 'div' : 'h2', { class: 'dialog-title' }, title), close);
  const body = section === 'appearance' ? appearance() : section === 'euria' ? euriaSettings() : personal();
  box.replaceChildren(rail, list, h('div', { class: 'settings-pane' }, head, body));
}

function personal(): HTMLElement {
  return h(
    'div',
    {},
    h('p', {}, say('profileText')),
    h('div', { class: 'user-name' }, OWNER.name),
    h('div', {}, OWNER.mail),
  );
}

function appearance(): HTMLElement {
  const glyphs = { light: 'sun', dark: 'moon', automatic: 'monitor' };
  const box = h('div', { id: nextId('appearance') });
  const redraw = (error: HTMLElement | null): void => {
    const options = THEMES.map((theme) => ({
      key: `theme:${theme}`,
      text: label(theme),
      icon: glyphs[theme],
      selected: theme === data.theme,
    }));
    const choice = tiles(label('appearance'), options, (index) => {
      const theme = THEMES[index] ?? 'light';
      void save(
        null,
        () => chooseTheme(theme),
        (message) => redraw(notice('error', 'bad', message)),
      );
    });
    choice.classList.add(cls('themes'));
    box.replaceChildren(h('p', {}, say('appearanceText')), choice, ...(error ? [error] : []));
  };
  redraw(null);
  return box;
}
