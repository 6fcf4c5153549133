import { h, icon } from '../dom.ts';
import { isHouse, isSoup } from '../params.ts';
import { checkbox, drawnBox } from './fields.ts';
import { mark } from './mark.ts';
import { openOverlay } from './overlay.ts';

export interface MenuItem {
  key: string;
  text: string;
  icon?: string;
  danger?: boolean;
  /** An entry with a box to tick. */
  checked?: boolean;
  onSelect: () => void;
}

const EDGE = 8;

/** A popover at the end of the body, under the control that opened it. */
export function openMenu(opener: HTMLElement, items: MenuItem[], roles: 'menu' | 'listbox' = 'menu'): void {
  const pane = h('div', { class: 'cdk-overlay-pane menu', role: isHouse ? undefined : roles });
  const itemRole = roles === 'menu' ? 'menuitem' : 'option';
  opener.setAttribute('data-open', 'true');
  if (!isHouse) opener.setAttribute('aria-expanded', 'true');
  const close = openOverlay(pane, {
    backdrop: 'clear',
    closeOnBackdrop: true,
    onClose: () => {
      opener.removeAttribute('data-open');
      if (isHouse) return;
      opener.setAttribute('aria-expanded', 'false');
      opener.focus();
    },
  });
  for (const item of items) pane.append(drawItem(item, itemRole, close));
  place(pane, opener);
  if (!isHouse) steerByKeys(pane);
}

function drawItem(item: MenuItem, role: string, close: () => void): HTMLElement {
  const choose = (): void => {
    close();
    item.onSelect();
  };
  const look = `menu-item ${item.danger ? 'danger' : ''}`;
  if (item.checked !== undefined) return drawBox(item, item.checked, choose);
  const content = [item.icon ? icon(item.icon) : null, h('span', {}, item.text)];
  const common = { class: look, 'data-replica': item.key, on: { click: choose } };
  if (isHouse) return h('div', common, ...content);
  return h('button', { ...common, type: 'button', role, tabindex: '-1' }, ...content);
}

function drawBox(item: MenuItem, checked: boolean, choose: () => void): HTMLElement {
  if (isSoup) {
    const attributes = { class: 'menu-item', 'data-replica': item.key, on: { click: choose } };
    return h('div', attributes, drawnBox(mark(checked)), h('span', {}, item.text));
  }
  return h('div', { class: 'menu-item' }, checkbox({ key: item.key, text: item.text, checked, onChange: choose }));
}

function place(pane: HTMLElement, opener: HTMLElement): void {
  const from = opener.getBoundingClientRect();
  const size = pane.getBoundingClientRect();
  const left = Math.min(Math.max(EDGE, from.right - size.width), innerWidth - size.width - EDGE);
  const below = from.bottom + 4;
  const top = below + size.height > innerHeight - EDGE ? Math.max(EDGE, from.top - size.height - 4) : below;
  pane.style.left = `${Math.max(EDGE, left)}px`;
  pane.style.top = `${top}px`;
}

function steerByKeys(pane: HTMLElement): void {
  const items = [...pane.querySelectorAll<HTMLElement>('.menu-item')];
  items[0]?.focus();
  pane.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = items.indexOf(document.activeElement as HTMLElement);
    items[(at + step + items.length) % items.length]?.focus();
  });
}
