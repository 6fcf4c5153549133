import type { Page } from '@playwright/test';
import { guideOn, TARGET } from './bare.ts';
import { boxOf, Drawn, expectRing } from './drawing.ts';
import { expect, test } from './fixtures.ts';

const target = (page: Page) => page.locator('#target');
const space = (height: number) => `<div style="height: ${height}px"></div>`;

test.describe('under a bar that stays while the page scrolls', () => {
  const HEADER = '<header style="position: sticky; top: 0; height: 80px; background: #eee">Header</header>';
  const FOOTER =
    '<footer style="position: fixed; bottom: 0; left: 0; right: 0; height: 90px; background: #eee">Footer</footer>';
  const TABLE = `<div id="box" style="height: 300px; overflow: auto"><table style="width: 100%"><thead><tr>
    <th style="position: sticky; top: 0; height: 70px; background: #eee">Name</th></tr></thead>
    <tbody><tr><td>${space(300)}${TARGET}${space(900)}</td></tr></tbody></table></div>`;
  for (const { name, body, scroller, to, arrow } of [
    {
      name: 'a sticky header',
      body: `${HEADER}${space(700)}${TARGET}${space(2000)}`,
      scroller: 'html',
      to: 20,
      arrow: '↑',
    },
    {
      name: 'a fixed footer',
      body: `${space(1500)}${TARGET}${space(2000)}${FOOTER}`,
      scroller: 'html',
      to: -50,
      arrow: '↓',
    },
    { name: 'the sticky head of a table', body: TABLE, scroller: '#box', to: 15, arrow: '↑' },
  ]) {
    test(`a control under ${name} is out of view, and Show me scrolls it clear`, async ({ desk }) => {
      const { page } = desk;
      const panel = await guideOn(desk, body);
      const drawn = await Drawn.on(page);
      await page.locator(scroller).evaluate((box, offset) => {
        const button = document.getElementById('target')?.getBoundingClientRect();
        const view = box.localName === 'html' ? { top: 0, bottom: innerHeight } : box.getBoundingClientRect();
        const edge = offset < 0 ? view.bottom : view.top;
        box.scrollBy({ top: (button?.top ?? 0) - edge - offset, behavior: 'instant' });
      }, to);
      await expect.poll(() => drawn.text('arrow')).toBe(arrow);
      await expect.poll(() => drawn.box('arrow')).not.toBeNull();
      expect(await drawn.box('ring')).toBeNull();
      await expect(panel.getByText('It lies outside the visible part.')).toBeVisible();
      await panel.getByRole('button', { name: 'Show me' }).click();
      await expectRing(drawn, () => boxOf(target(page)));
      const isOnTop = await target(page).evaluate((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return [y + 2, y + height - 2].every((at) => document.elementFromPoint(x + width / 2, at) === button);
      });
      expect(isOnTop).toBe(true);
    });
  }

  test('the ring is cut by a header that half covers its control', async ({ desk }) => {
    const { page } = desk;
    await guideOn(desk, `${HEADER}${space(700)}${TARGET}${space(2000)}`);
    const drawn = await Drawn.on(page);
    await page.evaluate(() => {
      const button = document.getElementById('target')?.getBoundingClientRect();
      scrollBy({ top: (button?.top ?? 0) - 60, behavior: 'instant' });
    });
    await expectRing(drawn, async () => {
      const box = await boxOf(target(page));
      expect(box.y).toBeLessThan(80);
      return { ...box, y: 80, height: box.y + box.height - 80 };
    });
  });
});

test('the person who scrolls during Show me has the last word', async ({ desk }) => {
  const { page } = desk;
  const panel = await guideOn(desk, `${space(12_000)}${TARGET}${space(2000)}`);
  await page.mouse.move(500, 400);
  await panel.getByRole('button', { name: 'Show me' }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.mouse.wheel(0, -50);
  const settled = async () => {
    const before = await page.evaluate(() => scrollY);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    return (await page.evaluate(() => scrollY)) === before;
  };
  await expect.poll(settled).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBeLessThan(11_000);
});

test('a page that hides what overflows is never scrolled', async ({ desk }) => {
  const { page } = desk;
  const panel = await guideOn(desk, `${space(3000)}${TARGET}`, 'body { overflow: hidden; height: 100vh }');
  const drawn = await Drawn.on(page);
  await expect.poll(() => drawn.text('arrow')).toBe('↓');
  await panel.getByRole('button', { name: 'Show me' }).click();
  await panel.getByRole('button', { name: 'Show me' }).click();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
