/** What has the focus, so that nothing of ours lies over it. */
import { contains, isTypedIn } from './dom.ts';
import { heightOf, type Rect, widthOf, windowRect } from './rect.ts';

/** A part of the page that takes more of the window has the focus as a whole: it is no control. */
const LARGEST_SHARE = 1 / 4;

/** Box of the focused control or field; null when it holds the target, as a focused dialog does. */
export function focusedBox(target: Element): Rect | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body || contains(focused, target)) return null;
  const box = focused.getBoundingClientRect();
  const window = windowRect();
  const share = (widthOf(box) * heightOf(box)) / (widthOf(window) * heightOf(window));
  return share <= LARGEST_SHARE || isTypedIn(focused) ? box : null;
}
