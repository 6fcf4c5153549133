/** Finding a guide by typing, in the real side panel. */
import type { Page } from '@playwright/test';
import { type Desk, expect, test } from './fixtures.ts';
import { USERS } from './starts.ts';
import { titleIn, wordsIn } from './words.ts';

const words = wordsIn('en');
const REMOVE = titleIn('en', 'organization/remove-user', '');
const WINMAIL = titleIn('en', 'mail/fix-winmail-dat', '');

const field = (panel: Page) => panel.getByRole('combobox', { name: words('home.search.label') });
const options = (panel: Page) => panel.getByRole('listbox').getByRole('option');

async function openedPanel(desk: Desk): Promise<Page> {
  await desk.open(USERS);
  return desk.openPanel();
}

test('half a word, a typing error and everyday words lead to the same guide, its words marked', async ({ desk }) => {
  const panel = await openedPanel(desk);
  for (const query of ['remove a use', 'remvoe user', 'our intern has left the company']) {
    await field(panel).fill(query);
    await expect(options(panel).first()).toContainText(REMOVE);
  }
  await expect(options(panel).first().locator('mark').first()).toHaveText('Remove');
});

test('a long pasted text finds what it names', async ({ desk }) => {
  const panel = await openedPanel(desk);
  const letter = 'Hello, I have been trying since yesterday and nobody in the office could tell me more about it. ';
  await field(panel).fill(
    `${letter.repeat(3)}They only got an attachment called winmail.dat and cannot open it. Thank you!`,
  );
  await expect(options(panel).first()).toContainText(WINMAIL);
});

test('the arrow keys choose a result and tell why it was found; Enter opens it', async ({ desk }) => {
  const panel = await openedPanel(desk);
  await field(panel).fill('fire a coleague');
  await expect(options(panel).first()).toContainText(REMOVE);
  await expect(options(panel).first().locator('.option-why')).toBeHidden();
  await field(panel).press('ArrowDown');
  await expect(options(panel).first().locator('.option-why')).toContainText('coleague (colleague');
  await field(panel).press('Enter');
  await expect(panel.getByRole('heading', { name: REMOVE })).toBeVisible();
});

test('a question in another language finds the guide, which opens in the language of the panel', async ({ desk }) => {
  const panel = await openedPanel(desk);
  await field(panel).fill('Mitarbeiterin hat gekündigt');
  const first = options(panel).first();
  await expect(first).toContainText(REMOVE);
  await expect(first).toContainText('Found through its German words');
  await first.click();
  await expect(panel.getByRole('heading', { name: REMOVE })).toBeVisible();
});

test('where nothing fits the panel says so and offers spellings, topics, the public search and support', async ({
  desk,
}) => {
  const panel = await openedPanel(desk);
  await field(panel).fill('zebra subscribrs ');
  await expect(panel.getByText(/Nothing fits well/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'zebra subscribers' })).toBeVisible();
  await expect(panel.getByText(words('results.areas'))).toBeVisible();
  await expect(panel.getByRole('link', { name: words('results.public') })).toBeVisible();
  await expect(panel.getByRole('link', { name: words('results.support') })).toBeVisible();
});

test('what was searched and opened is there again in the next panel', async ({ desk }) => {
  const panel = await openedPanel(desk);
  await field(panel).fill('fire a colleague');
  await options(panel).first().click();
  await expect(panel.getByRole('heading', { name: REMOVE })).toBeVisible();
  await desk.launched.closePanels();
  const next = await desk.launched.openPanel(desk.page);
  await next.getByRole('button', { name: words('back'), exact: true }).click();
  await field(next).fill('');
  await next.getByRole('button', { name: words('home.recent') }).click();
  await expect(next.locator('.guide-open', { hasText: REMOVE })).toHaveCount(2);
  await next.getByRole('button', { name: 'fire a colleague' }).click();
  await expect(options(next).first()).toContainText(REMOVE);
});
