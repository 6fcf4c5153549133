import { type Child, h, icon } from '../dom.ts';
import { isHouse } from '../params.ts';
import { card } from './controls.ts';

/** A message in the page: something was done, or failed. */
export function notice(key: string, kind: 'good' | 'bad', ...children: Child[]): HTMLElement {
  const role = isHouse ? undefined : kind === 'good' ? 'status' : 'alert';
  const glyph = icon(kind === 'good' ? 'done' : 'warning');
  return h('div', { class: `notice notice-${kind}`, role, 'data-replica': key }, glyph, ...children);
}

/** A card with a heading, as most pages are made of. */
export function titledCard(title: string, ...children: Child[]): HTMLElement {
  return card(h('div', { class: 'card-pad' }, h(isHouse ? 'div' : 'h2', { class: 'card-title' }, title), ...children));
}
