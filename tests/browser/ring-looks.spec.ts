import type { Page } from '@playwright/test';
import { guideOn, TARGET } from './bare.ts';
import { boxOf, Drawn, expectRing, overlaps } from './drawing.ts';
import { expect, test } from './fixtures.ts';
import { type Colour, contrast, pictureOf } from './pixels.ts';

const target = (page: Page) => page.locator('#target');
const FAR = '<div style="height: 3000px"></div>';
const FREE = '#target { position: absolute; left: 200px; top: 150px }';

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
