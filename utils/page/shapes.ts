/** Our one element in a page and what it holds: rings, an arrow and a few words. */
import type { Callout, InView } from '../protocol.ts';
import { arrowAt } from './arrow.ts';
import { type Side, spotBeside } from './callout.ts';
import { MAX_RINGS } from './outline.ts';
import { grown, heightOf, type Rect, shared, widthOf, windowRect } from './rect.ts';
import { GAP, RIM, STYLE } from './ring-style.ts';
import type { Sight } from './sight.ts';

const ARROWS: Record<InView, string> = { in: '', above: '↑', below: '↓', left: '←', right: '→' };

export class Shapes {
  readonly host = document.createElement('div');
  readonly outlines: HTMLElement[];
  private readonly arrow: HTMLElement;
  private readonly callout: HTMLElement;
  /** Where the words stand now. */
  private side: Side | null = null;

  constructor() {
    this.host.setAttribute('popover', 'manual');
    this.host.setAttribute('aria-hidden', 'true');
    const root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    const shape = (className: string) => {
      const made = root.appendChild(document.createElement('div'));
      made.className = className;
      return made;
    };
    this.outlines = Array.from({ length: MAX_RINGS }, () => shape('ring'));
    this.arrow = shape('arrow');
    this.callout = shape('callout');
  }

  /** Draws a ring or bracket around what is seen of a control, or takes it away. */
  draw(shape: HTMLElement, className: 'ring' | 'bracket', rect: Rect | null): void {
    // The line stays in the window also around what touches its edge.
    const box = rect && shared(grown(rect, GAP * this.zoom), windowRect());
    const size = (length: number) => `${length / this.zoom}px`;
    if (shape.className !== className) shape.className = className;
    restyle(shape, box && `${this.at(box)};width:${size(widthOf(box))};height:${size(heightOf(box))}`);
  }

  /** Shows the edge behind which a control lies. */
  pointTo(sight: Sight | null, focus: Rect | null): void {
    if (!sight || sight.view === 'in') {
      restyle(this.arrow, null);
      return;
    }
    if (this.arrow.textContent !== ARROWS[sight.view]) this.arrow.textContent = ARROWS[sight.view];
    restyle(this.arrow, this.at(arrowAt(sight.view, sight.box, sight.port, focus)));
  }

  /** Words beside the first of what is ringed, as plain text, if there is a place that covers nothing that matters. */
  say(callout: Callout | null, ringed: Rect[], focus: Rect | null): void {
    const [first] = ringed;
    if (!callout || !first) {
      restyle(this.callout, null);
      return;
    }
    const words = `${callout.title}\n${callout.text}`;
    if (this.callout.textContent !== words) this.callout.textContent = words;
    if (!written.get(this.callout)) restyle(this.callout, HIDDEN);
    const obstacles = ringed.map((rect) => grown(rect, GAP + RIM));
    if (focus) obstacles.push(focus);
    const spot = spotBeside(first, this.callout.getBoundingClientRect(), windowRect(), obstacles, this.side);
    this.side = spot?.side ?? null;
    restyle(this.callout, spot ? this.at(spot) : HIDDEN);
  }

  /** A page that zooms its root zooms us, too. */
  private get zoom(): number {
    return this.host.currentCSSZoom || 1;
  }

  private at({ left, top }: { left: number; top: number }): string {
    return `display:block;left:${left / this.zoom}px;top:${top / this.zoom}px`;
  }
}

/** Not seen, but measured. */
const HIDDEN = 'visibility:hidden;display:block';

/** Compared with what was written before: browsers write it in their own way. */
const written = new WeakMap<HTMLElement, string>();

function restyle(shape: HTMLElement, style: string | null): void {
  if ((written.get(shape) ?? '') === (style ?? '')) return;
  written.set(shape, style ?? '');
  shape.style.cssText = style ?? '';
}
