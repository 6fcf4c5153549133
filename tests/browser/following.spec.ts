import { drawingOn } from '../../utils/tools/rings.ts';
import { type Desk, expect, test } from './fixtures.ts';
import { DOMAINS, domainNames, USERS, userMenus } from './starts.ts';
import { startGuide } from './walk.ts';
import { Walker } from './walker.ts';
import { wordsIn } from './words.ts';

async function guided(desk: Desk, guide: string, part: string) {
  const panel = await desk.openPanel();
  await startGuide(panel, 'en', guide, part);
  return { panel, walker: new Walker(desk.page, panel, wordsIn('en')) };
}

test('a click on the icon inside a button moves exactly one step', async ({ desk }) => {
  await desk.open(USERS);
  const { panel, walker } = await guided(desk, 'organization/change-user-role', 'role');
  await walker.expectRings(userMenus);
  await walker.control('row-menu:2').locator('*').first().click();
  await expect(panel.getByText('Step 3 of 5', { exact: true })).toBeVisible();
  await walker.expectRings(['menu:modify-role']);
  await expect(panel.getByText('Step 3 of 5', { exact: true })).toBeVisible();
});

test('a save that fails does not move the guide; after a while it asks', async ({ desk }) => {
  await desk.open(USERS, { fail: 'save' });
  const { panel, walker } = await guided(desk, 'organization/change-user-role', 'role');
  await walker.do({ ring: userMenus, use: 'row-menu:2' });
  await walker.do({ ring: 'menu:modify-role' });
  await walker.do({ choice: 0 });
  await walker.do({ ring: 'role:collaborator' });
  await walker.do({ ring: 'role:save', stays: true });
  await expect(walker.control('error')).toBeVisible();
  await expect(panel.getByText('Waiting for the page')).toBeVisible();
  await expect(panel.getByText('The page has not changed. Did it work?')).toBeVisible({ timeout: 15_000 });
  await panel.getByRole('button', { name: 'Not yet' }).click();
  await walker.expectRings(['role:save']);
  await expect(panel.getByText('Step 6 of 6', { exact: true })).toBeVisible();
});

test('a switch that jumps back does not count as switched', async ({ desk }) => {
  await desk.open('/v3/12345/ng/domain/1001/dashboard', { fail: 'save', late: 300 });
  const { panel, walker } = await guided(desk, 'domain/enable-fast-anycast', 'switch');
  await panel.getByRole('button', { name: 'Go to step 3' }).click();
  await walker.do({ ring: 'toggle:fast-anycast', stays: true });
  await expect(walker.control('toast').or(walker.control('error')).first()).toBeVisible();
  await expect(panel.getByText('The page has not changed. Did it work?')).toBeVisible({ timeout: 15_000 });
  await expect(panel.getByText('Step 3 of 3', { exact: true })).toBeVisible();
});

test('Enter and Space move on like a click', async ({ desk }) => {
  await desk.open(USERS, { markup: 'semantic' });
  const { panel, walker } = await guided(desk, 'organization/change-user-role', 'role');
  await walker.do({ ring: userMenus, use: 'row-menu:2', press: 'Enter' });
  await walker.do({ ring: 'menu:modify-role', press: ' ' });
  await expect(panel.getByText(/^Step 4 of [0-9]$/)).toBeVisible();
});

test('Done, next and Back in the panel always work', async ({ desk }) => {
  await desk.open(USERS);
  const { panel } = await guided(desk, 'organization/remove-user', 'remove');
  await expect(panel.getByText('Step 2 of 9', { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Done, next' }).click();
  await expect(panel.getByText('Step 3 of 9', { exact: true })).toBeVisible();
  await panel.locator('.step-card').getByRole('button', { name: 'Back' }).click();
  await expect(panel.getByText('Step 2 of 9', { exact: true })).toBeVisible();
});

test('Back leads from the end to the last step again', async ({ desk }) => {
  await desk.open('/v3/ng/group-settings/certificate-rgpd');
  const { panel, walker } = await guided(desk, 'organization/generate-dpa', 'generate');
  await walker.expectRings(['dpa:generate']);
  await panel.getByRole('button', { name: 'Done, next' }).click();
  await expect(panel.getByRole('button', { name: 'Finish' })).toBeVisible();
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  await walker.expectRings(['dpa:generate']);
  await expect(panel.getByText('Step 2 of 2', { exact: true })).toBeVisible();
});

test('a click that loads another app: the guide stands there with the next ring', async ({ desk }) => {
  await desk.open('/v3/ng/products/events/newsletter');
  const { panel, walker } = await guided(desk, 'newsletter/manage-subscribers', 'export');
  await expect(panel.getByText(/^This step is on/)).toBeVisible();
  await walker.control('newsletter:1').click();
  await walker.expectRings(['sidebar:subscribers']);
  await walker.control('sidebar:subscribers').click();
  await expect(panel.getByText('Step 2 of 4', { exact: true })).toBeVisible();
});

test('Back and Forward of the browser bring the guide to the matching step', async ({ desk }) => {
  await desk.open(DOMAINS);
  const { panel, walker } = await guided(desk, 'domain/enable-fast-anycast', 'switch');
  await walker.do({ ring: domainNames, use: 'domain:1001' });
  await walker.expectRings(['toggle:fast-anycast']);
  await desk.page.goBack();
  await expect(panel.getByText('Step 2 of 3', { exact: true })).toBeVisible();
  await walker.expectRings(domainNames);
  await desk.page.goForward();
  await expect(panel.getByText('Step 3 of 3', { exact: true })).toBeVisible();
  await walker.expectRings(['toggle:fast-anycast']);
});

test('after a reload the guide is at the same step', async ({ desk }) => {
  await desk.open(DOMAINS);
  const { panel, walker } = await guided(desk, 'domain/enable-fast-anycast', 'switch');
  await walker.do({ ring: domainNames, use: 'domain:1002' });
  await walker.expectRings(['toggle:fast-anycast']);
  await desk.page.reload();
  await walker.expectRings(['toggle:fast-anycast']);
  await expect(panel.getByText('Step 3 of 3', { exact: true })).toBeVisible();
});

test('with the panel closed nothing is left on the page; opened again it goes on at the same step', async ({
  desk,
}) => {
  await desk.open(DOMAINS);
  const { walker } = await guided(desk, 'domain/enable-fast-anycast', 'switch');
  await walker.do({ ring: domainNames, use: 'domain:1001' });
  await walker.expectRings(['toggle:fast-anycast']);
  await desk.launched.closePanels();
  await expect.poll(async () => (await drawingOn(desk.page)).rings.length).toBe(0);
  const again = await desk.launched.openPanel(desk.page);
  await expect(again.getByText('Step 3 of 3', { exact: true })).toBeVisible();
  expect((await drawingOn(desk.page)).rings).toEqual([]);
  await again.getByRole('button', { name: 'Continue' }).click();
  await new Walker(desk.page, again, wordsIn('en')).expectRings(['toggle:fast-anycast']);
});

test('somebody in the middle of the task is offered the fitting step, never moved there', async ({ desk }) => {
  await desk.open('/v3/12345/ng/domain/1001/dashboard');
  const { panel, walker } = await guided(desk, 'domain/enable-fast-anycast', 'switch');
  await expect(panel.getByText('You seem to be at step 3.')).toBeVisible();
  await expect(panel.getByText('Step 1 of 3', { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Go to step 3' }).click();
  await walker.expectRings(['toggle:fast-anycast']);
});

test('wandering off does not end the guide: it says where the step is and leads back', async ({ desk }) => {
  await desk.open(USERS);
  const { panel, walker } = await guided(desk, 'organization/add-user', 'add');
  await walker.expectRings(['add-user']);
  await walker.control('rail:home').click();
  await expect(panel.getByText('This step is on Users.')).toBeVisible();
  await expect.poll(async () => (await drawingOn(desk.page)).rings.length).toBe(0);
  await panel.getByRole('button', { name: 'Go there' }).click();
  await walker.expectRings(['add-user']);
});

test('a free step never says that something was not found', async ({ desk }) => {
  await desk.open(USERS);
  const { panel, walker } = await guided(desk, 'organization/add-user', 'add');
  await walker.do({ ring: 'add-user' });
  await expect(panel.getByText(/^Your turn/)).toBeVisible();
  await walker.control('invite:cancel').click();
  await expect(panel.getByText(/^Your turn/)).toBeVisible();
  await expect(panel.getByText(/Not on this screen/)).toHaveCount(0);
});
