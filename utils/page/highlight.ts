/** The only thing of ours in a page: a layer of rings that lets every pointer and key through. */
import type { Callout } from '../protocol.ts';
import { focusedBox } from './focus.ts';
import { type Outline, outlinesOf, sightOf } from './outline.ts';
import { Shapes } from './shapes.ts';

/** So often the layer comes back when the page takes it away; then the page has its way until the next step. */
const MAX_RETURNS = 3;

/** Draws rings around live elements and follows them until told otherwise. Keeps no element longer than it is drawn. */
export class Highlight {
  private shapes: Shapes | null = null;
  private outlines: Outline[] = [];
  private callout: Callout | null = null;
  private frame = 0;
  private returns = 0;
  /** What was in the top layer at the last look: it lies below us. */
  private below: ReadonlySet<Element> = new Set();

  /** Our element in the page while something is drawn. */
  get element(): Element | null {
    return this.shapes?.host ?? null;
  }

  /** @param callout words beside the ring, or none */
  show(targets: Element[], callout: Callout | null): void {
    if (targets.length === 0) {
      this.hide();
      return;
    }
    this.outlines = outlinesOf(targets);
    this.callout = callout;
    if (!this.shapes) this.start();
    this.draw();
  }

  hide(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.outlines = [];
    this.shapes?.host.remove();
    this.shapes = null;
    this.returns = 0;
    this.below = new Set();
  }

  /** A dialog or popover that was opened since the last look lies above us until we are shown again. */
  keepOnTop(roots: Array<Document | ShadowRoot>): void {
    const host = this.shapes?.host;
    if (!host?.isConnected) return;
    const open = roots.flatMap((root) => [...root.querySelectorAll(':modal, :popover-open')]);
    const others = open.filter((element) => element !== host);
    if (others.some((element) => !this.below.has(element)) && host.matches(':popover-open')) {
      host.hidePopover();
      host.showPopover();
    }
    this.below = new Set(others);
  }

  /** It was opened again: even if it was open at the last look, it may now lie above us. */
  opened(layer: EventTarget | null): void {
    this.below = new Set([...this.below].filter((element) => element !== layer));
  }

  private start(): void {
    this.shapes = new Shapes();
    document.documentElement.append(this.shapes.host);
    this.shapes.host.showPopover();
    this.frame = requestAnimationFrame(this.follow);
  }

  private readonly follow = () => {
    if (!this.shapes || !this.isStanding(this.shapes.host)) return;
    this.draw();
    this.frame = requestAnimationFrame(this.follow);
  };

  /** False when the page has taken us away once too often. */
  private isStanding(host: HTMLElement): boolean {
    if (host.isConnected && host.matches(':popover-open')) return true;
    if (this.returns >= MAX_RETURNS) {
      host.remove();
      return false;
    }
    this.returns += 1;
    if (!host.isConnected) document.documentElement.append(host);
    host.showPopover();
    return true;
  }

  private draw(): void {
    const { shapes, outlines } = this;
    if (!shapes) return;
    const sights = outlines.map(sightOf);
    for (const [index, shape] of shapes.outlines.entries()) {
      shapes.draw(shape, outlines[index]?.reach ? 'bracket' : 'ring', sights[index]?.rect ?? null);
    }
    const seen = sights.flatMap((sight) => sight?.rect ?? []);
    const nth = sights.findIndex((sight) => sight !== null && (sight.rect !== null || seen.length === 0));
    const [outline, sight] = [outlines[nth], sights[nth]];
    const focus = outline && (this.callout || seen.length === 0) ? focusedBox(outline.element) : null;
    shapes.pointTo(seen.length === 0 ? (sight ?? null) : null, focus);
    shapes.say(this.callout, seen, focus);
  }
}
