import { isSoup } from './params.ts';
import { inPieces, scrambled, soupElement, writeSoup } from './soup.ts';

export type Child = Node | string | null | undefined | false;

export interface Attributes {
  [name: string]: string | number | boolean | undefined | Listeners;
  on?: Listeners;
}

export type Listeners = { [type: string]: (event: Event) => void };

/** Builds an element. `on` holds listeners; `true` writes an empty attribute, `false` and `undefined` none. */
export function h(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const element = isSoup ? soupElement(tag, attributes) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'object') {
      for (const [type, listener] of Object.entries(value)) element.addEventListener(type, listener);
    } else write(element, name, value === true ? '' : String(value));
  }
  for (const child of children) {
    if (child) element.append(...(isSoup && typeof child === 'string' ? inPieces(child) : [child]));
  }
  return element;
}

function write(element: HTMLElement, name: string, value: string): void {
  // A strict policy lets no style attribute through, but what a script sets.
  if (name === 'style') element.style.cssText = value;
  else if (isSoup) writeSoup(element, name, value);
  else element.setAttribute(name, value);
}

/** A class as the page has it, for whoever looks for it or changes it later. */
export function cls(name: string): string {
  return isSoup ? scrambled(name) : name;
}

export function icon(name: string): HTMLElement {
  return h('i', { class: `icon icon-${name}` });
}

let counter = 0;
/** An id that is a counter, as Angular Material makes them: never stable between renders. */
export function nextId(prefix: string): string {
  counter += 1;
  return `${cls(prefix)}-${counter}`;
}

export function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
