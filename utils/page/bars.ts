/** Headers, footers and columns that stay while the rest scrolls: what lies under them is not seen, and can be scrolled clear. */
import { ancestors, topmostAt } from './dom.ts';
import { clamp, heightOf, isEmpty, overlap, type Rect, shared, widthOf } from './rect.ts';

type Side = 'top' | 'bottom' | 'left' | 'right';

export interface Bar {
  element: Element;
  side: Side;
}

const SIDES: Side[] = ['top', 'bottom', 'left', 'right'];
/** A header above a toolbar above the head of a table. */
const MAX_STACKED = 3;
/** Shares of the port: a sheet or drawer that takes more, or spans less, is no bar. */
const MOST = { sticky: 1 / 2, fixed: 1 / 3 };
const LEAST_SPAN = 0.8;

/** Bars at the edges of the port in which an element is seen, where they can cover it. */
export function barsOver(element: Element, port: Rect): Bar[] {
  if (isEmpty(port)) return [];
  const around = new Set(ancestors(element));
  const box = element.getBoundingClientRect();
  const x = clamp((box.left + box.right) / 2, port.left + 1, port.right - 1);
  const y = clamp((box.top + box.bottom) / 2, port.top + 1, port.bottom - 1);
  return SIDES.flatMap((side) => {
    const bars: Bar[] = [];
    let rest = port;
    while (bars.length < MAX_STACKED) {
      const found = barAt(side, pointAt(side, rest, x, y), port, around);
      if (!found) break;
      bars.push({ element: found, side });
      rest = cutOff(rest, found.getBoundingClientRect(), side);
    }
    return bars;
  });
}

function pointAt(side: Side, port: Rect, x: number, y: number): [number, number] {
  if (side === 'top') return [x, port.top + 1];
  if (side === 'bottom') return [x, port.bottom - 1];
  return [side === 'left' ? port.left + 1 : port.right - 1, y];
}

function barAt(side: Side, [x, y]: [number, number], port: Rect, around: Set<Element>): Element | null {
  const top = topmostAt(x, y);
  if (!top) return null;
  for (const outer of ancestors(top)) {
    if (around.has(outer)) return null;
    if (isBar(outer, side, port)) return outer;
  }
  return null;
}

function isBar(element: Element, side: Side, port: Rect): boolean {
  const style = getComputedStyle(element);
  if (style.position !== 'sticky' && style.position !== 'fixed') return false;
  const part = shared(element.getBoundingClientRect(), port);
  const isFlat = side === 'top' || side === 'bottom';
  const taken = isFlat ? heightOf(part) / heightOf(port) : widthOf(part) / widthOf(port);
  if (style.position === 'sticky') return style[side] !== 'auto' && taken <= MOST.sticky;
  // A fixed box at the left or right is a drawer: what it covers is not meant.
  return isFlat && taken <= MOST.fixed && widthOf(part) >= widthOf(port) * LEAST_SPAN;
}

/** What a bar leaves of a port, for a box that it can cover: one in its columns, or in its rows. */
export function withoutBar(port: Rect, { element, side }: Bar, box: Rect): Rect {
  const bar = element.getBoundingClientRect();
  const isInLane =
    side === 'top' || side === 'bottom'
      ? bar.left < box.right && bar.right > box.left
      : bar.top < box.bottom && bar.bottom > box.top;
  return isInLane && overlap(bar, port) ? cutOff(port, bar, side) : port;
}

function cutOff(port: Rect, bar: Rect, side: Side): Rect {
  switch (side) {
    case 'top':
      return { ...port, top: Math.max(port.top, bar.bottom) };
    case 'bottom':
      return { ...port, bottom: Math.min(port.bottom, bar.top) };
    case 'left':
      return { ...port, left: Math.max(port.left, bar.right) };
    case 'right':
      return { ...port, right: Math.min(port.right, bar.left) };
  }
}
