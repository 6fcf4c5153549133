/** The panel with many guides: how soon it suggests, and how soon results are painted after a key. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'wxt';
import { type Launched, launch } from '../../utils/tools/chromium.ts';
import { packModules } from '../../utils/tools/content-packs.ts';
import { type Manager, replicaUrl, startManager } from '../manager/server.ts';
import { GUIDES, generatePacks } from './generated.ts';
import { inRounds, p95, type Row, row } from './measure.ts';
import { queriesOf } from './pure.ts';

const OUT = '.output/bench';
const QUERIES = 6;

export async function measurePanel(rounds: number): Promise<Row[]> {
  const packs = generatePacks();
  await build({
    outDir: OUT,
    browser: 'chrome',
    logger: silent,
    vite: () => ({ plugins: [{ ...packModules(() => packs), enforce: 'pre' }] }),
  });
  const manager = await startManager();
  try {
    const results = await inRounds(rounds, () => measureCold(manager, queriesOf(packs, QUERIES)));
    return [
      row(
        `panel opened to first suggestion, ${GUIDES} guides, cold`,
        'ms',
        300,
        results.map(({ first }) => first),
      ),
      row(
        `one keystroke to results in the document, ${GUIDES} guides, Chromium, p95`,
        'ms',
        16,
        results.map(({ laidOut }) => p95(laidOut)),
      ),
      row(
        `one keystroke to the next painted frame, ${GUIDES} guides, Chromium, p95`,
        'ms',
        null,
        results.map(({ painted }) => p95(painted)),
      ),
    ];
  } finally {
    await manager.close();
  }
}

const nothing = () => undefined;
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};

interface Measured {
  first: number;
  laidOut: number[];
  painted: number[];
}

/** A fresh browser; the panel as a tab of its own, where it can be watched from its first moment. */
async function measureCold(manager: Manager, queries: string[]): Promise<Measured> {
  const launched = await launch({ hostRules: manager.hostRules, extension: join(process.cwd(), OUT, 'chrome-mv3') });
  try {
    const page = await launched.context.newPage();
    await page.goto(replicaUrl('/v3/ng/accounts/rights/users/list'));
    await page.locator('[data-replica="add-user"]').first().waitFor();
    const panel = await openAsTab(launched);
    const first = await panel.evaluate(() => (globalThis as unknown as Watched).firstSuggestion);
    // The first letter also builds the index.
    const [, ...keys] = await keystrokes(panel, queries);
    return {
      first: first ?? Number.NaN,
      laidOut: keys.map((key) => key.laidOut),
      painted: keys.map((key) => key.painted),
    };
  } finally {
    await launched.close();
  }
}

interface Watched {
  firstSuggestion?: number;
  keys: Array<{ laidOut: number; painted: number }>;
}

async function openAsTab({ context, extensionId, worker }: Launched): Promise<Page> {
  const tabId = await (await worker()).evaluate(
    async () => (await chrome.tabs.query({ url: 'https://manager.infomaniak.com/*' }))[0]?.id,
  );
  const panel = await context.newPage();
  await panel.addInitScript(watch);
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html?tabId=${tabId}`);
  await panel.locator('.guide-row').first().waitFor();
  return panel;
}

/** Runs in the panel before its own scripts: notes the first suggestion, and what each typed letter takes. */
function watch(): void {
  const watched = globalThis as unknown as Watched;
  watched.keys = [];
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.guide-row')) return;
    requestAnimationFrame(() => {
      watched.firstSuggestion ??= performance.now();
    });
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
  window.addEventListener(
    'input',
    () => {
      const start = performance.now();
      const key = { laidOut: 0, painted: 0 };
      const { port1, port2 } = new MessageChannel();
      // Preact draws in a microtask: the next task finds the results in the document.
      port1.onmessage = () => {
        document.body.getBoundingClientRect();
        key.laidOut = performance.now() - start;
      };
      port2.postMessage(null);
      requestAnimationFrame(() =>
        setTimeout(() => {
          key.painted = performance.now() - start;
          watched.keys.push(key);
        }),
      );
    },
    { capture: true },
  );
}

async function keystrokes(panel: Page, queries: string[]): Promise<Watched['keys']> {
  const field = panel.locator('#search-field');
  let typed = 0;
  for (const query of queries) {
    await field.press('Control+a');
    await field.press('Delete');
    typed += typed > 0 ? 1 : 0;
    for (const letter of query) {
      await field.press(letter);
      typed += 1;
      await panel.waitForFunction((count) => (globalThis as unknown as Watched).keys.length >= count, typed);
    }
  }
  return panel.evaluate(() => (globalThis as unknown as Watched).keys);
}
