import type { Page } from '@playwright/test';
import { drawingOn } from '../../utils/tools/rings.ts';
import { changesOf, foreignElements, noteChanges, serialise } from './document.ts';
import { expect, test } from './fixtures.ts';
import { PLANS } from './plans/index.ts';
import { USERS } from './starts.ts';
import { startGuide, walk } from './walk.ts';
import { wordsIn } from './words.ts';

const words = wordsIn('en');
const isRinged = async (page: Page) => {
  const { rings, bracket } = await drawingOn(page);
  return rings.length > 0 || bracket !== null;
};
const stop = (panel: Page) => panel.getByRole('button', { name: words('continue.stop'), exact: true });

test.describe("it never clicks, types or submits: every event of a whole guide is the person's own", () => {
  for (const plan of PLANS.filter(({ part }) => ['remove', 'add', 'role', 'choose'].includes(part))) {
    test(`${plan.guide}, ${plan.part}`, async ({ desk }) => {
      await desk.open(plan.start);
      const panel = await desk.openPanel();
      expect((await walk(desk.page, panel, plan, 'en')).wrong).toEqual([]);
      const events = await desk.page.evaluate(() => window.__events);
      expect(events.filter(({ type }) => type === 'click').length).toBeGreaterThan(1);
      expect(events.filter(({ isTrusted }) => !isTrusted)).toEqual([]);
    });
  }
});

test('the log of the page does tell a click that nobody made', async ({ desk }) => {
  await desk.open(USERS);
  await desk.page
    .locator('[data-replica="add-user"]')
    .evaluate((button) => button instanceof HTMLElement && button.click());
  const events = await desk.page.evaluate(() => window.__events);
  expect(events).toContainEqual({ type: 'click', isTrusted: false, target: 'add-user' });
});

for (const markup of ['house', 'semantic'] as const) {
  test(`the ring lets the pointer through everywhere (${markup})`, async ({ desk }) => {
    await desk.open(USERS, { markup });
    const { page } = desk;
    const panel = await desk.openPanel();
    // The window may still change its height; the points are compared on a page of a fixed size.
    await page.setViewportSize({ width: 1200, height: 800 });
    await panel.getByRole('button', { name: words('header.home') }).click();
    await rememberPoints(page);
    expect(await movedPoints(page)).toEqual([]);
    await startGuide(panel, 'en', 'organization/add-user', 'add');
    await expect.poll(() => isRinged(page)).toBe(true);
    expect(await movedPoints(page)).toEqual([]);
    const target = page.locator('[data-replica="add-user"]:visible');
    expect(await target.evaluate(isOnTop)).toBe(true);
    const box = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.click(box.x + 1 + box.width / 8, box.y + box.height / 2);
    await expect(page.locator('[data-replica="dialog:add-user"]')).toBeVisible();
  });

  test(`the ring in an open dialog lets the pointer through (${markup})`, async ({ desk }) => {
    await desk.open(USERS, { markup });
    const { page } = desk;
    const panel = await desk.openPanel();
    await startGuide(panel, 'en', 'organization/remove-user', 'remove');
    await expect.poll(() => isRinged(page)).toBe(true);
    await page.locator('[data-replica="row-menu:2"]:visible').click();
    const item = page.locator('[data-replica="menu:remove-from-organization"]:visible');
    await expect.poll(async () => (await drawingOn(page)).rings.length).toBe(1);
    expect(await item.evaluate(isOnTop)).toBe(true);
    await item.click();
    const next = page.locator('[data-replica="wizard:continue"]:visible');
    await expect(next).toBeVisible();
    await expect.poll(() => isRinged(page)).toBe(true);
    expect(await next.evaluate(isOnTop)).toBe(true);
  });
}

test('the keyboard walks through the page in the same order with a ring and without, and reaches the ringed control', async ({
  desk,
}) => {
  await desk.open(USERS, { markup: 'semantic' });
  const { page } = desk;
  const panel = await desk.openPanel();
  const order = await tabOrder(page);
  expect(order).toContain('add-user');
  await startGuide(panel, 'en', 'organization/add-user', 'add');
  await expect.poll(() => isRinged(page)).toBe(true);
  expect(await tabOrder(page)).toEqual(order);
  await page.locator('[data-replica="add-user"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-replica="dialog:add-user"]')).toBeVisible();
});

/** A grid of points over the window, each with the topmost element there. */
function rememberPoints(page: Page): Promise<void> {
  return page.evaluate(() => {
    const points: Array<{ x: number; y: number; element: Element | null }> = [];
    for (let x = 5; x < innerWidth; x += 20) {
      for (let y = 5; y < innerHeight; y += 10) points.push({ x, y, element: document.elementFromPoint(x, y) });
    }
    Object.assign(window, { __points: points });
  });
}

/** Points at which something else lies on top than before. */
function movedPoints(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { __points } = window as unknown as { __points: Array<{ x: number; y: number; element: Element | null }> };
    const moved = __points.filter(({ x, y, element }) => document.elementFromPoint(x, y) !== element);
    return moved.map(({ x, y }) => `${x}, ${y}: ${document.elementFromPoint(x, y)?.localName}`);
  });
}

/** The element itself, or something inside, is what a pointer at its middle meets. */
function isOnTop(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return top !== null && element.contains(top);
}

/** What gets the focus, one press of Tab after the other, from the start of the page. */
async function tabOrder(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const order: string[] = [];
  for (let nth = 0; nth < 40; nth++) {
    await page.keyboard.press('Tab');
    order.push(
      await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute('data-replica') ?? activeElement?.outerHTML.slice(0, 80) ?? 'nothing';
      }),
    );
  }
  return order;
}

for (const markup of ['house', 'semantic'] as const) {
  test(`no attribute, class or node of the page changes before, during and after a step (${markup})`, async ({
    desk,
  }) => {
    await desk.open(USERS, { markup });
    const { page } = desk;
    await expect(page.locator('[data-replica="add-user"]:visible')).toBeVisible();
    const before = await serialise(page);
    await noteChanges(page);
    const globals = await page.evaluate(() => Object.getOwnPropertyNames(window).sort());
    const panel = await desk.openPanel();
    await startGuide(panel, 'en', 'organization/remove-user', 'remove');
    await expect.poll(() => isRinged(page)).toBe(true);
    expect(await serialise(page)).toBe(before);
    expect(await foreignElements(page)).toEqual(['div[popover aria-hidden]']);
    await panel.getByRole('button', { name: words('header.home') }).click();
    await stop(panel).click();
    await expect.poll(() => foreignElements(page)).toEqual([]);
    expect(await serialise(page)).toBe(before);
    expect(await changesOf(page)).toEqual([]);
    expect(await page.evaluate(() => Object.getOwnPropertyNames(window).sort())).toEqual(globals);
  });
}

test('opening and reading a guide draws nothing on the page', async ({ desk }) => {
  await desk.open(USERS);
  const { page } = desk;
  await expect(page.locator('[data-replica="add-user"]:visible')).toBeVisible();
  await noteChanges(page);
  await page.evaluate(() => {
    const added: string[] = [];
    new MutationObserver((records) => {
      for (const { addedNodes } of records) added.push(...[...addedNodes].map(({ nodeName }) => nodeName));
    }).observe(document.documentElement, { childList: true });
    Object.assign(window, { __added: added });
  });
  const added = () => page.evaluate(() => (window as unknown as { __added: string[] }).__added);
  const panel = await desk.openPanel();
  await panel.locator('.guide-open').first().click();
  await expect(panel.getByRole('button', { name: words('guide.start'), exact: true })).toBeVisible();
  expect(await added()).toEqual([]);
  await panel.getByRole('button', { name: words('guide.start'), exact: true }).click();
  await expect.poll(added).toEqual(['DIV']);
  expect(await changesOf(page)).toEqual([]);
});

test('closing the panel takes the ring off the page', async ({ desk }) => {
  await desk.open(USERS);
  const panel = await desk.openPanel();
  await startGuide(panel, 'en', 'organization/add-user', 'add');
  await expect.poll(() => isRinged(desk.page)).toBe(true);
  await desk.launched.closePanels();
  await expect.poll(() => foreignElements(desk.page)).toEqual([]);
});

test('a page of another site gets no script and no change; the panel stays neutral and offers search and topics', async ({
  desk,
}) => {
  const { page } = desk;
  const worlds = await watchWorlds(page);
  await page.goto('https://www.example.org/');
  const before = await serialise(page);
  await noteChanges(page);
  const panel = await desk.openPanel();
  await expect(panel.getByText(words('home.other-site'))).toBeVisible();
  await expect(panel.locator('details.area').first()).toBeVisible();
  await expect(panel.locator('#page-name')).toHaveCount(0);
  await startGuide(panel, 'en', 'organization/add-user', 'add');
  await expect(panel.getByRole('button', { name: words('status.go-there') })).toBeVisible();
  expect(worlds()).toEqual([]);
  expect(await foreignElements(page)).toEqual([]);
  expect(await serialise(page)).toBe(before);
  expect(await changesOf(page)).toEqual([]);
  // The same look at a page of the Manager does find the script.
  await desk.open(USERS);
  await expect.poll(worlds).toContain(`chrome-extension://${desk.launched.extensionId}`);
});

/** Origins of the worlds that extensions have made in the page. */
async function watchWorlds(page: Page): Promise<() => string[]> {
  const session = await page.context().newCDPSession(page);
  const origins: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) origins.push(context.origin);
  });
  await session.send('Runtime.enable');
  return () => origins;
}
