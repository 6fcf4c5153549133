/** "Show me": scrolls a control into view, in containers that people can scroll themselves, and no further than needed. */
import { ancestors } from './dom.ts';

/** Room left around the control, in CSS pixels. */
const ROOM = 24;

interface Span {
  start: number;
  end: number;
}

export function reveal(target: Element, behavior: ScrollBehavior): void {
  const { left, right, top, bottom } = target.getBoundingClientRect();
  let [x, y]: [Span, Span] = [
    { start: left, end: right },
    { start: top, end: bottom },
  ];
  for (const container of ancestors(target)) {
    if (container === target) continue;
    const view = viewOf(container);
    const byX = scrolls(container, 'overflowX')
      ? clamp(nearest(x, view.x), container.scrollLeft, spareX(container))
      : 0;
    const byY = scrolls(container, 'overflowY') ? clamp(centred(y, view.y), container.scrollTop, spareY(container)) : 0;
    if (byX !== 0 || byY !== 0) container.scrollBy({ left: byX, top: byY, behavior });
    x = { start: x.start - byX, end: x.end - byX };
    y = { start: y.start - byY, end: y.end - byY };
  }
}

/** A page or box with hidden overflow can be scrolled by scripts but not back by people: it is left alone. */
function scrolls(container: Element, axis: 'overflowX' | 'overflowY'): boolean {
  const overflow = getComputedStyle(container)[axis];
  return container === document.scrollingElement ? overflow !== 'hidden' : /auto|scroll/.test(overflow);
}

function viewOf(container: Element): { x: Span; y: Span } {
  if (container === document.scrollingElement) {
    return { x: { start: 0, end: window.innerWidth }, y: { start: 0, end: window.innerHeight } };
  }
  const { left, right, top, bottom } = container.getBoundingClientRect();
  return { x: { start: left, end: right }, y: { start: top, end: bottom } };
}

function nearest(span: Span, view: Span): number {
  if (span.start < view.start + ROOM) return span.start - view.start - ROOM;
  return span.end > view.end - ROOM ? span.end - view.end + ROOM : 0;
}

/** Up and down to the middle, clear of headers that stick to the top. */
function centred(span: Span, view: Span): number {
  const isInside = span.start >= view.start + ROOM && span.end <= view.end - ROOM;
  return isInside ? 0 : (span.start + span.end - view.start - view.end) / 2;
}

const clamp = (by: number, scrolled: number, spare: number) => Math.min(Math.max(by, -scrolled), spare);
const spareX = (container: Element) => container.scrollWidth - container.clientWidth - container.scrollLeft;
const spareY = (container: Element) => container.scrollHeight - container.clientHeight - container.scrollTop;
