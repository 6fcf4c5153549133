import type { Page } from '@playwright/test';
import { launch } from '../../utils/tools/chromium.ts';
import { type Copy, copyWithPageScript } from './built-copy.ts';
import { fieldTrap } from './field-trap.ts';
import { test as base, type Desk, expect } from './fixtures.ts';
import { settledSuggestions } from './home.ts';
import { PLANS } from './plans/index.ts';
import { USERS } from './starts.ts';
import { startGuide, walk } from './walk.ts';

/** The desk with a copy of the package whose page script runs behind the trap. */
const test = base.extend<object, { copy: Copy }>({
  copy: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter list.
    async ({}, use) => {
      const copy = copyWithPageScript((script) => `(${fieldTrap.toString()})();\n${script}`);
      await use(copy);
      copy.remove();
    },
    { scope: 'worker' },
  ],
  launched: [
    async ({ manager, copy }, use) => {
      const launched = await launch({ hostRules: manager.hostRules, extension: copy.path });
      await use(launched);
      await launched.close();
    },
    { scope: 'worker' },
  ],
});

/** What the trap has noted: documents it stood in, and readings. */
async function noted({ launched }: Desk, kind: 'armed' | 'read'): Promise<string[]> {
  const worker = await launched.worker();
  const items: Record<string, unknown> = await worker.evaluate(() => chrome.storage.local.get(null));
  return Object.entries(items).flatMap(([key, value]) => (key.startsWith(`trap/${kind}/`) ? [String(value)] : []));
}

/** Fields of every kind with something typed in, some of them named by what stands beside them. */
function addFields(page: Page): Promise<void> {
  return page.evaluate(() => {
    const box = document.createElement('div');
    box.innerHTML = `
      <label for="t1">Notes</label><textarea id="t1" placeholder="Write here">a secret draft</textarea>
      <div contenteditable="true">a secret letter with a <b>bold</b> word <button type="button">Add a user</button></div>
      <div role="textbox" aria-label="Search">a secret question</div>
      <label>First name <input value="a secret name"></label>
      <select aria-label="Country"><option>Secretland</option><option selected>Elsewhere</option></select>
      <input type="password" aria-labelledby="mixed" value="secret">
      <div id="mixed">Password <textarea>secret too</textarea></div>
      <nav aria-label="Breadcrumb"><a href="#">Home</a><textarea>a secret place</textarea><div contenteditable>x</div></nav>
      <div role="dialog" aria-labelledby="mixed" style="width: 50px; height: 20px">Users</div>
      <input type="submit" value="Add contacts">`;
    document.body.append(box);
  });
}

test.describe('what people type is never read while a guide is followed to its end', () => {
  for (const plan of PLANS) {
    test(`${plan.guide}, ${plan.part}`, async ({ desk }) => {
      await desk.open(plan.start);
      const panel = await desk.openPanel();
      expect((await walk(desk.page, panel, plan, 'en')).wrong).toEqual([]);
      expect((await noted(desk, 'armed')).length).toBeGreaterThan(0);
      expect(await noted(desk, 'read')).toEqual([]);
    });
  }
});

for (const markup of ['house', 'semantic'] as const) {
  test(`fields, drafts and choices of any kind on the page are never read (${markup})`, async ({ desk }) => {
    await desk.open(USERS, { markup });
    await addFields(desk.page);
    const panel = await desk.openPanel();
    await settledSuggestions(panel);
    await startGuide(panel, 'en', 'organization/add-user', 'add');
    await expect(panel.locator('.status.ringed')).toBeVisible();
    await desk.page.locator('[data-replica="add-user"]:visible').click();
    const first = desk.page.locator('[data-replica="invite:first-name"]:visible');
    await first.click();
    await desk.page.keyboard.type('Rita');
    await desk.page.keyboard.press('Tab');
    await settled(desk);
    expect((await noted(desk, 'armed')).length).toBeGreaterThan(0);
    expect(await noted(desk, 'read')).toEqual([]);
  });
}

/** The page script has looked again after the last key. */
async function settled({ page }: Desk): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(resolve))));
}

for (const [reading, expression] of [
  ['the value of a field', "document.querySelector('input[type=password]').value"],
  ['a draft in an editable element', "document.querySelector('[contenteditable]').textContent"],
  ['the text of a whole page with a draft in it', 'document.body.innerText'],
  ['a single piece of a draft', "document.querySelector('textarea').firstChild.data"],
  ['a chosen option', "document.querySelector('select').selectedOptions.length"],
  ['a written value', "document.querySelector('input[type=password]').getAttribute('value')"],
]) {
  test(`the trap does note a reading of ${reading}`, async ({ desk }) => {
    await desk.open(USERS);
    await addFields(desk.page);
    await desk.openPanel();
    await evaluateInOurWorld(desk, expression ?? '');
    await expect.poll(() => noted(desk, 'read')).not.toEqual([]);
  });
}

/** Runs an expression where the page script runs. */
async function evaluateInOurWorld({ page, launched }: Desk, expression: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${launched.extensionId}`) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId: worlds.at(-1) ?? 0 });
  expect(exceptionDetails).toBeUndefined();
  await session.detach();
}
