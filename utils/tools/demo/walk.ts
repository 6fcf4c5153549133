import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Plan } from '../../../tests/browser/plans/plan.ts';
import { Walker } from '../../../tests/browser/walker.ts';
import { titleIn, wordsIn } from '../../../tests/browser/words.ts';
import type { Manager } from '../../../tests/manager/server.ts';
import { launch } from '../chromium.ts';
import type { DemoOptions } from '../demo.ts';
import { drawingOn } from '../rings.ts';
import { type Camera, pairCamera, screenCamera } from './camera.ts';
import { launchOptions, openBoth } from './open.ts';
import { startScreen } from './screen.ts';

const FOLDER = '.output/demo';

/** Walks one guide to its end with real clicks, tells each step and takes a picture of it. */
export async function walkDemo(manager: Manager, plan: Plan, options: DemoOptions): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const screen = await startScreen();
  const launched = await launch({
    ...launchOptions(manager, options),
    ...(screen ? { headless: false, size: screen.size, env: { DISPLAY: screen.display } } : {}),
  });
  try {
    const { page, panel } = await openBoth(launched, plan, options);
    // A ring that is still fading in makes a poor picture.
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: options.dark ? 'dark' : 'light' });
    const camera = screen ? screenCamera(screen.display) : await pairCamera(page, panel);
    await walkWith(camera, page, panel, plan, options);
    await camera.close();
  } finally {
    await launched.close();
    screen?.close();
  }
}

async function walkWith(camera: Camera, page: Page, panel: Page, plan: Plan, { lang }: DemoOptions): Promise<void> {
  const words = wordsIn(lang);
  let nth = 0;
  const picture = async (title: string, lines: string[] = []) => {
    const file = join(FOLDER, `${String(nth++).padStart(2, '0')}-step.png`);
    await camera.take(file);
    console.log([title, ...lines, file].join('\n    '));
  };
  await expect(panel.locator('.guide-row').first()).toBeVisible();
  await picture(`${plan.guide}: the panel beside the page`);
  const title = titleIn(lang, plan.guide, plan.part);
  await panel.getByRole('combobox', { name: words('home.search.label') }).fill(title);
  const found = panel.getByRole('option', { name: title }).first();
  await expect(found).toBeVisible();
  await picture('Found by search');
  await found.click();
  const start = panel.getByRole('button', { name: words('guide.start'), exact: true });
  await expect(start).toBeVisible();
  await picture(title);
  await start.click();
  const walker = new Walker(page, panel, words);
  for (const act of plan.acts) {
    if ('ring' in act) await walker.expectRings(typeof act.ring === 'string' ? [act.ring] : act.ring);
    await picture(await textOf(panel, '#step-heading'), [
      await textOf(panel, '.step-say'),
      await ringedOn(page, panel),
    ]);
    await walker.do(act);
  }
  await walker.expectEnd();
  await picture('The end');
  if (walker.wrong.length > 0) throw new Error(`Ringed wrongly: ${walker.wrong.join('; ')}`);
}

const textOf = async (panel: Page, selector: string) =>
  ((await panel.locator(selector).textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();

/** What the panel says of the step, and what is really drawn. */
async function ringedOn(page: Page, panel: Page): Promise<string> {
  const { rings, bracket } = await drawingOn(page);
  const drawn = bracket ? 'one bracket' : rings.length === 1 ? '1 ring' : `${rings.length || 'no'} rings`;
  const status = panel.locator('.status-words, .warning-title').first();
  return `${drawn}: ${((await status.textContent()) ?? '').trim()}`;
}
