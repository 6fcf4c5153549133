/** The page script: answers one panel for its own document, draws the ring, reports the person's acts. */

import { normaliseCaption } from '../caption.ts';
import type { Lang, Role } from '../content/types.ts';
import { type Callout, type FromPage, parseCallout, type TargetSpec, type ToPage } from '../protocol.ts';
import { watchActs } from './act.ts';
import { fieldOf } from './controls.ts';
import type { Root } from './dom.ts';
import { framesIn, isShownSize } from './frames.ts';
import { Highlight } from './highlight.ts';
import { type Found, locate } from './locate.ts';
import { locatedOf } from './located.ts';
import { PageObserver } from './observe.ts';
import { reveal } from './reveal.ts';
import { takeSnapshot } from './snapshot.ts';

export interface Connection {
  send(message: FromPage): void;
}

/** Hosts where people's mails, files and contacts are: only captions we already know may leave. */
const PRIVATE = /^(mail|kdrive|kchat|contacts|calendar)\.|\.kchat\.|\.app\.ksuite\./;

export class PageScript {
  private readonly ending = new AbortController();
  private readonly highlight = new Highlight();
  private readonly observer: PageObserver;
  private readonly listenIn: (root: Root) => void;
  private readonly connection: Connection;
  private specs: TargetSpec[] = [];
  private lang: Lang | null = null;
  private seq = 0;
  private ringed: string | null = null;
  private callout: Callout | null = null;
  private roots: Root[] = [];
  private found: Found[] = [];
  private known: ReadonlySet<string> = new Set();
  private sentSnapshot = '';
  private sentLocated = '';

  constructor(connection: Connection) {
    this.connection = connection;
    const { signal } = this.ending;
    this.observer = new PageObserver(() => this.pass(), this.highlight, signal);
    this.listenIn = watchActs(
      () => this.watched(),
      (key, how) => connection.send({ type: 'acted', seq: this.seq, key, how }),
      signal,
    );
    window.addEventListener('toggle', ({ target }) => this.highlight.opened(target), { capture: true, signal });
    document.addEventListener('load', (event) => this.loaded(event), { capture: true, signal });
    this.pass();
  }

  receive(message: ToPage): void {
    switch (message.type) {
      case 'look':
        this.look(message.seq, message.targets, message.lang);
        break;
      case 'ring':
        this.ring(message.key, parseCallout(message.callout));
        break;
      case 'reveal':
        this.reveal(message.key);
        break;
      case 'focus':
        this.focus(message.key);
        break;
      case 'known':
        this.known = new Set(message.texts.map(normaliseCaption));
        this.pass();
        break;
    }
  }

  end(): void {
    this.ending.abort();
    this.highlight.hide();
  }

  private look(seq: number, targets: TargetSpec[], lang: Lang | null): void {
    this.seq = seq;
    this.specs = targets;
    this.lang = lang;
    this.sentLocated = '';
    // A new question: what to ring is decided anew, after the answer.
    this.ring(null, null);
    this.pass();
  }

  private ring(key: string | null, callout: Callout | null): void {
    this.ringed = key;
    this.callout = callout;
    this.draw();
  }

  private pass(): void {
    const { found, roots } = locate(this.specs, this.lang);
    this.found = found;
    this.roots = roots;
    this.observer.observe(roots);
    for (const root of roots) this.listenIn(root);
    this.draw();
    this.sendLocated();
    this.sendSnapshot(roots);
  }

  private draw(): void {
    this.highlight.show(this.elementsOf(this.ringed), this.callout);
    this.highlight.keepOnTop(this.roots);
  }

  private elementsOf(key: string | null): Element[] {
    return this.found.find((one) => one.key === key)?.match?.elements ?? [];
  }

  private watched() {
    return this.found.flatMap(({ key, match }) => {
      const spec = this.specs.find((one) => one.key === key);
      return match && spec ? [{ key, role: spec.role, elements: match.elements }] : [];
    });
  }

  private roleOf(key: string): Role | undefined {
    return this.specs.find((one) => one.key === key)?.role;
  }

  private sendLocated(): void {
    const found = Object.fromEntries(this.found.map((one) => [one.key, locatedOf(one, this.roleOf(one.key))]));
    const scores = Object.fromEntries(this.found.map(({ key, score }) => [key, score]));
    const message: FromPage = { type: 'located', seq: this.seq, found, scores };
    const text = JSON.stringify(message);
    if (text === this.sentLocated) return;
    this.sentLocated = text;
    this.connection.send(message);
  }

  private sendSnapshot(roots: Root[]): void {
    const snapshot = takeSnapshot(this.highlight.element, PRIVATE.test(location.hostname) ? this.known : null);
    const message: FromPage = { type: 'snapshot', snapshot, frames: framesIn(roots), shown: isShownSize(window) };
    const text = JSON.stringify(message);
    if (text === this.sentSnapshot) return;
    this.sentSnapshot = text;
    this.connection.send(message);
  }

  private loaded(event: Event): void {
    if (event.target instanceof HTMLIFrameElement) this.connection.send({ type: 'frame' });
  }

  private reveal(key: string): void {
    const [target] = this.elementsOf(key);
    if (target) show(target);
  }

  /** Focus only, on the person's request; never a click. */
  private focus(key: string): void {
    const [target] = this.elementsOf(key);
    if (!target) return;
    const control = fieldOf(target) ?? target;
    if (control instanceof HTMLElement) control.focus({ focusVisible: true } as FocusOptions);
    // The browser scrolls what gets the focus into view, but not clear of what lies over it.
    show(target);
  }
}

function show(target: Element): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  reveal(target, calm ? 'instant' : 'smooth');
}
