/** The page script: answers one panel for its own document, draws the ring, reports the person's acts. */

import { normaliseCaption, tidy } from '../caption.ts';
import type { Lang, Role } from '../content/types.ts';
import { type FromPage, type Located, MAX_TEXT, type TargetSpec, type ToPage } from '../protocol.ts';
import { watchActs } from './act.ts';
import { checkedOf, fieldOf, isCurrent, isDisabled } from './controls.ts';
import { isRendered, type Root } from './dom.ts';
import { Highlight, viewOf } from './highlight.ts';
import { type Found, locate } from './locate.ts';
import { nameOf } from './name.ts';
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
  private found: Found[] = [];
  private known: ReadonlySet<string> = new Set();
  private sentSnapshot = '';
  private sentLocated = '';
  /** Open dialogs of the top layer: one more lies above the ring until it is raised. */
  private modals = 0;

  constructor(connection: Connection) {
    this.connection = connection;
    const { signal } = this.ending;
    this.observer = new PageObserver(() => this.pass(), this.highlight, signal);
    this.listenIn = watchActs(
      () => this.watched(),
      (key, how) => connection.send({ type: 'acted', seq: this.seq, key, how }),
      signal,
    );
    document.addEventListener('load', (event) => this.loaded(event), { capture: true, signal });
    this.pass();
  }

  receive(message: ToPage): void {
    switch (message.type) {
      case 'look':
        this.look(message.seq, message.targets, message.lang);
        break;
      case 'ring':
        this.ring(message.key);
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
    this.ring(null);
    this.pass();
  }

  private ring(key: string | null): void {
    this.ringed = key;
    this.draw();
  }

  private pass(): void {
    const { found, roots } = locate(this.specs, this.lang);
    this.found = found;
    this.observer.observe(roots);
    for (const root of roots) this.listenIn(root);
    this.draw();
    this.sendLocated();
    this.sendSnapshot(roots);
  }

  private draw(): void {
    const targets = this.elementsOf(this.ringed);
    this.highlight.show(targets);
    const modals = document.querySelectorAll('dialog:modal').length;
    if (modals > this.modals) this.highlight.raise();
    this.modals = modals;
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

  private sendSnapshot(roots: Array<Document | ShadowRoot>): void {
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
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (target) reveal(target, calm ? 'instant' : 'smooth');
  }

  /** Focus only, on the person's request; never a click. */
  private focus(key: string): void {
    const [target] = this.elementsOf(key);
    if (!target) return;
    const control = fieldOf(target) ?? target;
    if (control instanceof HTMLElement) control.focus({ focusVisible: true } as FocusOptions);
  }
}

/** Frames that are large enough to hold what a step is about. */
const framesIn = (roots: Array<Document | ShadowRoot>) =>
  roots
    .flatMap((root) => [...root.querySelectorAll('iframe')])
    .filter(
      (frame) => isRendered(frame) && isShownSize({ innerWidth: frame.clientWidth, innerHeight: frame.clientHeight }),
    ).length;

const isShownSize = ({ innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>) =>
  innerWidth >= 100 && innerHeight >= 60;

function locatedOf({ match, unsure }: Found, role: Role | undefined): Located {
  const [first] = match?.elements ?? [];
  if (!match || !first) return unsure ? { status: 'unsure' } : { status: 'missing' };
  return {
    status: match.elements.length > 1 ? 'several' : 'found',
    text: tidy(nameOf(first), MAX_TEXT),
    count: match.elements.length,
    disabled: isDisabled(first),
    view: match.elements.some((element) => viewOf(element) === 'in') ? 'in' : viewOf(first),
    guess: match.guess,
    checked: role === 'nav' || role === 'tab' ? isCurrent(first) : checkedOf(first),
    element: numberOf(first),
  };
}

const numbers = new WeakMap<Element, number>();
let last = 0;

/** Numbers elements in the order they were first found. */
function numberOf(element: Element): number {
  const known = numbers.get(element);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(element, last);
  return last;
}
