/** Can the person get at an element now, or does something lie over it? */
import { clippersOf } from './clip.ts';
import { contains, isRendered, topmostAt } from './dom.ts';
import { heightOf, type Rect, widthOf } from './rect.ts';
import { see, surroundingsOf } from './sight.ts';

/** A dialog's backdrop or a menu's catcher that covers the window; its layer is the child of the body it lies in. */
export type Layer = () => Element | null;

/**
 * Drawn, and not under something else. What is scrolled out of view counts unless a layer covers the page, and so does what
 * lies under a bar that stays while the rest scrolls.
 */
export function isReachable(element: Element, layer: Layer): boolean {
  if (!isRendered(element)) return false;
  const box = element.getBoundingClientRect();
  const { rect } = see(box, { clippers: clippersOf(element), bars: [] });
  if (!rect) {
    const covering = layer();
    return covering === null || contains(covering, element);
  }
  const isOnTop = samplePoints(rect).some(([x, y]) => {
    const top = topmostAt(x, y);
    return top !== null && (contains(element, top) || labelHolds(top, element));
  });
  return isOnTop || see(box, surroundingsOf(element)).view !== 'in';
}

function labelHolds(top: Element, element: Element): boolean {
  const label = top.closest('label');
  return label instanceof HTMLLabelElement && (label.control === element || label.contains(element));
}

function samplePoints(rect: Rect): Array<[number, number]> {
  const at = (x: number, y: number): [number, number] => [rect.left + widthOf(rect) * x, rect.top + heightOf(rect) * y];
  return [at(0.5, 0.5), at(0.15, 0.5), at(0.85, 0.5), at(0.5, 0.2), at(0.5, 0.8)];
}

/** Looked for when it matters: asking what lies at a point is slow on a large page. */
export function coveringLayer(): Layer {
  let found: { layer: Element | null } | null = null;
  return () => {
    found ??= { layer: findLayer() };
    return found.layer;
  };
}

function findLayer(): Element | null {
  const corners: Array<[number, number]> = [
    [2, 2],
    [window.innerWidth - 3, 2],
    [2, window.innerHeight - 3],
  ];
  const tops = corners.map(([x, y]) => topmostAt(x, y));
  const [first] = tops;
  if (!first || tops.some((top) => top !== first)) return null;
  const modal = first.closest(':modal');
  if (modal) return modal;
  const { position } = getComputedStyle(first);
  if (position !== 'fixed' && position !== 'absolute') return null;
  let layer: Element = first;
  while (layer.parentElement && layer.parentElement !== document.body) layer = layer.parentElement;
  return layer;
}
