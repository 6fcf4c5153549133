export interface LoggedEvent {
  type: string;
  isTrusted: boolean;
  /** `data-replica` of the nearest element that has one. */
  target: string | null;
}

declare global {
  interface Window {
    /** Every click, key and input of this tab on this host, for tests that prove that nothing was done for the person. */
    __events: LoggedEvent[];
  }
}

const KEY = 'replica-events';
const TYPES = ['pointerdown', 'mousedown', 'click', 'keydown', 'beforeinput', 'input', 'change', 'submit'];

function keyOf(event: Event): string | null {
  for (const node of event.composedPath()) {
    if (node instanceof Element && node.hasAttribute('data-replica')) return node.getAttribute('data-replica');
  }
  return null;
}

export function logEvents(): void {
  window.__events = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as LoggedEvent[];
  const log = (event: Event): void => {
    window.__events.push({ type: event.type, isTrusted: event.isTrusted, target: keyOf(event) });
    sessionStorage.setItem(KEY, JSON.stringify(window.__events));
  };
  for (const type of TYPES) window.addEventListener(type, log, { capture: true, passive: true });
}
