import { h } from '../dom.ts';
import { isComponents, isHouse, isSoup } from '../params.ts';
import { openRoot } from '../roots.ts';

/** Panel under a trigger in the top bar: an open shadow root with a slotted trigger in the house markup and with components. */
export interface Popover {
  element: HTMLElement;
  close(): void;
}

export function popover(tag: string, trigger: HTMLElement, content: () => HTMLElement): Popover {
  const hasRoot = (isHouse && !isSoup) || isComponents;
  const host = h(hasRoot ? tag : 'div', { class: 'popover-host' });
  let panel: HTMLElement | null = null;
  const root = hasRoot ? openRoot(host) : host;
  const close = (): void => {
    panel?.remove();
    panel = null;
    if (!isHouse) trigger.setAttribute('aria-expanded', 'false');
  };
  const toggle = (): void => {
    if (panel) {
      close();
      return;
    }
    panel = h('div', { class: 'popover-panel' }, content());
    root.append(panel);
    if (!isHouse) trigger.setAttribute('aria-expanded', 'true');
  };
  trigger.addEventListener('click', toggle);
  if (hasRoot) {
    trigger.slot = 'trigger';
    root.append(h('slot', { name: 'trigger' }));
  }
  if (!isHouse) trigger.setAttribute('aria-expanded', 'false');
  host.append(trigger);
  closeFromOutside(host, close);
  return { element: host, close };
}

function closeFromOutside(host: HTMLElement, close: () => void): void {
  document.addEventListener('click', (event) => {
    if (!event.composedPath().includes(host)) close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
}
