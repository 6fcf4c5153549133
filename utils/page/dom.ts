/** Reading the host page through shadow roots. Nothing here writes to a node of the page. */

export type Root = Document | ShadowRoot;

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

const closed = new WeakMap<Element, ShadowRoot | null>();

/**
 * Shadow root of an element: the open one, or a closed one where the browser lets an extension look (Chrome by `chrome.dom`,
 * Firefox by a property of elements). Closed ones are made by custom elements as they are defined, so one look at each is enough.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot || !element.localName.includes('-') || !element.matches(':defined')) return element.shadowRoot;
  const known = closed.get(element);
  if (known !== undefined) return known;
  const found = lookInside(element);
  closed.set(element, found);
  return found;
}

interface Extension {
  chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

function lookInside(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot ?? (globalThis as Extension).chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}

export const contains = (outer: Element, inner: Element) => closest(inner, (element) => element === outer) !== null;

const FIELDS = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
export const isField = (element: Element) => FIELDS.has(element.tagName);

/** Text typed by the person lives here: never read. */
export const isEditable = (element: Element) => {
  const value = element.getAttribute('contenteditable');
  return (value !== null && value !== 'false') || element.getAttribute('role') === 'textbox';
};

const EDITABLE = '[contenteditable]:not([contenteditable=false]), [role=textbox]';
const TYPED = `input, textarea, select, ${EDITABLE}`;

/** A field or editable element, or something inside one. */
export const isTypedIn = (element: Element) => element.closest(TYPED) !== null;

/** The document and every shadow root in it, each before those inside it. */
export function rootsIn(document: Document): Root[] {
  const roots: Root[] = [document];
  for (const root of roots) {
    const elements = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = elements.nextNode(); node; node = elements.nextNode()) {
      const inner = shadowOf(node as Element);
      if (inner) roots.push(inner);
    }
  }
  return roots;
}

export const elementsIn = (roots: Root[]): Element[] => roots.flatMap((root) => [...root.querySelectorAll('*')]);

/** Editable elements of a root: what is inside belongs to the person. */
export const editablesIn = (root: Root): Element[] => [...root.querySelectorAll(EDITABLE)];

/**
 * Visits every element and text node, open shadow roots included; `skip` leaves a subtree out. What is inside fields and
 * editable elements is never visited.
 */
export function walk(
  root: Root,
  visit: { element(element: Element): void; text(text: Text): void; skip(element: Element): boolean },
  roots: Root[] = [],
): Root[] {
  roots.push(root);
  const editable = new Set<Node>(root.querySelectorAll(EDITABLE));
  // Plain pointers: a TreeWalker with a filter takes several times as long on a large page.
  let node: Node | null = root.firstChild;
  while (node) {
    let goesInside = false;
    if (node instanceof Text) visit.text(node);
    else if (node instanceof Element && !visit.skip(node)) {
      visit.element(node);
      goesInside = !isField(node) && !editable.has(node);
      const inner = goesInside ? shadowOf(node) : null;
      if (inner) walk(inner, visit, roots);
    }
    node = (goesInside ? node.firstChild : null) ?? nextAfter(node, root);
  }
  return roots;
}

/** The next node of the root that is not inside this one. */
function nextAfter(node: Node, root: Node): Node | null {
  for (let current: Node | null = node; current && current !== root; current = current.parentNode) {
    if (current.nextSibling) return current.nextSibling;
  }
  return null;
}

const UNREADABLE = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'HEAD', 'svg', 'SELECT']);

/** Subtrees without captions for people; the options of a select are content, not controls. */
export const isUnreadable = (element: Element) => UNREADABLE.has(element.tagName);

const UNREADABLE_TAGS = [...UNREADABLE].join(', ').toLowerCase();

/** Inside a subtree that `walk` leaves out; for elements found in another way. */
export const isLeftOut = (element: Element) =>
  element.closest(UNREADABLE_TAGS) !== null || element.parentElement?.closest(TYPED) != null;

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
  for (let root = found && shadowOf(found); found && root; root = shadowOf(found)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
  return found;
}

/** Tag, classes and role in lower case: weak hints about what an element is. */
export function hints(element: Element): string {
  return `${element.localName} ${element.getAttribute('class') ?? ''} ${element.getAttribute('role') ?? ''}`.toLowerCase();
}
