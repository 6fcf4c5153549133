import { h } from './dom.ts';
import { isComponents } from './params.ts';
import { plantNearDecoys } from './renamed.ts';
import { styleShadow } from './styles.ts';

/** Gives an element an open shadow root that looks like the rest of the page. */
export function openRoot(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  styleShadow(root);
  plantNearDecoys(root);
  return root;
}

/** Where the content of an element goes: into the root of a component of its own, or into the element itself. */
export function insideOf(element: HTMLElement, tag: string): HTMLElement | ShadowRoot {
  if (!isComponents) return element;
  const host = h(tag);
  element.append(host);
  return openRoot(host);
}
