/** The arrow at the edge behind which a control lies. */
import type { InView } from '../protocol.ts';
import { clamp, overlap, type Rect } from './rect.ts';

const SIZE = 40;
const MARGIN = 12;

/**
 * Corner of the arrow: at the edge of the port, as near to the control as the edge allows, beside what has the focus.
 */
export function arrowAt(
  view: Exclude<InView, 'in'>,
  box: Rect,
  port: Rect,
  focus: Rect | null,
): { left: number; top: number } {
  const isFlat = view === 'above' || view === 'below';
  const alongX = clamp((box.left + box.right - SIZE) / 2, port.left + MARGIN, port.right - MARGIN - SIZE);
  const alongY = clamp((box.top + box.bottom - SIZE) / 2, port.top + MARGIN, port.bottom - MARGIN - SIZE);
  const left = { above: alongX, below: alongX, left: port.left + MARGIN, right: port.right - MARGIN - SIZE }[view];
  const top = { left: alongY, right: alongY, above: port.top + MARGIN, below: port.bottom - MARGIN - SIZE }[view];
  if (!focus || !overlap({ left, top, right: left + SIZE, bottom: top + SIZE }, focus)) return { left, top };
  const before = (isFlat ? focus.left : focus.top) - MARGIN - SIZE;
  const after = (isFlat ? focus.right : focus.bottom) + MARGIN;
  const least = (isFlat ? port.left : port.top) + MARGIN;
  const beside = before >= least ? before : after;
  return isFlat ? { left: beside, top } : { left, top: beside };
}
