/** Playwright fixtures: one Chromium and one replica for a whole file, a fresh tab and a clean panel for each test. */
import { test as base, expect, type Page } from '@playwright/test';
import { type Launched, launch } from '../../utils/tools/chromium.ts';
import { type Manager, type ReplicaParameters, replicaUrl, startManager } from '../manager/server.ts';

export interface Desk {
  launched: Launched;
  /** Tab with the Manager. */
  page: Page;
  /** Opens a page of the Manager, as set up by the parameters. */
  open(path: string, parameters?: ReplicaParameters): Promise<void>;
  /** The real side panel beside the tab, opened by the toolbar icon; on Home. */
  openPanel(): Promise<Page>;
}

interface WorkerFixtures {
  manager: Manager;
  launched: Launched;
}

export const test = base.extend<{ desk: Desk }, WorkerFixtures>({
  manager: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter list.
    async ({}, use) => {
      const manager = await startManager();
      await use(manager);
      await manager.close();
    },
    { scope: 'worker' },
  ],
  launched: [
    async ({ manager }, use) => {
      const launched = await launch({ hostRules: manager.hostRules });
      await use(launched);
      await launched.close();
    },
    { scope: 'worker' },
  ],
  desk: async ({ launched }, use, info) => {
    const page = await launched.context.newPage();
    const panels: Page[] = [];
    await use(deskAt(launched, page, panels));
    if (info.status !== info.expectedStatus) {
      await page.screenshot({ path: info.outputPath('page.png') });
      await Promise.all(panels.map((panel, nth) => panel.screenshot({ path: info.outputPath(`panel-${nth}.png`) })));
    }
    await clean(launched);
    await page.close();
  },
});

export function deskAt(launched: Launched, page: Page, panels: Page[] = []): Desk {
  return {
    launched,
    page,
    open: async (path, parameters = {}) => void (await page.goto(replicaUrl(path, parameters))),
    openPanel: async () => {
      const panel = await launched.openPanel(page);
      panels.push(panel);
      await expect(panel.getByRole('combobox', { name: 'What do you want to do?' })).toBeVisible();
      return panel;
    },
  };
}

/** Closes the panel and forgets everything, so that the next test starts like a new user. */
async function clean(launched: Launched): Promise<void> {
  const worker = await launched.worker();
  await worker.evaluate(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  });
  await launched.closePanels();
}

export { expect };
