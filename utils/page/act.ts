/** Notices that the person used a control. Only trusted events count; nothing is stopped, nothing is read but "changed". */

import type { Role } from '../content/types.ts';
import type { ActedHow } from '../protocol.ts';
import { isTyped } from './controls.ts';
import type { Root } from './dom.ts';

export interface Watched {
  key: string;
  role: Role;
  elements: Element[];
}

/**
 * Reports `acted` for clicks (also on an icon inside), Enter and Space, and for fields that were changed and left.
 * Gives a function that makes it listen in a further root: what happens in a closed one is told there alone.
 */
export function watchActs(
  watched: () => Watched[],
  acted: (key: string, how: ActedHow) => void,
  signal: AbortSignal,
): (root: Root) => void {
  const roots = new WeakSet<EventTarget>();
  const changed = new WeakSet<EventTarget>();
  const hit = (event: Event) => {
    if (!event.isTrusted) return null;
    const path = event.composedPath();
    return (
      watched().find(({ elements }) => elements.some((element) => path.includes(element) || reaches(path, element))) ??
      null
    );
  };
  const listeners: Record<string, (event: Event) => void> = {
    click(event) {
      const target = hit(event);
      if (target && !isTyped(target.role)) acted(target.key, 'click');
    },
    keydown(event) {
      if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return;
      const target = hit(event);
      if (target && !isTyped(target.role)) acted(target.key, 'key');
    },
    input(event) {
      const [field] = event.composedPath();
      if (event.isTrusted && field) changed.add(field);
    },
    focusout(event) {
      const target = hit(event);
      const [field] = event.composedPath();
      if (target && isTyped(target.role) && field && changed.delete(field)) acted(target.key, 'changed');
    },
  };
  const listenIn = (root: EventTarget) => {
    if (roots.has(root)) return;
    roots.add(root);
    for (const [type, listener] of Object.entries(listeners)) {
      root.addEventListener(type, listener, { capture: true, passive: true, signal });
    }
  };
  listenIn(window);
  return (root) => {
    if (root instanceof ShadowRoot && root.mode === 'closed') listenIn(root);
  };
}

/** A click on the label of a watched field, or on the field of a watched label. */
function reaches(path: EventTarget[], element: Element): boolean {
  return path.some((node) => node instanceof HTMLLabelElement && (node.control === element || node === element));
}
