/** The only thing of ours in a page: a layer of rings that lets every pointer and key through. */

import type { InView } from '../protocol.ts';
import { clipped, clippersOf, visibleRect } from './dom.ts';

const MAX_RINGS = 4;
const GAP = 4;

const STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; display: block !important;
  width: auto !important; height: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  background: none !important; overflow: visible !important; pointer-events: none !important; color-scheme: normal !important;
  direction: ltr !important; unicode-bidi: normal !important;
  visibility: visible !important; opacity: 1 !important; transform: none !important; filter: none !important; }
:host::before, :host::after, :host::backdrop { display: none !important; }
div { position: fixed; box-sizing: border-box; pointer-events: none; display: none; }
.ring { border: 3px solid #0077d4; border-radius: 8px; outline: 2px solid #fff; box-shadow: 0 0 0 5px #1d293d; }
.bracket { border: 3px solid #0077d4; border-left-width: 8px; border-radius: 4px; outline: 2px solid #fff; }
.arrow { width: 40px; height: 40px; border-radius: 20px; background: #0873c5; border: 2px solid #fff;
  box-shadow: 0 0 0 2px #1d293d; color: #fff; font: bold 22px/36px system-ui, sans-serif; text-align: center; }
@media (forced-colors: active) { div { forced-color-adjust: none; border-color: Highlight; outline-color: Canvas; } }
@media (prefers-reduced-motion: no-preference) { .ring, .bracket { animation: appear 160ms ease-out; } }
@keyframes appear { from { opacity: 0; } }
`;

const ARROWS: Record<Exclude<InView, 'in'>, string> = { above: '↑', below: '↓', left: '←', right: '→' };

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What is drawn around an element in every frame, without asking for styles again. */
interface Outline {
  element: Element;
  clippers: Element[];
  /** Size of a bracket, and its place from the corner of its first element; null for a ring. */
  bracket: Box | null;
}

/** Draws rings around live elements and follows them until told otherwise. Keeps no element longer than it is drawn. */
export class Highlight {
  private host: HTMLElement | null = null;
  private shapes: HTMLElement[] = [];
  private arrow: HTMLElement | null = null;
  private targets: Element[] = [];
  private outlines: Outline[] = [];
  private frame = 0;

  /** Our element in the page while something is drawn. */
  get element(): Element | null {
    return this.host;
  }

  show(targets: Element[]): void {
    if (targets.length === 0) {
      this.hide();
      return;
    }
    this.targets = targets;
    this.outlines = outlinesOf(targets);
    if (!this.host) this.create();
    this.draw();
    if (!this.frame) this.frame = requestAnimationFrame(this.follow);
  }

  hide(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.targets = [];
    this.outlines = [];
    this.host?.remove();
    this.host = null;
    this.shapes = [];
    this.arrow = null;
  }

  /** A dialog opened later lies above us in the top layer until we are shown again. */
  raise(): void {
    if (!this.host?.isConnected) return;
    if (this.host.matches(':popover-open')) this.host.hidePopover();
    this.host.showPopover();
  }

  private create(): void {
    const host = document.createElement('div');
    host.setAttribute('popover', 'manual');
    host.setAttribute('aria-hidden', 'true');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.shapes = Array.from({ length: MAX_RINGS }, () => root.appendChild(document.createElement('div')));
    this.arrow = root.appendChild(document.createElement('div'));
    this.arrow.className = 'arrow';
    document.documentElement.append(host);
    this.host = host;
    host.showPopover();
  }

  private readonly follow = () => {
    if (this.host && !this.host.isConnected) {
      document.documentElement.append(this.host);
      this.raise();
    }
    this.draw();
    this.frame = requestAnimationFrame(this.follow);
  };

  private draw(): void {
    const [first] = this.targets;
    const boxes = this.outlines.map(boxOf).filter((box) => box !== null);
    const className = this.targets.length > MAX_RINGS ? 'bracket' : 'ring';
    for (const [index, shape] of this.shapes.entries()) place(shape, className, boxes[index] ?? null);
    const view = first?.isConnected && boxes.length === 0 ? viewOf(first) : 'in';
    if (this.arrow) placeArrow(this.arrow, view, first ?? null);
  }
}

/** Up to four rings; more become one quiet bracket along the column. */
function outlinesOf(targets: Element[]): Outline[] {
  const [first] = targets;
  if (!first) return [];
  if (targets.length > MAX_RINGS)
    return [{ element: first, clippers: clippersOf(first), bracket: spread(targets, first) }];
  return targets.map((element) => ({ element, clippers: clippersOf(element), bracket: null }));
}

function spread(targets: Element[], first: Element): Box {
  const boxes = targets.map((target) => target.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const from = first.getBoundingClientRect();
  return { left: left - from.left, top: top - from.top, width: right - left, height: bottom - top };
}

function boxOf({ element, clippers, bracket }: Outline): Box | null {
  if (!element.isConnected) return null;
  const own = element.getBoundingClientRect();
  if (own.width < 1 || own.height < 1) return null;
  const whole = bracket
    ? new DOMRect(own.left + bracket.left, own.top + bracket.top, bracket.width, bracket.height)
    : own;
  const rect = clipped(whole, clippers);
  if (!rect || !touchesWindow(rect)) return null;
  return { left: rect.left - GAP, top: rect.top - GAP, width: rect.width + 2 * GAP, height: rect.height + 2 * GAP };
}

const touchesWindow = ({ left, top, right, bottom }: DOMRect) =>
  right > 0 && bottom > 0 && left < window.innerWidth && top < window.innerHeight;

function place(shape: HTMLElement, className: string, box: Box | null): void {
  const next = box
    ? `display:block;left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px`
    : '';
  if (shape.style.cssText === next && shape.className === className) return;
  shape.className = className;
  shape.style.cssText = next;
}

function placeArrow(arrow: HTMLElement, view: InView, target: Element | null): void {
  if (view === 'in' || !target) {
    if (arrow.style.cssText) arrow.style.cssText = '';
    return;
  }
  const box = target.getBoundingClientRect();
  const clamp = (value: number, max: number) => Math.min(Math.max(value, 12), max - 52);
  const x =
    view === 'left'
      ? 12
      : view === 'right'
        ? window.innerWidth - 52
        : clamp(box.left + box.width / 2 - 20, window.innerWidth);
  const y =
    view === 'above'
      ? 12
      : view === 'below'
        ? window.innerHeight - 52
        : clamp(box.top + box.height / 2 - 20, window.innerHeight);
  arrow.textContent = ARROWS[view];
  arrow.style.cssText = `display:block;left:${x}px;top:${y}px`;
}

/** Where an element lies: in the window, or on which side it has been scrolled away. */
export function viewOf(target: Element): InView {
  const rect = visibleRect(target);
  if (rect && touchesWindow(rect)) return 'in';
  const box = target.getBoundingClientRect();
  if (box.bottom <= 0) return 'above';
  if (box.top >= window.innerHeight) return 'below';
  if (box.right <= 0) return 'left';
  if (box.left >= window.innerWidth) return 'right';
  return hiddenSide(target, box);
}

/** Scrolled away inside a container: the side is that of the container's edge. */
function hiddenSide(target: Element, box: DOMRect): InView {
  for (let outer = target.parentElement; outer; outer = outer.parentElement) {
    const clip = outer.getBoundingClientRect();
    if (box.left >= clip.right) return 'right';
    if (box.right <= clip.left) return 'left';
    if (box.top >= clip.bottom) return 'below';
    if (box.bottom <= clip.top) return 'above';
  }
  return 'below';
}
