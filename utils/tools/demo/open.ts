import type { Page } from '@playwright/test';
import type { Plan } from '../../../tests/browser/plans/plan.ts';
import { speak } from '../../../tests/browser/walk.ts';
import { type Manager, replicaUrl } from '../../../tests/manager/server.ts';
import type { Launched, LaunchOptions } from '../chromium.ts';
import type { DemoOptions } from '../demo.ts';

/** The window has the size of a laptop: what holds here holds on a larger one. */
export const WINDOW = { width: 1440, height: 900 };

export function launchOptions(manager: Manager, { lang, dark }: DemoOptions): LaunchOptions {
  return { hostRules: manager.hostRules, locale: lang, size: WINDOW, colorScheme: dark ? 'dark' : 'light' };
}

/** Opens the page where the walk starts, and the side panel beside it. */
export async function openBoth(
  { context, openPanel }: Launched,
  plan: Plan,
  { lang, markup, dark }: DemoOptions,
): Promise<{ page: Page; panel: Page }> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(replicaUrl(plan.start, { lang, markup }));
  const panel = await openPanel(page);
  await panel.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await panel.locator('header select').waitFor();
  await speak(panel, lang);
  return { page, panel };
}
