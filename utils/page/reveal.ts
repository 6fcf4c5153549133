/** "Show me": scrolls a control into view, in containers that people can scroll themselves, and no further than needed. */
import { barsOver, withoutBar } from './bars.ts';
import { containersOf, innerBox, isWindow, scaleOf, scrolls } from './clip.ts';
import { clamp, type Rect, shared, windowRect } from './rect.ts';

/** Room left around the control, in CSS pixels. */
const ROOM = 24;
/** A smooth scroll has ended by then. */
const LONGEST_SCROLL_MS = 1500;

export function reveal(target: Element, behavior: ScrollBehavior): void {
  let box: Rect = target.getBoundingClientRect();
  const moved: Element[] = [];
  for (const { element: container, style } of containersOf(target)) {
    const isX = scrolls(container, 'overflowX');
    const isY = scrolls(container, 'overflowY');
    if (!isX && !isY) continue;
    const view = viewIn(container, target);
    const scale = scaleOf(container);
    const x = isX ? withinX(nearest(box, view) / scale, container, style.direction === 'rtl') : 0;
    const y = isY ? withinY(centred(box, view) / scale, container) : 0;
    if (x !== 0 || y !== 0) {
      container.scrollBy({ left: x, top: y, behavior });
      moved.push(container);
    }
    box = shifted(box, -x * scale, -y * scale);
  }
  if (behavior === 'smooth' && moved.length > 0) stopForPerson(moved);
}

/** Where a container shows its content clear of the bars that stay at its edges. */
function viewIn(container: Element, target: Element): Rect {
  const whole = isWindow(container) ? windowRect() : innerBox(container);
  const bars = barsOver(target, shared(whole, windowRect()));
  return bars.reduce((rest, bar) => withoutBar(rest, bar, rest), whole);
}

/** Who scrolls, clicks or types meanwhile wants to be somewhere else. */
function stopForPerson(moved: Element[]): void {
  const ending = new AbortController();
  const stop = (event: Event) => {
    if (!event.isTrusted) return;
    ending.abort();
    for (const container of moved) {
      container.scrollTo({ left: container.scrollLeft, top: container.scrollTop, behavior: 'instant' });
    }
  };
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
    window.addEventListener(type, stop, { capture: true, passive: true, signal: ending.signal });
  }
  setTimeout(() => ending.abort(), LONGEST_SCROLL_MS);
}

function nearest({ left, right }: Rect, view: Rect): number {
  if (left < view.left + ROOM) return left - view.left - ROOM;
  return right > view.right - ROOM ? right - view.right + ROOM : 0;
}

/** Up and down to the middle, clear of headers that will stick only then. */
function centred({ top, bottom }: Rect, view: Rect): number {
  const isInside = top >= view.top + ROOM && bottom <= view.bottom - ROOM;
  return isInside ? 0 : (top + bottom - view.top - view.bottom) / 2;
}

const shifted = ({ left, top, right, bottom }: Rect, x: number, y: number): Rect => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

/** Where lines run from right to left, a container is scrolled from its right end, into negative numbers. */
function withinX(by: number, { scrollLeft, scrollWidth, clientWidth }: Element, isFromRight: boolean): number {
  const spare = scrollWidth - clientWidth;
  const start = isFromRight ? -spare : 0;
  return clamp(by, start - scrollLeft, start + spare - scrollLeft);
}

const withinY = (by: number, { scrollTop, scrollHeight, clientHeight }: Element) =>
  clamp(by, -scrollTop, scrollHeight - clientHeight - scrollTop);
