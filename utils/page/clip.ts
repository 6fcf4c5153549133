/** What can cut an element off: boxes that scroll or hide what overflows. */
import { parentOf } from './dom.ts';
import type { Rect } from './rect.ts';

/** A box that cuts off what leaves it, in one direction or both. */
export interface Clipper {
  element: Element;
  x: boolean;
  y: boolean;
}

interface Container {
  element: Element;
  style: CSSStyleDeclaration;
}

/** The elements that an element scrolls with and is cut off by, inside out: what is placed freely leaves some ancestors. */
export function* containersOf(element: Element): Generator<Container> {
  let { position } = getComputedStyle(element);
  let inner = element;
  for (let outer = parentOf(element); outer && !isInTopLayer(inner, position); outer = parentOf(outer)) {
    const style = getComputedStyle(outer);
    if (!holds(outer, style, position)) continue;
    yield { element: outer, style };
    position = style.position;
    inner = outer;
  }
}

const isFree = (position: string) => position === 'fixed' || position === 'absolute';
const isInTopLayer = (element: Element, position: string) =>
  isFree(position) && element.matches(':modal, :popover-open');

function holds(outer: Element, style: CSSStyleDeclaration, position: string): boolean {
  if (!isFree(position)) return true;
  if (position === 'absolute' && outer === document.documentElement) return true;
  return (position === 'absolute' && style.position !== 'static') || holdsFixed(style);
}

const HOLDING = ['transform', 'translate', 'rotate', 'scale', 'perspective', 'filter', 'backdropFilter'] as const;

const holdsFixed = (style: CSSStyleDeclaration) =>
  HOLDING.some((name) => (style[name] || 'none') !== 'none') ||
  /paint|layout|strict|content/.test(style.contain) ||
  /transform|filter|perspective/.test(style.willChange);

export const clippersOf = (element: Element): Clipper[] => [...containersOf(element)].flatMap(clipperOf);

function clipperOf({ element, style }: Container): Clipper[] {
  const [x, y] = [cuts(style.overflowX), cuts(style.overflowY)];
  if (!(x || y) || isWindow(element) || /^(inline|contents)$/.test(style.display)) return [];
  return [{ element, x, y }];
}

const cuts = (overflow: string) => overflow !== 'visible' && overflow !== '';

/** The page itself, whose overflow is the window's: the body too, unless the root has an overflow of its own. */
export function isWindow(element: Element): boolean {
  const root = document.documentElement;
  if (element !== document.body) return element === root;
  return !cuts(getComputedStyle(root).overflowX);
}

/** Can people scroll it themselves? What hides its overflow can be scrolled by scripts, but not back by people. */
export function scrolls(element: Element, axis: 'overflowX' | 'overflowY'): boolean {
  const own = getComputedStyle(element)[axis];
  if (!isWindow(element)) return /auto|scroll/.test(own);
  if (element !== document.scrollingElement) return false;
  const ofWindow = element !== document.body && !cuts(own) ? getComputedStyle(document.body)[axis] : own;
  return !/hidden|clip/.test(ofWindow);
}

/** Inside of a clipper's borders and scroll bars; without bound where it does not cut. */
export function clipOf({ element, x, y }: Clipper): Rect {
  const { left, top, right, bottom } = innerBox(element);
  return {
    left: x ? left : Number.NEGATIVE_INFINITY,
    right: x ? right : Number.POSITIVE_INFINITY,
    top: y ? top : Number.NEGATIVE_INFINITY,
    bottom: y ? bottom : Number.POSITIVE_INFINITY,
  };
}

/** An element's box without borders and scroll bars. */
export function innerBox(element: Element): Rect {
  const box = element.getBoundingClientRect();
  if (!(element instanceof HTMLElement)) return box;
  const scale = scaleOf(element);
  const left = box.left + element.clientLeft * scale;
  const top = box.top + element.clientTop * scale;
  return { left, top, right: left + element.clientWidth * scale, bottom: top + element.clientHeight * scale };
}

/** Pixels of the window per pixel of the element's own: zoom and transforms around it. */
export function scaleOf(element: Element): number {
  const own = element instanceof HTMLElement ? element.offsetWidth : 0;
  return own === 0 ? 1 : element.getBoundingClientRect().width / own;
}
