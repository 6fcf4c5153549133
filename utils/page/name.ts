/**
 * Caption of a control after the W3C accessible name computation (accname 1.2, steps 2B, 2D, 2F, 2I), without its
 * step 2C: the value of a field is never read. That is why no library does it for us: they all read values.
 */
import { tidy } from '../caption.ts';
import { isEditable, isField, isTypedIn, isUnreadable, shadowOf } from './dom.ts';

const LONGEST = 160;

export function nameOf(element: Element): string {
  return (
    byIds(element, 'aria-labelledby') ||
    attribute(element, 'aria-label') ||
    labelOf(element) ||
    buttonValue(element) ||
    textOf(element) ||
    attribute(element, 'alt') ||
    attribute(element, 'title') ||
    attribute(element, 'placeholder')
  );
}

const attribute = (element: Element, name: string) => tidy(element.getAttribute(name) ?? '', LONGEST);

function byIds(element: Element, name: string): string {
  const ids = element.getAttribute(name)?.split(/\s+/) ?? [];
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return '';
  const named = ids.map((id) => root.getElementById(id)).filter((one) => one !== null);
  return tidy(named.map(textOf).join(' '), LONGEST);
}

function labelOf(element: Element): string {
  if (!isField(element)) return '';
  const label = element.id ? labelFor(element) : null;
  const around = label ?? element.closest('label');
  return around ? textOf(around) : '';
}

function labelFor(element: Element): Element | null {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  return root.querySelector(`label[for="${CSS.escape(element.id)}"]`);
}

/** The caption of a native button is its `value`; no other value is read. */
function buttonValue(element: Element): string {
  if (!(element instanceof HTMLInputElement)) return '';
  return /^(submit|button|reset)$/.test(element.type) ? tidy(element.value, LONGEST) : '';
}

/** What a person reads on the element, fields and hidden templates left out. Long text is cut. */
export function textOf(element: Element): string {
  if (isTypedIn(element)) return '';
  const pieces: string[] = [];
  let length = 0;
  const collect = (node: Node) => {
    for (const child of node.childNodes) {
      if (length > LONGEST) return;
      if (child instanceof Text) {
        pieces.push(child.data);
        length += child.data.trim().length;
      } else if (child instanceof HTMLSlotElement) for (const assigned of child.assignedNodes()) collectOne(assigned);
      else collectOne(child);
    }
  };
  const collectOne = (node: Node) => {
    if (node instanceof Text) pieces.push(node.data);
    if (!(node instanceof Element) || isUnreadable(node) || isField(node) || isEditable(node)) return;
    pieces.push(' ');
    collect(shadowOf(node) ?? node);
    pieces.push(' ');
  };
  collect(shadowOf(element) ?? element);
  return tidy(pieces.join(''), LONGEST);
}
