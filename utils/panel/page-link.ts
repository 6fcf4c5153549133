/** The line to the page: injects the page script, holds one port per frame, and chooses the frame that rings. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { Lang } from '../content/types.ts';
import { isFound } from '../guide/run.ts';
import {
  type ActedHow,
  type Callout,
  type FromPage,
  PORT_NAME,
  parseFromPage,
  type TargetSpec,
  type ToPage,
} from '../protocol.ts';
import { bestAnswer, type Frame } from './world.ts';

export interface PageLink {
  readonly frames: ReadonlySignal<readonly Frame[]>;
  /** Number of the question asked last; answers to older ones do not count. */
  readonly seq: ReadonlySignal<number>;
  /** Follows a tab, or none. */
  follow(tabId: number | null): void;
  /** Injects again where needed: after a load, or when access was given. */
  refresh(): void;
  look(targets: TargetSpec[], lang: Lang | null): void;
  /** @param callout words to show beside the ring */
  ring(key: string | null, callout: Callout | null): void;
  reveal(key: string): void;
  focus(key: string): void;
  onActed(listener: (key: string, how: ActedHow) => void): void;
}

interface Ring {
  key: string;
  callout: Callout | null;
}

const SCRIPT = '/page.js';

/** @param known captions that may leave frames with people's own content. */
export function createPageLink(known: string[]): PageLink {
  return new TabLink(known);
}

class TabLink implements PageLink {
  readonly frames = signal<readonly Frame[]>([]);
  readonly seq = signal(0);
  private readonly known: string[];
  private readonly ports = new Map<number, Runtime.Port>();
  private readonly listeners: Array<(key: string, how: ActedHow) => void> = [];
  private tabId: number | null = null;
  private targets: TargetSpec[] = [];
  private lang: Lang | null = null;
  private asked = '[]';
  private wanted: Ring | null = null;
  private ringing: (Ring & { frame: number }) | null = null;
  /** Ports that have said something: only their end is worth another injection. */
  private readonly alive = new WeakSet<Runtime.Port>();

  constructor(known: string[]) {
    this.known = known;
  }

  follow(tabId: number | null): void {
    if (tabId === this.tabId) return;
    for (const port of this.ports.values()) port.disconnect();
    this.ports.clear();
    this.frames.value = [];
    this.ringing = null;
    this.tabId = tabId;
    this.refresh();
  }

  refresh(): void {
    const { tabId } = this;
    if (tabId === null) return;
    browser.scripting
      .executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT], injectImmediately: true })
      .then((results) => {
        if (tabId === this.tabId) for (const { frameId } of results) this.connect(tabId, frameId);
      })
      // No access to this page: what the panel shows then is decided by the address and the permissions.
      .catch(() => undefined);
  }

  look(targets: TargetSpec[], lang: Lang | null): void {
    const asked = JSON.stringify([targets, lang]);
    if (asked === this.asked) return;
    this.asked = asked;
    this.targets = targets;
    this.lang = lang;
    this.ringing = null;
    this.seq.value++;
    for (const frame of this.ports.keys()) this.send(frame, this.question());
  }

  ring(key: string | null, callout: Callout | null): void {
    this.wanted = key === null ? null : { key, callout };
    this.chooseFrame();
  }

  reveal(key: string): void {
    const frame = this.frameWith(key);
    if (frame) this.send(frame.id, { type: 'reveal', seq: this.seq.value, key });
  }

  focus(key: string): void {
    const frame = this.frameWith(key);
    if (frame) this.send(frame.id, { type: 'focus', seq: this.seq.value, key });
  }

  onActed(listener: (key: string, how: ActedHow) => void): void {
    this.listeners.push(listener);
  }

  private connect(tabId: number, frame: number): void {
    if (this.ports.has(frame)) return;
    const port = browser.tabs.connect(tabId, { name: PORT_NAME, frameId: frame });
    this.ports.set(frame, port);
    this.frames.value = [...this.frames.value, { id: frame, snapshot: null, frames: 0, shown: false, located: null }];
    port.onMessage.addListener((message) => this.received(frame, port, parseFromPage(message)));
    port.onDisconnect.addListener(() => this.disconnected(frame, port));
    this.send(frame, { type: 'known', texts: this.known });
    this.send(frame, this.question());
  }

  private disconnected(frame: number, port: Runtime.Port): void {
    if (this.ports.get(frame) !== port) return;
    this.ports.delete(frame);
    if (this.ringing?.frame === frame) this.ringing = null;
    this.frames.value = this.frames.value.filter((other) => other.id !== frame);
    // The next document of this frame may already be there.
    if (this.alive.has(port)) this.refresh();
    this.chooseFrame();
  }

  private received(frame: number, port: Runtime.Port, message: FromPage | null): void {
    if (message === null || this.ports.get(frame) !== port) return;
    this.alive.add(port);
    switch (message.type) {
      case 'frame':
        this.refresh();
        break;
      case 'snapshot':
        this.update(frame, { snapshot: message.snapshot, frames: message.frames, shown: message.shown });
        break;
      case 'located':
        this.update(frame, { located: { seq: message.seq, found: message.found, scores: message.scores } });
        this.chooseFrame();
        break;
      case 'acted':
        this.acted(frame, message);
    }
  }

  /** What another frame takes for the control does not count. */
  private acted(frame: number, { seq, key, how }: Extract<FromPage, { type: 'acted' }>): void {
    if (seq !== this.seq.value || this.frameWith(key)?.id !== frame) return;
    for (const listener of this.listeners) listener(key, how);
  }

  private update(id: number, change: Partial<Frame>): void {
    this.frames.value = this.frames.value.map((frame) => (frame.id === id ? { ...frame, ...change } : frame));
  }

  private question(): ToPage {
    return { type: 'look', seq: this.seq.value, targets: this.targets, lang: this.lang };
  }

  private frameWith(key: string): Frame | null {
    const best = bestAnswer(this.frames.value, key, this.seq.value);
    return best && isFound(best.located) ? best.frame : null;
  }

  /** One frame rings; the others are told to stop. A frame that has not answered yet may have what fits better. */
  private chooseFrame(): void {
    const { wanted, ringing } = this;
    const isOpen = this.frames.value.some(({ snapshot, located }) => snapshot && located?.seq !== this.seq.value);
    if (isOpen && wanted !== null && ringing?.key === wanted.key) return;
    const frame = wanted === null || isOpen ? null : this.frameWith(wanted.key);
    const next = frame && wanted ? { ...wanted, frame: frame.id } : null;
    if (JSON.stringify(next) === JSON.stringify(ringing)) return;
    if (ringing && ringing.frame !== next?.frame) this.sendRing(ringing.frame, null);
    this.ringing = next;
    if (next) this.sendRing(next.frame, next);
  }

  private sendRing(frame: number, ring: Ring | null): void {
    this.send(frame, { type: 'ring', seq: this.seq.value, key: ring?.key ?? null, callout: ring?.callout ?? null });
  }

  private send(frame: number, message: ToPage): void {
    try {
      this.ports.get(frame)?.postMessage(message);
    } catch {
      // The document went away between two messages; its port will tell.
    }
  }
}
