import type { BrowserContext, Page } from '@playwright/test';
import { drawingOn } from '../../utils/tools/rings.ts';
import { replicaUrl } from '../manager/server.ts';
import { foreignElements } from './document.ts';
import { type Desk, deskAt, expect, test } from './fixtures.ts';
import { DOMAINS, USERS } from './starts.ts';
import { startGuide } from './walk.ts';
import { titleIn, wordsIn } from './words.ts';

const words = wordsIn('en');
const DNS = { guide: 'domain/add-dynamic-dns', part: 'add' };
const ADD = { guide: 'organization/add-user', part: 'add' };
const doingTitle = (panel: Page) => panel.locator('.doing-title');
const step = (panel: Page) => panel.locator('#step-heading');
const control = (page: Page, key: string) => page.locator(`[data-replica="${key}"]:visible`).first();
const titleOf = ({ guide, part }: { guide: string; part: string }) => titleIn('en', guide, part);

const isClean = (page: Page) => expect.poll(() => foreignElements(page), { message: 'nothing drawn' }).toEqual([]);

/** Waits until a ring is around a control. */
async function expectRing(page: Page, key: string): Promise<void> {
  await expect
    .poll(
      async () => {
        const box = await control(page, key).boundingBox();
        const { rings } = await drawingOn(page);
        return rings.some((ring) => box && Math.abs(ring.x - box.x) <= 4 && Math.abs(ring.y - box.y) <= 4);
      },
      { message: `ring around ${key}` },
    )
    .toBe(true);
}

test('two tabs have a guide each: ring, step and click of the one never reach the other', async ({ desk }) => {
  const first = desk.page;
  await desk.open(USERS);
  const panel = await desk.openPanel();
  await startGuide(panel, 'en', ADD.guide, ADD.part);
  await expectRing(first, 'add-user');
  const firstStep = await step(panel).textContent();

  const second = await desk.launched.context.newPage();
  await second.goto(replicaUrl(DOMAINS));
  await second.bringToFront();
  await expect(panel.getByText(words('continue.other-tab'))).toBeVisible();
  await isClean(first);
  await startGuide(panel, 'en', DNS.guide, DNS.part);
  await expectRing(second, 'domain:1002');
  await isClean(first);
  await control(second, 'domain:1002').click();
  await expectRing(second, 'sidebar:dynamic-dns');
  const secondStep = await step(panel).textContent();

  await first.bringToFront();
  await expect(doingTitle(panel)).toHaveText(titleOf(ADD));
  await expect(step(panel)).toHaveText(firstStep ?? '');
  await expectRing(first, 'add-user');
  await isClean(second);
  await control(first, 'add-user').click();
  await expect(step(panel)).not.toHaveText(firstStep ?? '');

  await second.bringToFront();
  await expect(doingTitle(panel)).toHaveText(titleOf(DNS));
  await expect(step(panel)).toHaveText(secondStep ?? '');
  await expectRing(second, 'sidebar:dynamic-dns');
  await isClean(first);
  await second.close();
});

test('two windows have a panel each: what is done in the one stays there', async ({ desk }) => {
  await desk.open(USERS);
  const panel = await desk.openPanel();
  const other = await inNewWindow(desk, DOMAINS);
  const otherPanel = await other.openPanel();
  expect(await windowOf(panel)).not.toBe(await windowOf(otherPanel));

  await startGuide(panel, 'en', ADD.guide, ADD.part);
  await expectRing(desk.page, 'add-user');
  await startGuide(otherPanel, 'en', DNS.guide, DNS.part);
  await expectRing(other.page, 'domain:1002');
  await expectRing(desk.page, 'add-user');
  const before = await step(panel).textContent();

  await control(other.page, 'domain:1002').click();
  await expectRing(other.page, 'sidebar:dynamic-dns');
  await expect(doingTitle(otherPanel)).toHaveText(titleOf(DNS));
  await expect(doingTitle(panel)).toHaveText(titleOf(ADD));
  await expect(step(panel)).toHaveText(before ?? '');
  await expectRing(desk.page, 'add-user');

  const otherBefore = await step(otherPanel).textContent();
  await control(desk.page, 'add-user').click();
  await expect(step(panel)).not.toHaveText(before ?? '');
  await expect(step(otherPanel)).toHaveText(otherBefore ?? '');
  await expectRing(other.page, 'sidebar:dynamic-dns');

  await otherPanel.getByRole('button', { name: words('header.home') }).click();
  await otherPanel.getByRole('button', { name: words('continue.stop'), exact: true }).click();
  await isClean(other.page);
  await expect(doingTitle(panel)).toHaveText(titleOf(ADD));
  await other.page.close();
});

/** A second window of the same browser with a page of the Manager in it. */
async function inNewWindow({ launched }: Desk, path: string): Promise<Desk> {
  const [page] = await Promise.all([opened(launched.context), openWindow(launched)]);
  await page.goto(replicaUrl(path));
  return deskAt(launched, page);
}

const opened = (context: BrowserContext) => context.waitForEvent('page');

async function openWindow(launched: Desk['launched']): Promise<void> {
  const worker = await launched.worker();
  await worker.evaluate(
    async () => void (await chrome.windows.create({ url: 'about:blank', width: 1500, height: 900 })),
  );
}

const windowOf = (panel: Page) => panel.evaluate(async () => (await chrome.windows.getCurrent()).id);
