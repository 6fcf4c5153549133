import type { Frame, Page } from '@playwright/test';
import type { Lang } from '../../utils/content/types.ts';
import { drawingOn, drawingsOn } from '../../utils/tools/rings.ts';
import { findControl, shownControl } from './controls.ts';
import { type Desk, expect, test } from './fixtures.ts';
import { PLANS } from './plans/index.ts';
import { DOMAINS, USERS, userMenus } from './starts.ts';
import { speak, startGuide, walk } from './walk.ts';
import { Walker } from './walker.ts';
import { wordsIn } from './words.ts';

const WALKED: Array<[string, Lang[]]> = [
  ['organization/remove-user', ['en', 'de']],
  ['organization/add-user', ['fr', 'en']],
  ['domain/add-dynamic-dns', ['it', 'en']],
  ['account/change-appearance', ['es', 'de']],
];

for (const [guide, langs] of WALKED) {
  for (const lang of langs) {
    test(`${guide}: every ring is right to the end (${lang})`, async ({ desk }) => {
      const plan = PLANS.find((one) => one.guide === guide);
      if (!plan) throw new Error('no plan');
      await desk.open(plan.start, { markup: 'framed', lang });
      const panel = await desk.openPanel();
      await speak(panel, lang);
      expect((await walk(desk.page, panel, plan, lang)).wrong).toEqual([]);
    });
  }
}

async function guided(desk: Desk, start: string, guide: string, part: string) {
  const thrown: Error[] = [];
  desk.page.on('pageerror', (error) => thrown.push(error));
  await desk.open(start, { markup: 'framed' });
  const panel = await desk.openPanel();
  panel.on('pageerror', (error) => thrown.push(error));
  await startGuide(panel, 'en', guide, part);
  return { panel, thrown, walker: new Walker(desk.page, panel, wordsIn('en')) };
}

/** The document of the page in its frame. */
async function work(page: Page): Promise<Frame> {
  const frame = await (await page.locator('[data-replica="work"]').elementHandle())?.contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
}

const step = (panel: Page, text: string) => panel.getByText(text, { exact: true });

test('the guides for the page are told from shell and frame together', async ({ desk }) => {
  await desk.open('/v3/ng/products/events/ticketing', { markup: 'framed' });
  const panel = await desk.openPanel();
  await expect(panel.locator('#page-name')).toContainText('Ticketing');
});

test('a click in the frame moves the guide once', async ({ desk }) => {
  const { panel, walker } = await guided(desk, USERS, 'organization/change-user-role', 'role');
  await walker.expectRings(userMenus);
  await (await shownControl(desk.page, 'row-menu:2')).locator('*').first().click();
  await walker.expectRings(['menu:modify-role']);
  await expect(step(panel, 'Step 3 of 5')).toBeVisible();
});

test('Back, Forward and a reload find page and step again', async ({ desk }) => {
  const { panel, walker } = await guided(desk, DOMAINS, 'domain/add-dynamic-dns', 'add');
  await walker.do({ ring: ['domain:1001', 'domain:1002', 'domain:1003'], use: 'domain:1002' });
  await walker.expectRings(['sidebar:dynamic-dns']);
  await desk.page.goBack();
  await walker.expectRings(['domain:1001', 'domain:1002', 'domain:1003']);
  await desk.page.goForward();
  await walker.expectRings(['sidebar:dynamic-dns']);
  await desk.page.reload();
  await walker.expectRings(['sidebar:dynamic-dns']);
  await walker.do({ ring: 'sidebar:dynamic-dns' });
  await walker.expectRings(['dynamic-dns:add']);
  await desk.page.reload();
  await walker.expectRings(['dynamic-dns:add']);
  await expect(step(panel, 'Step 4 of 9')).toBeVisible();
});

test('a control of the same name around the page is not ringed, and does not count as used', async ({ desk }) => {
  await desk.open(USERS, { markup: 'framed' });
  await shownControl(desk.page, 'add-user');
  await desk.page.evaluate(() => {
    const decoy = document.createElement('button');
    decoy.textContent = 'Add a user';
    decoy.dataset.replica = 'decoy:around';
    document.querySelector('.topbar-inner')?.prepend(decoy);
  });
  const panel = await desk.openPanel();
  await startGuide(panel, 'en', 'organization/add-user', 'add');
  const walker = new Walker(desk.page, panel, wordsIn('en'));
  await walker.expectRings(['add-user']);
  await walker.control('decoy:around').click();
  await expect(step(panel, 'Step 2 of 7')).toBeVisible();
  await walker.expectRings(['add-user']);
  await expect(panel.locator('.status.ringed')).toBeVisible();
  expect(walker.wrong).toEqual([]);
});

test('a nameless button in the corner of the frame is not taken for the avatar', async ({ desk }) => {
  await desk.open(USERS, { markup: 'framed' });
  await shownControl(desk.page, 'add-user');
  await (await work(desk.page)).evaluate(() => {
    const decoy = document.createElement('button');
    decoy.style.cssText = 'position:fixed;top:12px;right:24px;width:40px;height:40px';
    document.body.append(decoy);
  });
  const panel = await desk.openPanel();
  await startGuide(panel, 'en', 'account/change-appearance', 'choose');
  await new Walker(desk.page, panel, wordsIn('en')).expectRings(['account:avatar']);
});

test('exactly one document rings, also while the ring goes from the shell into the frame', async ({ desk }) => {
  const { walker } = await guided(desk, DOMAINS, 'domain/add-dynamic-dns', 'add');
  await walker.do({ ring: ['domain:1001', 'domain:1002', 'domain:1003'], use: 'domain:1002' });
  await walker.expectRings(['sidebar:dynamic-dns']);
  expect(await drawingsOn(desk.page)).toHaveLength(1);
  const counts: number[] = [];
  await (await findControl(desk.page, 'sidebar:dynamic-dns')).click();
  await expect
    .poll(
      async () => {
        counts.push((await drawingsOn(desk.page)).length);
        return (await findControl(desk.page, 'dynamic-dns:add')).isVisible();
      },
      { intervals: [20] },
    )
    .toBe(true);
  await walker.expectRings(['dynamic-dns:add']);
  expect(Math.max(...counts)).toBeLessThanOrEqual(1);
  expect(await drawingsOn(desk.page)).toHaveLength(1);
});

test('when the frame goes, so does the ring; in the frame that takes its place it is back', async ({ desk }) => {
  const { panel, walker, thrown } = await guided(desk, USERS, 'organization/add-user', 'add');
  await walker.expectRings(['add-user']);
  await desk.page.evaluate(() => {
    const frame = document.querySelector('[data-replica="work"]');
    const anew = frame?.cloneNode();
    frame?.replaceWith(document.createElement('hr'));
    if (anew) Object.assign(window, { anew });
  });
  await expect(panel.getByText('Not on this screen.')).toBeVisible();
  expect(await drawingsOn(desk.page)).toEqual([]);
  await desk.page.evaluate(() => {
    const { anew } = window as unknown as { anew: Node };
    document.querySelector('hr')?.replaceWith(anew);
  });
  await walker.do({ ring: 'add-user' });
  await expect(panel.getByText(/^Your turn/)).toBeVisible();
  expect(thrown).toEqual([]);
});

const FRAMES = {
  'of another site': { src: 'https://www.example.org/' },
  'without an address': { srcdoc: '<button>Add a user</button>' },
};
const CANNOT_LOOK = 'Part of this page is a frame that Signpost cannot look into. It may be there.';

for (const [kind, attributes] of Object.entries(FRAMES)) {
  test(`a frame ${kind} is left alone; the panel says that it cannot look into it`, async ({ desk }) => {
    const { panel } = await guided(desk, USERS, 'organization/add-user', 'add');
    await (await work(desk.page)).evaluate(() => document.querySelector('[data-replica="add-user"]')?.remove());
    await expect(panel.getByText('Not on this screen.')).toBeVisible();
    await expect(panel.getByText(CANNOT_LOOK)).toHaveCount(0);
    const frame = await addFrame(desk.page, attributes);
    const before = await frame.content();
    await expect(panel.getByText(CANNOT_LOOK)).toBeVisible();
    expect(await drawingOn(desk.page)).toEqual({ rings: [], bracket: null, arrow: false });
    expect(await frame.content()).toBe(before);
  });
}

async function addFrame(page: Page, attributes: Record<string, string>): Promise<Frame> {
  const made = await page.evaluateHandle((given) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:fixed;right:40px;bottom:40px;width:300px;height:200px';
    for (const [name, value] of Object.entries(given)) frame.setAttribute(name, value);
    return new Promise<HTMLIFrameElement>((resolve) => {
      frame.onload = () => resolve(frame);
      document.body.append(frame);
    });
  }, attributes);
  const frame = await made.contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
}
