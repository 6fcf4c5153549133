import type { Page } from '@playwright/test';
import { type ReplicaParameters, replicaUrl } from '../manager/server.ts';

export const ELEMENTS = 10_000;
const USERS = '/v3/ng/accounts/rights/users/list';

/** Opens the list of users with so many people that the page has this many elements. */
export async function openLargePage(page: Page, parameters: ReplicaParameters, elements = ELEMENTS): Promise<void> {
  const few = await countWith(page, parameters, 10);
  const more = await countWith(page, parameters, 110);
  const users = Math.ceil(10 + (elements - few) / ((more - few) / 100));
  const count = await countWith(page, parameters, users);
  if (count < elements) throw new Error(`The page has ${count} elements, not ${elements}.`);
}

async function countWith(page: Page, parameters: ReplicaParameters, users: number): Promise<number> {
  await page.goto(replicaUrl(USERS, { ...parameters, users }));
  await page.locator(`[data-replica="row-menu:${users}"]`).first().waitFor({ state: 'attached' });
  return page.evaluate(() => document.querySelectorAll('*').length);
}
