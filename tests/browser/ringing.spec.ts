import type { Page } from '@playwright/test';
import { drawingOn } from '../../utils/tools/rings.ts';
import { expect, test } from './fixtures.ts';
import { USERS, userMenus } from './starts.ts';
import { startGuide } from './walk.ts';
import { Walker } from './walker.ts';
import { wordsIn } from './words.ts';

const words = wordsIn('en');

const rings = async (page: Page) => (await drawingOn(page)).rings.length;
const walkerOn = (page: Page, panel: Page) => new Walker(page, panel, words);

test('opening a guide draws nothing; Guide me rings what is there', async ({ desk }) => {
  await desk.open(USERS);
  const panel = await desk.openPanel();
  await panel.getByRole('button', { name: /^Add a user to an Organization/ }).click();
  await expect(panel.getByRole('button', { name: 'Guide me' })).toBeVisible();
  expect(await drawingOn(desk.page)).toEqual({ rings: [], bracket: null, arrow: false });
  await panel.getByRole('button', { name: 'Guide me' }).click();
  await walkerOn(desk.page, panel).expectRings(['add-user']);
  await expect(panel.getByText('Ringed on the page: Add a user')).toBeVisible();
});

test('a target that is not there is named, nothing is drawn, and there is a way on', async ({ desk }) => {
  await desk.open(USERS, { role: 'user' });
  const panel = await desk.openPanel();
  await startGuide(panel, 'en', 'organization/add-user', 'add');
  await expect(panel.getByText('Not on this screen.')).toBeVisible();
  await expect(panel.getByText('Your role does not include it.')).toBeVisible();
  expect(await rings(desk.page)).toBe(0);
  await expect(panel.getByText('Message to your administrator')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Skip' })).toBeVisible();
  await panel.getByRole('button', { name: 'Done, next' }).click();
  await expect(panel.getByText('Step 3 of 7', { exact: true })).toBeVisible();
});

test('a target that comes late is ringed without any action', async ({ desk }) => {
  await desk.open(USERS, { late: 3000 });
  const panel = await desk.openPanel();
  await startGuide(panel, 'en', 'organization/add-user', 'add');
  const control = desk.page.locator('[data-replica="add-user"]');
  expect(await control.count()).toBe(0);
  await walkerOn(desk.page, panel).expectRings(['add-user']);
});

test('the ring moves with a control that is drawn anew, and goes when it goes', async ({ desk }) => {
  await desk.open(USERS);
  const panel = await desk.openPanel();
  await startGuide(panel, 'en', 'organization/add-user', 'add');
  const walker = walkerOn(desk.page, panel);
  await walker.expectRings(['add-user']);
  await desk.page.evaluate(() => {
    const old = document.querySelector<HTMLElement>('[data-replica="add-user"]');
    const anew = old?.cloneNode(true);
    if (!old || !(anew instanceof HTMLElement)) throw new Error('no button');
    anew.style.marginLeft = '60px';
    old.replaceWith(anew);
  });
  await walker.expectRings(['add-user']);
  await desk.page.evaluate(() => document.querySelector('[data-replica="add-user"]')?.remove());
  await expect.poll(() => rings(desk.page)).toBe(0);
  await expect(panel.getByText('Not on this screen.')).toBeVisible();
});

test('the ring follows scrolling', async ({ desk }) => {
  await desk.open(USERS, { users: 30 });
  const panel = await desk.openPanel();
  await startGuide(panel, 'en', 'organization/add-user', 'add');
  const walker = walkerOn(desk.page, panel);
  await walker.expectRings(['add-user']);
  await desk.page.mouse.move(600, 500);
  await desk.page.mouse.wheel(0, 120);
  await walker.expectRings(['add-user']);
});

test('many equal rows get one quiet bracket, not many rings', async ({ desk }) => {
  await desk.open(USERS, { users: 12 });
  const panel = await desk.openPanel();
  await startGuide(panel, 'en', 'organization/change-user-role', 'role');
  await expect.poll(async () => (await drawingOn(desk.page)).bracket !== null).toBe(true);
  expect(await rings(desk.page)).toBe(0);
  await expect(panel.getByText(/^Yours to choose/)).toBeVisible();
});

test('in a closed menu, its opener is ringed first, then the item', async ({ desk }) => {
  await desk.open(USERS);
  const panel = await desk.openPanel();
  await startGuide(panel, 'en', 'organization/change-user-role', 'role');
  const walker = walkerOn(desk.page, panel);
  await walker.do({ ring: userMenus, use: 'row-menu:3' });
  await walker.expectRings(['menu:modify-role']);
  await desk.page.keyboard.press('Escape');
  await expect(panel.getByText(/First open/)).toBeVisible();
  await expect.poll(async () => (await drawingOn(desk.page)).bracket !== null).toBe(true);
  await walker.control('row-menu:3').click();
  await walker.expectRings(['menu:modify-role']);
});

for (const markup of ['house', 'semantic'] as const) {
  test(`a folded menu is opened first on a narrow window (${markup})`, async ({ desk }) => {
    await desk.open('/v3/12345/ng/domain/1001/dashboard', { markup });
    const panel = await desk.openPanel();
    const walker = walkerOn(desk.page, panel);
    await walker.control('fold').click();
    await startGuide(panel, 'en', 'domain/add-dynamic-dns', 'add');
    await panel
      .getByRole('button', { name: /^Go to step|Done, next/ })
      .first()
      .click();
    await expect(panel.getByText('Step 2 of 9', { exact: true })).toBeVisible();
    await panel.getByRole('button', { name: 'Done, next' }).click();
    await walker.expectRings(['unfold']);
    await walker.control('unfold').click();
    await walker.expectRings(['sidebar:dynamic-dns']);
  });
}

test('a French guide over a German Manager: right rings, both captions', async ({ desk }) => {
  await desk.open(USERS, { lang: 'de' });
  const panel = await desk.openPanel();
  await panel.locator('header select').selectOption('fr');
  await startGuide(panel, 'fr', 'organization/remove-user', 'remove');
  const walker = new Walker(desk.page, panel, wordsIn('fr'));
  await walker.do({ ring: userMenus, use: 'row-menu:2' });
  await walker.expectRings(['menu:remove-from-organization']);
  const card = panel.locator('.step-card');
  await expect(card).toContainText('Aus der Organisation entfernen');
  await expect(card).toContainText('Retirer de l');
});
