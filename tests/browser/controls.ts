/** The controls of the replica by their keys, wherever they are shown: in the top document or in a frame of it. */
import { expect, type Frame, type Locator, type Page } from '@playwright/test';

export const controlIn = (frame: Frame, key: string): Locator =>
  frame.locator(`[data-replica="${key}"]`).filter({ visible: true }).first();

/** The control in the first document that shows it; in the top one while none does. */
export async function findControl(page: Page, key: string): Promise<Locator> {
  const found = page.frames().map((frame) => controlIn(frame, key));
  const shown = await Promise.all(found.map((control) => control.isVisible().catch(() => false)));
  return found[shown.indexOf(true)] ?? controlIn(page.mainFrame(), key);
}

/** Waits until some document shows the control. */
export async function shownControl(page: Page, key: string): Promise<Locator> {
  await expect
    .poll(async () => (await findControl(page, key)).isVisible(), { message: `${key} on the page`, timeout: 30_000 })
    .toBe(true);
  return findControl(page, key);
}
