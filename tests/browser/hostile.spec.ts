/** Pages that are not kind to what others draw on them, that forbid nearly everything, never rest, or speak Portuguese. */
import type { Page } from '@playwright/test';
import { drawingOn } from '../../utils/tools/rings.ts';
import type { ReplicaParameters } from '../manager/server.ts';
import { changesOf, foreignElements, noteChanges, serialise } from './document.ts';
import { type Desk, expect, test } from './fixtures.ts';
import { REMOVAL } from './plans/organization.ts';
import { USERS } from './starts.ts';
import { startGuide, walk } from './walk.ts';
import { Walker } from './walker.ts';
import { wordsIn } from './words.ts';

const words = wordsIn('en');
const HOSTILE = { style: 'hostile', csp: 'strict' } as const;

async function ringAddUser(desk: Desk, parameters: ReplicaParameters): Promise<Page> {
  await desk.open(USERS, parameters);
  const panel = await desk.openPanel();
  await startGuide(panel, 'en', 'organization/add-user', 'add');
  await expectRing(desk, panel);
  return panel;
}

async function expectRing(desk: Desk, panel: Page): Promise<void> {
  const walker = new Walker(desk.page, panel, words);
  await walker.expectRings(['add-user']);
  expect(walker.wrong).toEqual([]);
}

for (const markup of ['house', 'semantic'] as const) {
  test(`a sheet that styles everything and a strict policy: right rings to the end (${markup})`, async ({ desk }) => {
    await desk.open(REMOVAL.start, { ...HOSTILE, markup });
    const panel = await desk.openPanel();
    expect((await walk(desk.page, panel, REMOVAL, 'en')).wrong).toEqual([]);
  });
}

test('the replica is as hostile as it says: what hangs beside the body unarmoured is not to be seen', async ({
  desk,
}) => {
  const refused: string[] = [];
  desk.page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await desk.open(USERS, HOSTILE);
  const { page } = desk;
  await expect(page.locator('[data-replica="add-user"]')).toBeVisible();
  expect(refused).toEqual([]);
  const style = await page.evaluate(() => {
    const careless = document.createElement('div');
    careless.style.cssText = 'position: fixed; inset: 0; pointer-events: none';
    document.documentElement.append(careless);
    const { position, visibility, pointerEvents, opacity } = getComputedStyle(careless);
    careless.remove();
    return { position, visibility, pointerEvents, opacity };
  });
  expect(style).toEqual({ position: 'relative', visibility: 'hidden', pointerEvents: 'auto', opacity: '0.05' });
  const inline = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.__ran = true';
    } catch {
      return 'refused';
    }
    document.head.append(script);
    return '__ran' in window ? 'ran' : 'refused';
  });
  expect(inline).toBe('refused');
});

test('our drawing is what it is on any page, and lets every pointer through', async ({ desk }) => {
  const panel = await ringAddUser(desk, {});
  const usual = await settledStyle(desk.page);
  await desk.open(USERS, HOSTILE);
  await expectRing(desk, panel);
  expect(await settledStyle(desk.page)).toEqual(usual);
  expect(usual.host).toMatchObject({
    position: 'fixed',
    visibility: 'visible',
    opacity: '1',
    'pointer-events': 'none',
  });
  expect(usual.ring).toMatchObject({ 'border-top-style': 'solid', 'border-top-width': '3px' });
  const target = desk.page.locator('[data-replica="add-user"]:visible');
  await target.click();
  await expect(desk.page.locator('[data-replica="dialog:add-user"]')).toBeVisible();
});

test('a hostile page is left as it was', async ({ desk }) => {
  await desk.open(USERS, HOSTILE);
  const { page } = desk;
  await expect(page.locator('[data-replica="add-user"]:visible')).toBeVisible();
  const before = await serialise(page);
  await noteChanges(page);
  const panel = await desk.openPanel();
  await startGuide(panel, 'en', 'organization/add-user', 'add');
  await expect.poll(async () => (await drawingOn(page)).rings.length).toBe(1);
  expect(await serialise(page)).toBe(before);
  expect(await foreignElements(page)).toEqual(['div[popover aria-hidden]']);
  await desk.launched.closePanels();
  await expect.poll(() => foreignElements(page)).toEqual([]);
  expect(await changesOf(page)).toEqual([]);
});

test('10,000 more elements and 1,000 changes a second: the ring is right and follows', async ({ desk }) => {
  const panel = await ringAddUser(desk, { nodes: 10_000, storm: 1000 });
  await desk.page.locator('[data-replica="add-user"]:visible').click();
  await expect(panel.getByText('Step 3 of 7', { exact: true })).toBeVisible();
});

for (const markup of ['house', 'semantic'] as const) {
  test(`a Manager in Portuguese: nothing wrong is ringed, and the panel says what it looks for (${markup})`, async ({
    desk,
  }) => {
    await desk.open(USERS, { lang: 'pt', markup });
    const panel = await desk.openPanel();
    await startGuide(panel, 'en', 'organization/add-user', 'add');
    await expect(desk.page.getByText('Adicionar um utilizador').first()).toBeVisible();
    await expect(panel.getByText('Not on this screen.')).toBeVisible();
    await expect(panel.locator('.missing-words')).toContainText('Add a user');
    expect(await drawingOn(desk.page)).toEqual({ rings: [], bracket: null, arrow: false });
  });
}

/** The same, once the ring has faded in. */
async function settledStyle(page: Page): ReturnType<typeof drawnStyle> {
  await expect.poll(async () => (await drawnStyle(page)).ring.opacity).toBe('1');
  return drawnStyle(page);
}

/** Computed styles of our element and of the shapes in its closed root, without what says where they lie. */
async function drawnStyle(page: Page): Promise<Record<'host' | 'ring', Record<string, string>>> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await session.send('DOM.getDocument', { depth: 0 });
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const html = root.children?.find(({ localName }) => localName === 'html');
  const host = html?.children?.find(({ shadowRoots }) => shadowRoots?.[0]?.shadowRootType === 'closed');
  const ring = host?.shadowRoots?.[0]?.children?.[0];
  if (!host || !ring) throw new Error('nothing of ours on the page');
  const styleOf = async (nodeId: number) => {
    const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId });
    return Object.fromEntries(
      computedStyle.filter(({ name }) => !PLACE.test(name)).map(({ name, value }) => [name, value]),
    );
  };
  const styles = { host: await styleOf(host.nodeId), ring: await styleOf(ring.nodeId) };
  await session.detach();
  return styles;
}

const PLACE = /^(left|top|right|bottom|width|height|inset.*|(block|inline)-size|(perspective|transform)-origin)$/;
