/** The tab the panel stands beside: the active one of its own window, recomputed at each event, never remembered. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from '../browser.ts';

export interface Tab {
  id: number;
  /** Null where the browser does not tell: another site, or access withheld. */
  url: string | null;
}

export interface TabWatch {
  readonly tab: ReadonlySignal<Tab | null>;
  /** Every tab of every window that is still there. */
  onGone(listener: (tabId: number) => void): void;
  /** The document of the followed tab starts or ends loading. */
  onLoading(listener: () => void): void;
}

/** @param forced id of a tab to follow whatever is active; the panel opened in a tab of its own. */
export function watchTab(forced: number | null): TabWatch {
  const tab = signal<Tab | null>(null);
  const loading: Array<() => void> = [];
  const gone: Array<(tabId: number) => void> = [];
  const refresh = async () => {
    const found =
      forced === null
        ? await activeTab()
        : await browser.tabs.get(forced).catch(() => ({ id: forced, url: undefined }));
    const next = found?.id === undefined ? null : { id: found.id, url: found.url ?? null };
    if (next?.id !== tab.value?.id || next?.url !== tab.value?.url) tab.value = next;
  };
  browser.tabs.onActivated.addListener(() => void refresh());
  browser.tabs.onAttached.addListener(() => void refresh());
  browser.windows.onFocusChanged.addListener(() => void refresh());
  // With the access comes and goes what the browser tells of the address.
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void refresh());
  browser.tabs.onRemoved.addListener((tabId) => {
    for (const listener of gone) listener(tabId);
    void refresh();
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (tabId !== (tab.value?.id ?? forced)) return;
    void refresh().then(() => {
      if (change.status !== undefined || change.url !== undefined) for (const listener of loading) listener();
    });
  });
  void refresh();
  return { tab, onGone: (listener) => gone.push(listener), onLoading: (listener) => loading.push(listener) };
}

async function activeTab() {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active ?? null;
}

/** Browsers number tabs with 32 bits, Chromium by chance. */
const MAX_TAB_ID = 2 ** 31 - 1;

/** `?tabId=N`: a whole number that the browser can have given out, or null. */
export function tabIdFrom(search: string): number | null {
  const value = new URLSearchParams(search).get('tabId');
  return value !== null && /^\d{1,10}$/.test(value) && Number(value) <= MAX_TAB_ID ? Number(value) : null;
}
