/** One Chromium with the built extension and its real side panel, cut off from every host but the given ones. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  expect,
  type Page,
  type Worker,
} from '@playwright/test';
import { ensureChromium } from './find-browser.ts';

export interface LaunchOptions {
  /** Value of `--host-resolver-rules`; nothing else is reached. */
  hostRules: string;
  extension?: string;
  locale?: string;
  headless?: boolean;
  size?: { width: number; height: number };
  /** Profile to use again; by default a fresh one that is removed at the end. */
  profile?: string;
  env?: Record<string, string>;
  /** File for a log of every request that the browser makes, complete once it is closed. */
  netLog?: string;
  colorScheme?: 'light' | 'dark';
}

export interface Launched {
  context: BrowserContext;
  profile: string;
  extensionId: string;
  worker(): Promise<Worker>;
  /** Clicks the toolbar icon for a tab, as a person does, and gives the panel of that window. */
  openPanel(page: Page): Promise<Page>;
  /** Ends the background as the browser does after a while of rest. */
  stopWorker(): Promise<void>;
  /** Closes every open side panel of ours. */
  closePanels(): Promise<void>;
  close(): Promise<void>;
}

const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

export async function launch(options: LaunchOptions): Promise<Launched> {
  const profile = options.profile ?? createProfile();
  const context = await chromium.launchPersistentContext(profile, launchArguments(options));
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const extensionId = new URL((await worker()).url()).host;
  await listensToIcon(await worker());
  const connections: Browser[] = [];
  return {
    context,
    profile,
    extensionId,
    worker,
    async openPanel(page) {
      await clickToolbarIcon(context, page, extensionId);
      const panel = await findPanel(profile, extensionId, page, connections);
      panel.setDefaultTimeout(15_000);
      return panel;
    },
    async stopWorker() {
      const session = await browserSession(context);
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
      const target = targetInfos.find(({ url }) => url.includes(extensionId));
      if (target) await session.send('Target.closeTarget', { targetId: target.targetId });
      await session.detach();
    },
    async closePanels() {
      for (const connection of connections.splice(0)) {
        const pages = connection.contexts().flatMap((one) => one.pages());
        const panels = pages.filter((page) =>
          page.url().startsWith(`chrome-extension://${extensionId}/sidepanel.html`),
        );
        await Promise.all(panels.map((panel) => panel.evaluate(() => window.close()).catch(() => undefined)));
        await connection.close();
      }
      // A click on the icon would close a panel that is still on its way out.
      await expect.poll(async () => openPanels(await worker())).toBe(0);
    },
    async close() {
      await Promise.all(connections.map((connection) => connection.close()));
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A click on the icon before the background has started would do nothing. */
const listensToIcon = (worker: Worker) =>
  expect
    .poll(() => worker.evaluate(async () => (await chrome.sidePanel.getPanelBehavior()).openPanelOnActionClick))
    .toBe(true);

/** A fresh profile that does not offer to translate: that bubble would cover the panel. */
function createProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'signpost-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ translate: { enabled: false } }));
  return profile;
}

const openPanels = (worker: Worker) =>
  worker.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length);

function launchArguments(options: LaunchOptions) {
  const extension = options.extension ?? EXTENSION;
  const { width, height } = options.size ?? { width: 1700, height: 950 };
  return {
    executablePath: ensureChromium(),
    headless: options.headless ?? true,
    viewport: null,
    locale: options.locale ?? 'en-GB',
    ignoreHTTPSErrors: true,
    colorScheme: options.colorScheme ?? 'light',
    ...(options.env ? { env: { ...process.env, ...options.env } } : {}),
    args: [
      '--remote-debugging-port=0',
      `--window-size=${width},${height}`,
      '--window-position=0,0',
      `--lang=${options.locale ?? 'en-GB'}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${options.hostRules}`,
      '--ignore-certificate-errors',
      '--enable-unsafe-extension-debugging',
      '--test-type',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.netLog ? [`--log-net-log=${options.netLog}`] : []),
    ],
  };
}

function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser behind the context');
  return browser.newBrowserCDPSession();
}

/** The real click on the icon: by the DevTools protocol, since Playwright's keys and mouse stay inside the page. */
async function clickToolbarIcon(context: BrowserContext, page: Page, id: string): Promise<void> {
  await page.bringToFront();
  const own = await context.newCDPSession(page);
  const session = await browserSession(context);
  let targetId: string | undefined;
  // The address may be changing: another tab's icon must not be clicked instead.
  await expect
    .poll(async () => {
      const { targetInfo } = await own.send('Target.getTargetInfo');
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      targetId = targetInfos.find((info) => info.url === targetInfo.url)?.targetId;
      return targetId !== undefined;
    })
    .toBe(true);
  await own.detach();
  // Not in Playwright's types yet.
  await session.send('Extensions.triggerAction' as 'Browser.getVersion', { id, targetId } as never);
  await session.detach();
}

/** The panel beside a tab. Only a connection made after the panel has opened sees it as a page. */
async function findPanel(profile: string, id: string, tab: Page, connections: Browser[]): Promise<Page> {
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  let panel: Page | undefined;
  await expect
    .poll(async () => {
      const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const pages = connection.contexts().flatMap((context) => context.pages());
      panel = await besideTab(
        pages.filter((page) => page.url() === `chrome-extension://${id}/sidepanel.html`),
        tab,
      );
      if (panel) connections.push(connection);
      else await connection.close();
      return panel !== undefined;
    })
    .toBe(true);
  if (!panel) throw new Error('the side panel did not open');
  return panel;
}

/** With several windows open, the panel of the one that shows the tab's address. */
async function besideTab(panels: Page[], tab: Page): Promise<Page | undefined> {
  if (panels.length < 2) return panels[0];
  const shown = await Promise.all(
    panels.map((panel) =>
      panel.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.url),
    ),
  );
  return panels[shown.indexOf(tab.url())];
}
