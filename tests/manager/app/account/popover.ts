import { h } from '../dom.ts';
import { isHouse } from '../params.ts';
import { styleShadow } from '../styles.ts';

/** Panel under a trigger in the top bar: an open shadow root with a slotted trigger in the house markup. */
export interface Popover {
  element: HTMLElement;
  close(): void;
}

export function popover(tag: string, trigger: HTMLElement, content: () => HTMLElement): Popover {
  const host = h(isHouse ? tag : 'div', { class: 'popover-host' });
  let panel: HTMLElement | null = null;
  const root = isHouse ? host.attachShadow({ mode: 'open' }) : host;
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
  if (root instanceof ShadowRoot) {
    styleShadow(root);
    trigger.slot = 'trigger';
    root.append(h('slot', { name: 'trigger' }));
  } else {
    trigger.setAttribute('aria-expanded', 'false');
  }
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
