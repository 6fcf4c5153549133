/** Reading the host page through open shadow roots. Nothing here writes to a node of the page. */

/** Parent as drawn: slot to its place, shadow root to its host. */
export function parentOf(element: Element): Element | null {
  const slot = element.assignedSlot;
  if (slot) return slot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** `element` and everything around it, inside out. */
export function* ancestors(element: Element): Generator<Element> {
  for (let current: Element | null = element; current; current = parentOf(current)) yield current;
}

export function closest(element: Element, test: (element: Element) => boolean): Element | null {
  for (const ancestor of ancestors(element)) if (test(ancestor)) return ancestor;
  return null;
}

export const contains = (outer: Element, inner: Element) => closest(inner, (element) => element === outer) !== null;

export const isField = (element: Element) => /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);

/** Text typed by the person lives here: never read. */
export const isEditable = (element: Element) => {
  const value = element.getAttribute('contenteditable');
  return (value !== null && value !== 'false') || element.getAttribute('role') === 'textbox';
};

const TYPED = 'input, textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox]';

/** A field or editable element, or something inside one. */
export const isTypedIn = (element: Element) => element.closest(TYPED) !== null;

/**
 * Visits every element and text node, open shadow roots included; `skip` leaves a subtree out. What is inside fields and
 * editable elements is never visited.
 */
export function walk(
  root: Document | ShadowRoot,
  visit: { element(element: Element): void; text(text: Text): void; skip(element: Element): boolean },
  roots: Array<Document | ShadowRoot> = [],
): Array<Document | ShadowRoot> {
  roots.push(root);
  let typed: Node | null = null;
  const filter = (node: Node) => {
    const isLeftOut = node.parentNode === typed || (node instanceof Element && visit.skip(node));
    return isLeftOut ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, filter);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) visit.text(node);
    else if (node instanceof Element) {
      visit.element(node);
      if (isField(node) || isEditable(node)) typed = node;
      else if (node.shadowRoot) walk(node.shadowRoot, visit, roots);
    }
  }
  return roots;
}

const UNREADABLE = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'HEAD', 'svg', 'SELECT']);

/** Subtrees without captions for people; the options of a select are content, not controls. */
export const isUnreadable = (element: Element) => UNREADABLE.has(element.tagName);

/** The part of the element's box that scrolling ancestors leave visible; null when nothing is left or it is hidden. */
export function visibleRect(element: Element): DOMRect | null {
  const box = element.getBoundingClientRect();
  if (box.width < 1 || box.height < 1) return null;
  let { left, top, right, bottom } = box;
  for (const ancestor of ancestors(element)) {
    if (ancestor === element || ancestor === document.documentElement || ancestor === document.body) continue;
    const style = getComputedStyle(ancestor);
    if (style.overflowX === 'visible' && style.overflowY === 'visible') {
      if (style.position === 'fixed') break;
      continue;
    }
    const clip = ancestor.getBoundingClientRect();
    left = Math.max(left, clip.left);
    right = Math.min(right, clip.right);
    top = Math.max(top, clip.top);
    bottom = Math.min(bottom, clip.bottom);
    if (style.position === 'fixed') break;
  }
  return right - left < 1 || bottom - top < 1 ? null : new DOMRect(left, top, right - left, bottom - top);
}

/** Drawn at all: not hidden by style, with a box. It may still be scrolled away or covered. */
export function isRendered(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })) {
    return false;
  }
  const box = element.getBoundingClientRect();
  return box.width >= 1 && box.height >= 1;
}

/** The topmost element at a point, looked up through shadow roots. */
export function topmostAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
  return found;
}

/** Tag, classes and role in lower case: weak hints about what an element is. */
export function hints(element: Element): string {
  return `${element.localName} ${element.getAttribute('class') ?? ''} ${element.getAttribute('role') ?? ''}`.toLowerCase();
}
