/** What is drawn around the targets: a ring each, or one bracket along many. */
import { scrolls } from './clip.ts';
import { ancestors, contains } from './dom.ts';
import { isEmpty, type Rect } from './rect.ts';
import { type Sight, type Surroundings, see, surroundingsOf } from './sight.ts';

/** As many targets get a ring each; more are one choice along a list. */
export const MAX_RINGS = 4;

/** What is known of a shape from one look at the page to the next; where it lies is asked in every frame. */
export interface Outline {
  element: Element;
  around: Surroundings;
  /** How far a bracket reaches beyond its first element, on each side; null for a ring. */
  reach: Rect | null;
}

/** Up to four rings; more become a quiet bracket along the list, one for each box in which rows scroll. */
export function outlinesOf(targets: Element[]): Outline[] {
  if (targets.length <= MAX_RINGS) {
    return targets.map((element) => ({ element, around: surroundingsOf(element), reach: null }));
  }
  return byScroller(targets).flatMap(bracketOf).slice(0, MAX_RINGS);
}

/** Where a shape lies now; null when its element is gone or has no box. */
export function sightOf({ element, around, reach }: Outline): Sight | null {
  if (!element.isConnected) return null;
  const own = element.getBoundingClientRect();
  if (isEmpty(own)) return null;
  const box = reach && {
    left: own.left + reach.left,
    top: own.top + reach.top,
    right: own.right + reach.right,
    bottom: own.bottom + reach.bottom,
  };
  return see(box ?? own, around);
}

function bracketOf(rows: Element[]): Outline[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const from = first.getBoundingClientRect();
  const boxes = rows.map((row) => row.getBoundingClientRect());
  const reach = {
    left: Math.min(...boxes.map(({ left }) => left)) - from.left,
    top: Math.min(...boxes.map(({ top }) => top)) - from.top,
    right: Math.max(...boxes.map(({ right }) => right)) - from.right,
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)) - from.bottom,
  };
  return [{ element: first, around: surroundingsOf(first, rowOf(first, last)), reach }];
}

/** The part of the list that holds the first target only: what is inside, such as a cell, does not cut the bracket off. */
function rowOf(first: Element, last: Element): Element {
  let row = first;
  for (const outer of ancestors(first)) {
    if (contains(outer, last)) break;
    row = outer;
  }
  return row;
}

function byScroller(targets: Element[]): Element[][] {
  const known = new Map<Element, Element | null>();
  const groups = new Map<Element | null, Element[]>();
  for (const target of targets) {
    const scroller = scrollerOf(target, known);
    groups.set(scroller, [...(groups.get(scroller) ?? []), target]);
  }
  return [...groups.values()];
}

/** @param known answers for ancestors that rows share */
function scrollerOf(element: Element, known: Map<Element, Element | null>): Element | null {
  const passed: Element[] = [];
  let found: Element | null = null;
  for (const outer of ancestors(element)) {
    const answer = known.get(outer);
    found = answer ?? (answer === undefined && isScroller(outer) ? outer : null);
    if (answer !== undefined || found) break;
    passed.push(outer);
  }
  for (const outer of passed) known.set(outer, found);
  return found;
}

const isScroller = (element: Element) =>
  (element.scrollHeight > element.clientHeight && scrolls(element, 'overflowY')) ||
  (element.scrollWidth > element.clientWidth && scrolls(element, 'overflowX'));
