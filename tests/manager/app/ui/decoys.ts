import { h } from '../dom.ts';
import { isSoup } from '../params.ts';

/** Texts of the last page, so that a dialog over it carries them too. */
let current: string[] = [];

export function setDecoyTexts(texts: string[]): void {
  current = texts;
}

/** Hidden and inert things that carry the very texts of the targets, and are none. */
export function decoysFor(texts: string[]): HTMLElement[] {
  const all = texts.length > 0 ? texts : current;
  const template = document.createElement('template');
  for (const text of all) template.content.append(h('button', { type: 'button' }, text));
  const hidden = h('div', { class: 'decoy-hidden' });
  for (const text of all) hidden.append(h('button', { type: 'button', 'data-replica': `decoy:hidden:${text}` }, text));
  const tips = all.map((text) => h('div', { class: 'tooltip', 'data-replica': `decoy:tooltip:${text}` }, text));
  return [template, hidden, ...tips];
}

/** A line of links under the page with the same texts; they lead nowhere. */
export function decoyFooter(texts: string[]): HTMLElement {
  // Only its place tells such a link from the real one: without any markup they would be the same.
  const tag = isSoup ? 'span' : 'a';
  const links = texts.map((text) => h(tag, { class: 'footer-link', 'data-replica': `decoy:footer:${text}` }, text));
  return h('div', { class: 'footer-links' }, ...links);
}

/** A disabled button with the text of a target. */
export function disabledTwin(text: string): HTMLElement {
  const key = `decoy:disabled:${text}`;
  return h('button', { type: 'button', class: 'btn btn-neutral', disabled: true, 'data-replica': key }, text);
}

/** A place on the way that is called like a target. */
export function decoyCrumb(text: string): HTMLElement {
  return h('span', { class: 'crumb', 'data-replica': `decoy:crumb:${text}` }, text);
}

/** What somebody has written into the list: the text of the page's first target, nothing where it has none. */
export function decoyCell(): HTMLElement | null {
  const [text] = current;
  return text === undefined ? null : h('span', { class: 'note', 'data-replica': 'decoy:cell' }, text);
}
