import type { Page } from '@playwright/test';
import { guideOn, TARGET } from './bare.ts';
import { boxOf, Drawn, overlaps } from './drawing.ts';
import { expect, test } from './fixtures.ts';
import { wordsIn } from './words.ts';

const words = wordsIn('en');
const target = (page: Page) => page.locator('#target');
const SENTENCE = /^Step 2 of 7\n.*Add a user/;

/** Switches the words on in the settings, as a person does, and goes back to the guide. */
async function askForCallout(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: words('header.menu') }).click();
  await panel.getByRole('button', { name: words('header.settings') }).click();
  await panel.getByRole('checkbox', { name: words('settings.callout') }).check();
  await panel.getByRole('button', { name: words('header.home') }).click();
  await panel
    .getByRole('button', { name: words('continue.resume') })
    .first()
    .click();
}

test('is off at first; asked for in the settings, it says the step as plain text beside the ring, and is remembered', async ({
  desk,
}) => {
  const { page } = desk;
  const panel = await guideOn(desk, TARGET, '#target { position: absolute; left: 400px; top: 300px }');
  const drawn = await Drawn.on(page);
  await expect.poll(() => drawn.box('ring')).not.toBeNull();
  expect(await drawn.box('callout')).toBeNull();
  await askForCallout(panel);
  await expect.poll(() => drawn.box('callout')).not.toBeNull();
  expect(await drawn.text('callout')).toMatch(SENTENCE);
  expect(await drawn.style('callout', 'pointer-events')).toBe('none');
  // Nothing of it can be read by the page or by a screen reader.
  expect(await page.evaluate(() => document.documentElement.textContent)).not.toContain('Step 2');
  expect(await page.locator('[popover]').getAttribute('aria-hidden')).toBe('true');
  await panel.reload();
  await panel
    .getByRole('button', { name: words('continue.resume') })
    .first()
    .click();
  await expect.poll(() => drawn.text('callout')).toMatch(SENTENCE);
  await panel.locator('header select').selectOption('de');
  await expect.poll(() => drawn.text('callout')).toMatch(/^Schritt 2 von 7\n/);
});

test('stands on the first of four sides where it fits, and on none if it fits nowhere', async ({ desk }) => {
  const { page } = desk;
  await page.setViewportSize({ width: 1000, height: 700 });
  const panel = await guideOn(desk, TARGET, '#target { position: fixed; left: 400px; top: 300px }');
  const drawn = await Drawn.on(page);
  await askForCallout(panel);
  const sides: Array<[side: string | null, box: string]> = [
    ['below', 'left: 400px; top: 300px; width: 140px; height: 40px'],
    ['above', 'left: 400px; top: 600px; width: 140px; height: 40px'],
    ['right', 'left: 20px; top: 5px; width: 140px; height: 690px'],
    ['left', 'left: 840px; top: 5px; width: 140px; height: 690px'],
    [null, 'left: 100px; top: 60px; width: 800px; height: 600px'],
    ['below', 'left: -30px; top: 10px; width: 140px; height: 40px'],
  ];
  for (const [side, box] of sides) {
    await target(page).evaluate((button, style) => button.setAttribute('style', style), box);
    await expect.poll(() => sideOf(page, drawn)).toBe(side);
  }
});

/** On which side of the control the words stand, wholly in the window; null without any. */
async function sideOf(page: Page, drawn: Drawn): Promise<string | null> {
  const [control, callout] = [await boxOf(target(page)), await drawn.box('callout')];
  if (!callout) return null;
  const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
  const { x, y } = callout;
  if (x < 0 || y < 0 || x + callout.width > width || y + callout.height > height) return 'partly out of the window';
  if (overlaps(control, callout)) return 'over the control';
  if (y >= control.y + control.height) return 'below';
  if (y + callout.height <= control.y) return 'above';
  return x >= control.x + control.width ? 'right' : 'left';
}

test('covers neither the focused field nor a click', async ({ desk }) => {
  const { page } = desk;
  const panel = await guideOn(
    desk,
    `${TARGET}<input id="field" aria-label="Note">`,
    `#target { position: fixed; left: 400px; top: 300px; width: 140px; height: 40px }
     #field { position: fixed; left: 380px; top: 360px; width: 200px }`,
  );
  const drawn = await Drawn.on(page);
  await askForCallout(panel);
  await expect.poll(() => sideOf(page, drawn)).toBe('below');
  const [field, callout] = [await boxOf(page.locator('#field')), await drawn.box('callout')];
  expect(callout && overlaps(callout, field)).toBe(true);
  // A click goes through the words, and what it focuses is free then.
  await page.mouse.click(field.x + field.width / 2, field.y + field.height / 2);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  await expect.poll(() => sideOf(page, drawn)).toBe('above');
});

test('goes with the ring: with a scroll, and when the control is out of view', async ({ desk }) => {
  const { page } = desk;
  const panel = await guideOn(desk, `<div style="height: 400px"></div>${TARGET}<div style="height: 3000px"></div>`);
  const drawn = await Drawn.on(page);
  await askForCallout(panel);
  await expect.poll(() => sideOf(page, drawn)).toBe('below');
  const distance = async () => {
    const [control, callout] = [await boxOf(target(page)), await drawn.box('callout')];
    return callout && Math.round(callout.y - control.y - control.height);
  };
  const before = await distance();
  await page.evaluate(() => scrollTo({ top: 150, behavior: 'instant' }));
  await expect.poll(distance).toBe(before);
  await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
  await expect.poll(() => drawn.box('callout')).toBeNull();
  expect(await drawn.box('arrow')).not.toBeNull();
});
