/** Tells when the page has changed: soon after it is quiet, and now and then while it never is. */
import type { Highlight } from './highlight.ts';

/** Quiet time before a pass; long enough to bundle one rendering, short against the 250 ms a ring may lag. */
const QUIET_MS = 40;
/** At most four passes in any second, however much the page changes. */
const PASSES = 4;
const PER_MS = 1000;
/** After a pass the page has this many times its duration for itself: two per cent of the time at most are ours. */
const REST = 50;
const LONGEST_REST_MS = 1000;

const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'disabled',
  'aria-disabled',
  'aria-hidden',
  'aria-expanded',
  'aria-checked',
  'aria-selected',
  'aria-label',
  'aria-current',
  'inert',
];

/** Calls `changed` after mutations in any observed root, and after events that change what is visible. */
export class PageObserver {
  private readonly observer = new MutationObserver((records) => this.noticed(records));
  private roots = new Set<Node>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private passes: number[] = [];
  private restUntil = 0;
  private readonly changed: () => void;
  private readonly highlight: Highlight;

  constructor(changed: () => void, highlight: Highlight, signal: AbortSignal) {
    this.changed = changed;
    this.highlight = highlight;
    const soon = () => this.schedule();
    const options = { capture: true, passive: true, signal };
    for (const type of ['click', 'keyup', 'focusin', 'change', 'scroll', 'toggle', 'transitionend', 'animationend']) {
      window.addEventListener(type, soon, options);
    }
    for (const type of ['resize', 'popstate', 'hashchange', 'load']) window.addEventListener(type, soon, { signal });
    document.addEventListener('visibilitychange', soon, { signal });
    signal.addEventListener('abort', () => this.stop());
  }

  /** Observes the document and every open shadow root seen in the last pass. */
  observe(roots: Node[]): void {
    const next = new Set(roots);
    if ([...this.roots].some((root) => !next.has(root))) {
      this.observer.disconnect();
      this.roots.clear();
    }
    for (const root of next) {
      if (this.roots.has(root)) continue;
      this.observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ATTRIBUTES,
      });
      this.roots.add(root);
    }
  }

  schedule(): void {
    if (document.hidden) return;
    const [oldest = Number.NEGATIVE_INFINITY] = this.passes.length < PASSES ? [] : this.passes;
    const now = performance.now();
    const wait = Math.max(QUIET_MS, oldest + PER_MS - now, this.restUntil - now);
    this.timer ??= setTimeout(() => this.pass(), wait);
  }

  private noticed(records: MutationRecord[]): void {
    const own = this.highlight.element;
    const isOurs = (record: MutationRecord) =>
      own !== null && [...record.addedNodes, ...record.removedNodes].includes(own);
    if (!records.every(isOurs)) this.schedule();
  }

  private pass(): void {
    this.timer = undefined;
    const start = performance.now();
    this.passes = [...this.passes, start].slice(-PASSES);
    this.changed();
    const end = performance.now();
    this.restUntil = end + Math.min((end - start) * REST, LONGEST_REST_MS);
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.observer.disconnect();
  }
}
