import { h } from '../dom.ts';

/** Grey bars where content is about to stand. */
export function skeleton(lines: number): HTMLElement {
  const bars = Array.from({ length: lines }, () => h('div', { class: 'skeleton-bar' }));
  return h('div', { class: 'skeleton', 'data-replica': 'skeleton' }, ...bars);
}
