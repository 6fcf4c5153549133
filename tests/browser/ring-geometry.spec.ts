import type { Page } from '@playwright/test';
import { guideOn, people, TARGET } from './bare.ts';
import { boxOf, Drawn, expectAlike, expectRing, GAP, offBy } from './drawing.ts';
import { expect, test } from './fixtures.ts';
import { isColour, pictureOf } from './pixels.ts';

const target = (page: Page) => page.locator('#target');
const space = (height: number) => `<div style="height: ${height}px"></div>`;
const BLUE = [0, 119, 212] as const;

test.describe('in a box that scrolls inside a box that scrolls', () => {
  const STYLE = `#outer { position: absolute; top: 60px; left: 40px; width: 500px; height: 400px; overflow: auto; border: 10px solid gray }
    #inner { width: 420px; height: 200px; overflow: auto; border: 6px solid silver }`;
  const BODY = `<div id="outer">${space(100)}<div id="inner">${space(120)}${TARGET}${space(600)}</div>${space(900)}</div>`;
  const scroll = (page: Page, id: string, top: number) =>
    page.locator(`#${id}`).evaluate((box, y) => box.scrollTo(0, y), top);

  test('the ring is cut to what can be seen and follows both', async ({ desk }) => {
    const { page } = desk;
    await guideOn(desk, BODY, STYLE);
    const drawn = await Drawn.on(page);
    await expectRing(drawn, () => boxOf(target(page)));
    await scroll(page, 'outer', 80);
    await expectRing(drawn, () => boxOf(target(page)));
    await scroll(page, 'inner', 140);
    await expectRing(drawn, async () => {
      const [box, inner] = [await boxOf(target(page)), await boxOf(page.locator('#inner'))];
      const top = inner.y + 6;
      expect(top).toBeGreaterThan(box.y);
      return { ...box, y: top, height: box.y + box.height - top };
    });
  });

  test('scrolled out, an arrow stands at the edge of its box, and Show me brings it back in both', async ({ desk }) => {
    const { page } = desk;
    const panel = await guideOn(desk, BODY, STYLE);
    const drawn = await Drawn.on(page);
    await expectRing(drawn, () => boxOf(target(page)));
    await scroll(page, 'inner', 400);
    await expect.poll(() => drawn.box('arrow')).not.toBeNull();
    expect(await drawn.box('ring')).toBeNull();
    expect(await drawn.text('arrow')).toBe('↑');
    const [arrow, inner] = [await drawn.box('arrow'), await boxOf(page.locator('#inner'))];
    expect(arrow && arrow.y - inner.y).toBeGreaterThan(0);
    expect(arrow && arrow.y - inner.y).toBeLessThan(40);
    await scroll(page, 'outer', 700);
    await expect(panel.getByText('It lies outside the visible part.')).toBeVisible();
    await panel.getByRole('button', { name: 'Show me' }).click();
    await expectRing(drawn, () => boxOf(target(page)));
    expect(await drawn.box('arrow')).toBeNull();
  });

  test('what is placed freely is not cut by a box it does not belong to', async ({ desk }) => {
    const { page } = desk;
    await guideOn(
      desk,
      `<div id="small">${TARGET}</div>`,
      `#small { width: 90px; height: 20px; overflow: hidden } #target { position: fixed; left: 300px; top: 200px }`,
    );
    await expectRing(await Drawn.on(page), () => boxOf(target(page)));
  });
});

test.describe('above what the page opens later', () => {
  const OPENED = `<button id="open">Open</button><dialog id="dialog">${space(40)}<p>Some words</p>${TARGET}</dialog>`;
  const popover = `<button id="open" style="display: block; margin-bottom: 60px">Open</button>${TARGET}
    <div id="hint" popover="manual">A hint</div>`;
  const isLineSeen = async (page: Page) => {
    const { x, y, height } = await boxOf(target(page));
    const picture = await pictureOf(page, { x: x - GAP, y: y + height / 2, width: 4, height: 1 });
    return isColour(picture.at(1, 0), [...BLUE]);
  };

  test('a modal dialog with the control in it, also when it is closed and opened in one go', async ({ desk }) => {
    const { page } = desk;
    await guideOn(desk, OPENED);
    const drawn = await Drawn.on(page);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await expectRing(drawn, () => boxOf(target(page)));
    await expect.poll(() => isLineSeen(page)).toBe(true);
    await page.evaluate(() => {
      const dialog = document.querySelector('dialog');
      dialog?.close();
      dialog?.showModal();
    });
    await expect.poll(() => isLineSeen(page)).toBe(true);
  });

  test('a popover beside the control, opened again and again', async ({ desk }) => {
    const { page } = desk;
    await guideOn(desk, popover, '#hint { inset: auto; margin: 0; width: 200px; height: 100px; background: orange }');
    const drawn = await Drawn.on(page);
    await expectRing(drawn, () => boxOf(target(page)));
    for (let nth = 0; nth < 3; nth++) {
      await page.evaluate(() => {
        const [hint, button] = [document.getElementById('hint'), document.getElementById('target')];
        const box = button?.getBoundingClientRect();
        if (!hint || !box) throw new Error('no page');
        if (hint.matches(':popover-open')) hint.hidePopover();
        // Over the left line of the ring and the edge of the control, not over its middle.
        Object.assign(hint.style, { left: `${box.left - 190}px`, top: `${box.top - 10}px` });
        hint.showPopover();
      });
      await expect.poll(() => isLineSeen(page)).toBe(true);
    }
  });
});

test.describe('one bracket for many rows', () => {
  const ROLE = 'organization/change-user-role#role';
  const around = (page: Page, id: string) => async () => {
    const menus = await page.locator(`#${id} .menu`).all();
    const [first, last] = [
      await boxOf(menus[0] ?? page.locator('#none')),
      await boxOf(menus.at(-1) ?? page.locator('#none')),
    ];
    const box = await boxOf(page.locator(`#${id}`).locator('..'));
    const [top, bottom] = [Math.max(first.y, box.y), Math.min(last.y + last.height, box.y + box.height)];
    return { x: first.x - GAP, y: top - GAP, width: first.width + 2 * GAP, height: bottom - top + 2 * GAP };
  };
  const STYLE = '.box { height: 240px; width: 400px; overflow: auto } td { height: 50px; overflow: hidden }';

  test('follows the rows as they scroll in their box', async ({ desk }) => {
    const { page } = desk;
    await guideOn(desk, `<div class="box" id="box">${people(9)}</div>`, STYLE, ROLE);
    const drawn = await Drawn.on(page);
    await expectAlike(async () => [await drawn.box('bracket'), await around(page, 'people')()]);
    await page.locator('#box').evaluate((box) => box.scrollTo(0, 180));
    await expectAlike(async () => [await drawn.box('bracket'), await around(page, 'people')()]);
    await page.locator('#box').evaluate((box) => box.scrollTo(0, 1000));
    await expectAlike(async () => [await drawn.box('bracket'), await around(page, 'people')()]);
    expect(await drawn.boxes('ring')).toEqual([]);
  });

  test('is drawn for each box when rows scroll in two', async ({ desk }) => {
    const { page } = desk;
    const box = (id: string) => `<div class="box" id="box-${id}">${people(6, id)}</div>`;
    await guideOn(desk, `${box('left')}${box('right')}`, STYLE, ROLE);
    const drawn = await Drawn.on(page);
    await expect.poll(async () => (await drawn.boxes('bracket')).length).toBe(2);
    await page.locator('#box-left').evaluate((left) => left.scrollTo(0, 60));
    await expect
      .poll(async () => {
        const [left, right] = await drawn.boxes('bracket');
        const expected = [await around(page, 'left')(), await around(page, 'right')()];
        return (
          left && right && expected[0] && expected[1] && Math.max(offBy(left, expected[0]), offBy(right, expected[1]))
        );
      })
      .toBeLessThanOrEqual(2);
  });
});
