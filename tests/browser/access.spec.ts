import type { Page } from '@playwright/test';
import { drawingOn } from '../../utils/tools/rings.ts';
import { foreignElements } from './document.ts';
import { type Desk, expect, test } from './fixtures.ts';
import { pageName, suggestionsIn } from './home.ts';
import { USERS } from './starts.ts';
import { startGuide } from './walk.ts';
import { wordsIn } from './words.ts';

const words = wordsIn('en');
const searchField = (panel: Page) => panel.getByRole('combobox', { name: words('home.search.label') });
const isRinged = async (page: Page) => (await drawingOn(page)).rings.length > 0;

test.describe('site access', () => {
  /** Chromium's page of extensions, in a tab behind: the tab beside the panel stays the active one. */
  let extensions: Page;

  test.beforeEach(async ({ desk }) => {
    extensions = await desk.launched.context.newPage();
    await extensions.goto('chrome://extensions');
  });

  test.afterEach(async ({ desk }) => {
    await setAccess(desk, 'ON_ALL_SITES');
    await extensions.close();
  });

  test('withheld: the panel says so, search and guides work, one button asks, and granting works without reload', async ({
    desk,
  }) => {
    await setAccess(desk, 'ON_CLICK');
    await desk.open(USERS);
    const panel = await desk.openPanel();
    await expect(panel.getByText(words('home.withheld'))).toBeVisible();
    expect(await foreignElements(desk.page)).toEqual([]);
    await searchField(panel).fill('remove a user');
    await expect(panel.getByRole('listbox').getByRole('option').first()).toContainText('Remove a user');
    await searchField(panel).fill('');

    const asked = await answerRequests(panel);
    await panel.getByRole('button', { name: words('home.allow'), exact: true }).click();
    expect(await asked()).toEqual([expect.arrayContaining(['https://manager.infomaniak.com/*'])]);

    await desk.page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await setAccess(desk, 'ON_ALL_SITES');
    await expect(pageName(panel)).toHaveText('Users');
    await expect.poll(async () => (await suggestionsIn(panel)).length).toBeGreaterThan(0);
    await startGuide(panel, 'en', 'organization/add-user', 'add');
    await expect.poll(() => isRinged(desk.page)).toBe(true);
    expect(await desk.page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });

  test('taken back in the middle of a guide: the ring goes, the panel stays and asks', async ({ desk }) => {
    await desk.open(USERS);
    const panel = await desk.openPanel();
    await startGuide(panel, 'en', 'organization/add-user', 'add');
    await expect.poll(() => isRinged(desk.page)).toBe(true);
    await setAccess(desk, 'ON_CLICK');
    await expect.poll(() => foreignElements(desk.page)).toEqual([]);
    await panel.getByRole('button', { name: words('header.home') }).click();
    await panel.getByRole('button', { name: words('home.search.clear') }).click();
    await expect(panel.getByText(words('home.withheld'))).toBeVisible();
    await setAccess(desk, 'ON_ALL_SITES');
    await expect(pageName(panel)).toHaveText('Users');
  });

  /** What the person does at "Site access" there. */
  async function setAccess({ launched }: Desk, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
    await extensions.evaluate(
      async ([extensionId, access]) => {
        const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
        await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
      },
      [launched.extensionId, hostAccess] as const,
    );
  }
});

/** The interface of Chromium's own page of extensions. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
}

/** The question is Chromium's own window, out of reach: it is answered with no. Gives the origins that were asked for. */
async function answerRequests(panel: Page): Promise<() => Promise<unknown[]>> {
  await panel.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(window, { __asked: asked });
    Object.assign(chrome.permissions, {
      request: async ({ origins }: { origins: unknown }) => {
        asked.push(origins);
        return false;
      },
    });
  });
  return () => panel.evaluate(() => (window as unknown as { __asked: unknown[] }).__asked);
}

test.describe('the panel in a tab of its own', () => {
  const inTab = async (desk: Desk, query: string): Promise<Page> => {
    const tab = await desk.launched.context.newPage();
    await tab.goto(`chrome-extension://${desk.launched.extensionId}/sidepanel.html${query}`);
    await expect(searchField(tab)).toBeVisible();
    return tab;
  };

  test('serves the tab whose number is in its address, whatever tab is active', async ({ desk }) => {
    await desk.open(USERS);
    const id = await tabIdOf(desk);
    const panel = await inTab(desk, `?tabId=${id}`);
    await expect(pageName(panel)).toHaveText('Users');
    await startGuide(panel, 'en', 'organization/add-user', 'add');
    await expect(panel.locator('.doing-title')).toBeVisible();
    await desk.page.bringToFront();
    await expect.poll(() => isRinged(desk.page)).toBe(true);
    await panel.close();
    await expect.poll(() => foreignElements(desk.page)).toEqual([]);
  });

  for (const query of [
    '',
    '?tabId=',
    '?tabId=abc',
    '?tabId=-1',
    '?tabId=1e3',
    '?tabId=1.5',
    '?tabId=%201',
    '?tabId=9999999999',
    '?tabId=99999999999',
    '?tabId=javascript:alert(1)',
  ]) {
    test(`follows the active tab when its address says "${query}"`, async ({ desk }) => {
      await desk.open(USERS);
      const panel = await inTab(desk, query);
      await expect(panel.getByText(words('home.other-site'))).toBeVisible();
      await desk.page.bringToFront();
      await expect(pageName(panel)).toHaveText('Users');
      await panel.close();
    });
  }

  test('is neutral when there is no tab of that number', async ({ desk }) => {
    await desk.open(USERS);
    const panel = await inTab(desk, '?tabId=987654321');
    await expect(panel.getByText(words('home.other-site'))).toBeVisible();
    await searchField(panel).fill('remove a user');
    await expect(panel.getByRole('listbox').getByRole('option').first()).toContainText('Remove a user');
    await panel.close();
  });
});

async function tabIdOf({ launched }: Desk): Promise<number> {
  const worker = await launched.worker();
  let id: number | undefined;
  await expect
    .poll(async () => {
      const tabs = await worker.evaluate(() => chrome.tabs.query({ url: 'https://manager.infomaniak.com/*' }));
      id = tabs[0]?.id;
      return tabs.length;
    })
    .toBe(1);
  return id ?? -1;
}
