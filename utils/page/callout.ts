/** Where the words beside a ring can stand without covering what matters. */
import { clamp, grown, heightOf, overlap, type Rect, widthOf } from './rect.ts';

/** From the control to the words: the ring lies between. */
const DISTANCE = 16;
/** Kept free at the edges of the window. */
const MARGIN = 8;

export type Side = 'below' | 'above' | 'right' | 'left';
const SIDES: Side[] = ['below', 'above', 'right', 'left'];

export interface Size {
  width: number;
  height: number;
}

export interface Spot {
  side: Side;
  left: number;
  top: number;
}

/**
 * The first side of a control on which the words lie wholly in the window and on no obstacle; null when there is none.
 * @param before the side they stand on now: they stay while they can
 */
export function spotBeside(
  control: Rect,
  size: Size,
  window: Rect,
  obstacles: Rect[],
  before: Side | null,
): Spot | null {
  const room = grown(window, -MARGIN);
  const sides = before ? [before, ...SIDES.filter((side) => side !== before)] : SIDES;
  const spots = sides.map((side) => spotOn(side, control, size, room));
  return (
    spots.find(({ left, top }) => {
      const box = { left, top, right: left + size.width, bottom: top + size.height };
      const isInside =
        box.left >= room.left && box.top >= room.top && box.right <= room.right && box.bottom <= room.bottom;
      return isInside && !obstacles.some((obstacle) => overlap(box, obstacle));
    }) ?? null
  );
}

function spotOn(side: Side, control: Rect, { width, height }: Size, room: Rect): Spot {
  const alongX = clamp(control.left + (widthOf(control) - width) / 2, room.left, room.right - width);
  const alongY = clamp(control.top + (heightOf(control) - height) / 2, room.top, room.bottom - height);
  switch (side) {
    case 'below':
      return { side, left: alongX, top: control.bottom + DISTANCE };
    case 'above':
      return { side, left: alongX, top: control.top - DISTANCE - height };
    case 'right':
      return { side, left: control.right + DISTANCE, top: alongY };
    case 'left':
      return { side, left: control.left - DISTANCE - width, top: alongY };
  }
}
