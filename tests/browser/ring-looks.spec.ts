import type { Page } from '@playwright/test';
import { guideOn, TARGET } from './bare.ts';
import { boxOf, Drawn, expectRing, GAP, offBy, overlaps } from './drawing.ts';
import { expect, test } from './fixtures.ts';
import { type Colour, contrast, develop, isColour, type Picture, photograph, pictureOf } from './pixels.ts';

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

for (const { name, page: behind, button } of [
  { name: 'a light page', page: '#ffffff', button: '#f1f1f1' },
  { name: 'a dark page', page: '#1a1a1a', button: '#333333' },
  { name: 'a blue button on a light page', page: '#ffffff', button: '#0098ff' },
  { name: 'a blue page', page: '#0098ff', button: '#0077d4' },
  { name: 'a grey page', page: '#8a8a8a', button: '#777777' },
]) {
  test(`the ring stands out on ${name}`, async ({ desk }) => {
    const { page } = desk;
    await guideOn(
      desk,
      TARGET,
      `html { background: ${behind} } ${FREE} #target { background: ${button}; color: ${button}; border: 0; border-radius: 0 }`,
    );
    const drawn = await Drawn.on(page);
    await expectRing(drawn, () => boxOf(target(page)));
    const { x, y, width, height } = await boxOf(target(page));
    const picture = await pictureOf(page, { x: x - 20, y: y - 20, width: width + 40, height: height + 40 });
    const [middleX, middleY] = [20 + width / 2, 20 + height / 2];
    // From far outside through the line to the inside of the button, on each side.
    const lines = [
      at(24, (nth) => picture.at(nth, middleY)),
      at(24, (nth) => picture.at(picture.width - 1 - nth, middleY)),
      at(24, (nth) => picture.at(middleX, nth)),
      at(24, (nth) => picture.at(middleX, picture.height - 1 - nth)),
    ];
    for (const line of lines) {
      const [outside, inside] = [line[2], line[22]];
      if (!outside || !inside) throw new Error('no picture');
      const tones = line.slice(8, 20);
      expect(Math.max(...tones.map((tone) => contrast(tone, outside)))).toBeGreaterThanOrEqual(3);
      expect(Math.max(...tones.map((tone) => contrast(tone, inside)))).toBeGreaterThanOrEqual(3);
      expect(Math.max(...tones.map((one) => Math.max(...tones.map((other) => contrast(one, other)))))).toBeGreaterThan(
        4.5,
      );
    }
  });
}

const at = (count: number, read: (nth: number) => Colour) => Array.from({ length: count }, (_, nth) => read(nth));

test('in forced colours the ring takes the system colours; with less motion nothing moves', async ({ desk }) => {
  const { page } = desk;
  await guideOn(desk, `${TARGET}${FAR}`, FREE);
  const drawn = await Drawn.on(page);
  await expectRing(drawn, () => boxOf(target(page)));
  const system = (name: string) =>
    page.evaluate((colour) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.cssText = `forced-color-adjust: none; color: ${colour}`;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }, name);
  expect(await drawn.style('ring', 'animation-name')).toBe('appear');
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await expect.poll(() => drawn.style('ring', 'animation-name')).toBe('none');
  expect(await drawn.style('ring', 'border-top-color')).toBe(await system('Highlight'));
  expect(await drawn.style('ring', 'outline-color')).toBe(await system('Canvas'));
  await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
  await expect.poll(() => drawn.box('arrow')).not.toBeNull();
  expect(await drawn.style('arrow', 'background-color')).toBe(await system('Highlight'));
  expect(await drawn.style('arrow', 'color')).toBe(await system('HighlightText'));
});

test('with less motion, Show me goes there at once', async ({ desk }) => {
  const { page } = desk;
  const panel = await guideOn(desk, `${FAR}${TARGET}${FAR}`);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => {
    const places: number[] = [];
    addEventListener('scroll', () => places.push(scrollY));
    Object.assign(window, { __places: places });
  });
  await panel.getByRole('button', { name: 'Show me' }).click();
  await expectRing(await Drawn.on(page), () => boxOf(target(page)));
  const places = await page.evaluate(() => (window as unknown as { __places: number[] }).__places);
  expect(new Set(places).size).toBe(1);
});

test('the arrow stands beside the focused control, not on it', async ({ desk }) => {
  const { page } = desk;
  await guideOn(
    desk,
    `<button id="small">?</button>${FAR}${TARGET}`,
    '#small { position: fixed; bottom: 20px; left: 60px; padding: 0; width: 20px; height: 20px }',
  );
  const drawn = await Drawn.on(page);
  const isOver = async () => {
    const arrow = await drawn.box('arrow');
    return arrow && overlaps(arrow, await boxOf(page.locator('#small')));
  };
  await expect.poll(isOver).toBe(true);
  await page.locator('#small').focus();
  await expect.poll(isOver).toBe(false);
});

test('a page that removes what it does not know has its way after a few times', async ({ desk }) => {
  const { page } = desk;
  await guideOn(desk, TARGET, FREE);
  const drawn = await Drawn.on(page);
  await expectRing(drawn, () => boxOf(target(page)));
  const removed = () => page.evaluate(() => (window as unknown as { __removed: number }).__removed);
  await page.evaluate(() => {
    Object.assign(window, { __removed: 0 });
    const clear = () => {
      for (const child of [...document.documentElement.children]) {
        if (/^(head|body)$/i.test(child.localName)) continue;
        child.remove();
        (window as unknown as { __removed: number }).__removed++;
      }
    };
    new MutationObserver(clear).observe(document.documentElement, { childList: true });
    clear();
  });
  await expect.poll(removed).toBe(4);
  // New looks at the page change nothing about it.
  for (let nth = 0; nth < 3; nth++) {
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  }
  expect(await removed()).toBe(4);
});

test('hostile styles of the page change nothing in our drawing', async ({ desk }) => {
  const { page } = desk;
  await guideOn(
    desk,
    `${TARGET}${FAR}`,
    `${FREE} html > div, * { margin: 7px !important; border: 9px dotted red !important; opacity: 0.3 !important;
      transform: rotate(5deg) !important; zoom: 3 !important; clip-path: circle(10px) !important; pointer-events: auto !important }
      ::backdrop { background: red !important; opacity: 1 !important }
      html, body, head, button, #target { all: revert !important; position: static !important }`,
  );
  const drawn = await Drawn.on(page);
  await expectRing(drawn, () => boxOf(target(page)));
  expect(await drawn.style('ring', 'border-top-color')).toBe('rgb(0, 119, 212)');
  expect(
    await target(page).evaluate((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === button;
    }),
  ).toBe(true);
  const picture = await pictureOf(page, { x: 400, y: 400, width: 2, height: 2 });
  expect(picture.at(0, 0)).toEqual([255, 255, 255]);
});
