import type { Page } from '@playwright/test';
import { guideOn, TARGET } from './bare.ts';
import { boxOf, Drawn, expectRing, GAP, offBy } from './drawing.ts';
import { expect, test } from './fixtures.ts';
import { type Colour, develop, isColour, type Picture, photograph } from './pixels.ts';

const target = (page: Page) => page.locator('#target');
const FAR = '<div style="height: 3000px"></div>';
const FREE = '#target { position: absolute; left: 200px; top: 150px }';

for (const width of [400, 640, 1280, 1920]) {
  test(`at a width of ${width} the ring is around its control, and an arrow shows where it is when it is not there`, async ({
    desk,
  }) => {
    const { page } = desk;
    await page.setViewportSize({ width, height: 720 });
    const panel = await guideOn(desk, `<div style="width: 2400px; height: 400px">${TARGET}</div>`, FREE);
    const drawn = await Drawn.on(page);
    await expectRing(drawn, () => boxOf(target(page)));
    await target(page).evaluate((button) => {
      button.style.left = '2200px';
    });
    await expect.poll(() => drawn.text('arrow')).toBe('→');
    await expect
      .poll(async () => {
        const arrow = await drawn.box('arrow');
        return arrow && arrow.x >= width - 80 && arrow.x + arrow.width <= width && arrow.y > 0;
      })
      .toBe(true);
    await panel.getByRole('button', { name: 'Show me' }).click();
    await expectRing(drawn, () => boxOf(target(page)));
  });
}

test('from right to left, and scrolled far to the left', async ({ desk }) => {
  const { page } = desk;
  await page.setViewportSize({ width: 700, height: 700 });
  const panel = await guideOn(
    desk,
    `<script>document.documentElement.dir = 'rtl'</script><div style="width: 2000px; text-align: left">${TARGET}</div>`,
    '#target { margin-left: 200px }',
  );
  const drawn = await Drawn.on(page);
  await expect.poll(() => drawn.text('arrow')).toBe('←');
  await panel.getByRole('button', { name: 'Show me' }).click();
  await expectRing(drawn, () => boxOf(target(page)));
});

test('around a control at the edge of the window the line stays inside', async ({ desk }) => {
  const { page } = desk;
  await guideOn(desk, TARGET, '#target { position: fixed; left: 0; top: 300px }');
  const drawn = await Drawn.on(page);
  await expect.poll(async () => (await drawn.box('ring'))?.x).toBe(0);
  await expectRing(drawn, () => boxOf(target(page)), 4);
});

for (const { what, style } of [
  { what: 'zooms its root', style: 'html { zoom: 2 }' },
  { what: 'zooms its body', style: 'body { zoom: 2 }' },
  { what: 'turns and enlarges its root', style: 'html { transform: translate(40px, 30px) scale(1.2) }' },
  { what: 'filters its root', style: 'html { filter: brightness(0.9); will-change: transform }' },
  { what: 'hides what overflows', style: 'html, body { overflow: hidden; height: 100% }' },
]) {
  test(`on a page that ${what} the ring is around its control`, async ({ desk }) => {
    const { page } = desk;
    await guideOn(desk, TARGET, `${FREE}\n${style}`);
    const gap = what === 'zooms its root' ? 2 * GAP : GAP;
    await expectRing(await Drawn.on(page), () => boxOf(target(page)), 2, gap);
  });
}

test('at 200 % of the browser the ring is around its control', async ({ desk }) => {
  const { page } = desk;
  await guideOn(desk, `${TARGET}${FAR}`, FREE);
  const session = await page.context().newCDPSession(page);
  const metrics = { width: 640, height: 360, deviceScaleFactor: 2, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
  await expectRing(await Drawn.on(page), () => boxOf(target(page)));
});

test('after a pinch, a control outside of what is seen gets an arrow inside of it', async ({ desk }) => {
  const { page } = desk;
  await page.setViewportSize({ width: 800, height: 600 });
  await guideOn(desk, TARGET, '#target { position: absolute; left: 300px; top: 500px }');
  const drawn = await Drawn.on(page);
  await expectRing(drawn, () => boxOf(target(page)));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
  await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(2);
  await expect.poll(() => drawn.text('arrow')).toBe('↓');
  await expect
    .poll(() =>
      drawn.box('arrow').then((arrow) => arrow && arrow.x + arrow.width <= 800 && arrow.y + arrow.height <= 600),
    )
    .toBe(true);
});

test('the ring goes along with a control that moves', async ({ desk }) => {
  const { page } = desk;
  const MOVING =
    '#target { position: absolute; top: 150px; border: 0; border-radius: 0; background: lime; color: lime }';
  await guideOn(
    desk,
    TARGET,
    `${MOVING} @keyframes go { from { left: 100px } to { left: 500px } }
     .go { animation: go 2s linear both }`,
  );
  const drawn = await Drawn.on(page);
  // Without its fading in.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expectRing(drawn, () => boxOf(target(page)));
  await target(page).evaluate((button) => button.classList.add('go'));
  // One picture is one moment of both.
  const photos = [];
  for (let nth = 0; nth < 8; nth++) photos.push(await photograph(page, { x: 0, y: 165, width: 800, height: 1 }));
  const starts: number[] = [];
  for (const photo of photos) {
    const picture = await develop(page, photo);
    const [from = 0] = columns(picture, [0, 255, 0]);
    const [ring = 0] = columns(picture, [0, 119, 212]);
    expect(from, 'the control is in the picture').toBeGreaterThan(0);
    expect(Math.abs(from - GAP - ring), 'behind on the way').toBeLessThanOrEqual(6);
    starts.push(from);
  }
  expect(Math.max(...starts) - Math.min(...starts)).toBeGreaterThan(20);
  await expect.poll(async () => (await boxOf(target(page))).x).toBe(500);
  expect(offBy(await ringInside(drawn), await boxOf(target(page)))).toBeLessThanOrEqual(2);
});

/** Columns of a picture's row that have a colour. */
const columns = (picture: Picture, colour: Colour) =>
  Array.from({ length: picture.width }, (_, x) => x).filter((x) => isColour(picture.at(x, 0), colour));

async function ringInside(drawn: Drawn) {
  const { x, y, width, height } = (await drawn.box('ring')) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + GAP, y: y + GAP, width: width - 2 * GAP, height: height - 2 * GAP };
}
