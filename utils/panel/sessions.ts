/** What each tab shows and does: in memory for the views, in session storage for the next panel. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { startTally } from '../guide/tally.ts';
import type { Store, TabSession } from './store.ts';
import type { TabWatch } from './tab.ts';

export interface Sessions {
  readonly current: ReadonlySignal<TabSession>;
  update(change: Partial<TabSession>): void;
  /** The newest guide under way in another tab. */
  elsewhere(): { tabId: number; session: TabSession } | null;
  drop(tabId: number): void;
  clear(): void;
}

/** A guide left longer than this is offered on Home instead of being reopened. Milliseconds. */
const FRESH_MS = 30 * 60 * 1000;

const EMPTY: TabSession = {
  view: { name: 'home' },
  query: '',
  run: null,
  mode: 'reading',
  tally: startTally(0),
  at: 0,
};

export function createSessions(
  stored: ReadonlyMap<number, TabSession>,
  tabs: TabWatch,
  store: Store,
  now: () => number,
): Sessions {
  const all = signal<ReadonlyMap<number, TabSession>>(
    new Map([...stored].map(([tabId, session]) => [tabId, reopened(session, now())])),
  );
  const tabId = computed(() => tabs.tab.value?.id ?? null);
  const current = computed(() => (tabId.value === null ? EMPTY : (all.value.get(tabId.value) ?? EMPTY)));
  const set = (id: number, session: TabSession | null) => {
    const next = new Map(all.peek());
    if (session) next.set(id, session);
    else next.delete(id);
    all.value = next;
  };
  const drop = (id: number) => {
    set(id, null);
    store.dropSession(id);
  };
  tabs.onGone(drop);
  return {
    current,
    update(change) {
      const id = tabId.peek();
      if (id === null) return;
      const session = { ...current.peek(), ...change, at: now() };
      set(id, session);
      store.saveSession(id, session);
    },
    elsewhere() {
      const others = [...all.value].filter(
        ([id, { run, mode }]) => id !== tabId.value && run !== null && mode !== 'end',
      );
      const [newest] = others.sort(([, a], [, b]) => b.at - a.at);
      return newest ? { tabId: newest[0], session: newest[1] } : null;
    },
    drop,
    clear() {
      all.value = new Map();
    },
  };
}

/** A guide that was under way is paused when the panel opens again; after a while only its card is left. */
function reopened(session: TabSession, now: number): TabSession {
  if (session.mode !== 'doing' && session.mode !== 'paused') return session;
  const isFresh = now - session.at < FRESH_MS;
  return { ...session, mode: 'paused', view: isFresh ? session.view : { name: 'home' } };
}
