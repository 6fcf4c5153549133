/** Boxes in CSS pixels of the window. */

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const widthOf = ({ left, right }: Rect) => right - left;
export const heightOf = ({ top, bottom }: Rect) => bottom - top;
export const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** What two boxes share; of no or negative size when they lie apart. */
export const shared = (one: Rect, other: Rect): Rect => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

export const isEmpty = (rect: Rect) => widthOf(rect) < 1 || heightOf(rect) < 1;
export const overlap = (one: Rect, other: Rect) => !isEmpty(shared(one, other));

/** A box made larger on every side, or smaller. */
export const grown = ({ left, top, right, bottom }: Rect, by: number): Rect => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** The part of the window that is really seen, also after a pinch. */
export function windowRect(): Rect {
  const { visualViewport: seen } = window;
  if (!seen) return { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = seen;
  return { left, top, right: left + width, bottom: top + height };
}
