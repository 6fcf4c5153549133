/** What of a control can be seen, and on which side it lies when it cannot. */
import type { InView } from '../protocol.ts';
import { type Bar, barsOver, withoutBar } from './bars.ts';
import { type Clipper, clipOf, clippersOf } from './clip.ts';
import { contains, topmostAt } from './dom.ts';
import { heightOf, isEmpty, type Rect, shared, widthOf, windowRect } from './rect.ts';

/** As much of a control must be left to count as seen, in CSS pixels. */
const LEAST = 8;

/** What is around an element, found out once; where it lies is asked at each look. */
export interface Surroundings {
  clippers: Clipper[];
  bars: Bar[];
}

export interface Sight {
  /** All of it, seen or not. */
  box: Rect;
  /** The part that is seen; null when it lies elsewhere. */
  rect: Rect | null;
  view: InView;
  /** Where it could be seen: the window, or the box it has been scrolled out of. */
  port: Rect;
}

/** @param row what the element is cut off with, when it is not itself */
export function surroundingsOf(element: Element, row = element): Surroundings {
  const clippers = clippersOf(row);
  const { port } = see(element.getBoundingClientRect(), { clippers, bars: [] });
  return { clippers, bars: barsOver(element, port) };
}

/** @param box of the element, in the window */
export function see(box: Rect, { clippers, bars }: Surroundings): Sight {
  let port = windowRect();
  for (const clipper of clippers.toReversed()) {
    const clip = clipOf(clipper);
    const rest = shared(port, clip);
    if (isEmpty(rest)) return { box, rect: null, view: sideOf(clip, port), port };
    port = rest;
  }
  for (const bar of bars) port = withoutBar(port, bar, box);
  const rect = shared(port, box);
  const isSeen =
    widthOf(rect) >= Math.min(LEAST, widthOf(box)) &&
    heightOf(rect) >= Math.min(LEAST, heightOf(box)) &&
    !isEmpty(rect);
  return isSeen ? { box, rect, view: 'in', port } : { box, rect: null, view: sideOf(box, port), port };
}

/** On which side of a port a box lies: the one on which it is farthest off. */
function sideOf(box: Rect, port: Rect): InView {
  const off: Array<[InView, number]> = [
    ['above', port.top - box.bottom],
    ['below', box.top - port.bottom],
    ['left', port.left - box.right],
    ['right', box.left - port.right],
  ];
  return off.reduce((far, next) => (next[1] > far[1] ? next : far))[0];
}

/** Where an element lies: in view, or on which side it has been scrolled away or under a bar. */
export function viewOf(element: Element): InView {
  const box = element.getBoundingClientRect();
  const clippers = clippersOf(element);
  const { rect, view } = see(box, { clippers, bars: [] });
  if (!rect) return view;
  const top = topmostAt((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
  // Mostly it is on top, and nobody need look for bars.
  return top !== null && contains(element, top) ? 'in' : see(box, surroundingsOf(element)).view;
}
