import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch } from '../../utils/tools/chromium.ts';
import { type Manager, startManager } from '../manager/server.ts';
import { deskAt } from './fixtures.ts';
import { REMOVAL } from './plans/organization.ts';
import { DOMAINS, domainNames } from './starts.ts';
import { startGuide, walk } from './walk.ts';
import { Walker } from './walker.ts';
import { wordsIn } from './words.ts';

let manager: Manager;
test.beforeAll(async () => {
  manager = await startManager();
});
test.afterAll(() => manager.close());

test('after a restart of the browser, a card on Home goes on with the guide at its step', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'signpost-'));
  try {
    const before = await launch({ hostRules: manager.hostRules, profile });
    const first = deskAt(before, await before.context.newPage());
    await first.open(DOMAINS);
    const panel = await first.openPanel();
    await startGuide(panel, 'en', 'domain/enable-fast-anycast', 'switch');
    await new Walker(first.page, panel, wordsIn('en')).do({ ring: domainNames, use: 'domain:1001' });
    await expect(panel.getByText('Step 3 of 3', { exact: true })).toBeVisible();
    await before.close();

    const after = await launch({ hostRules: manager.hostRules, profile });
    const second = deskAt(after, await after.context.newPage());
    await second.open('/v3/12345/ng/domain/1001/dashboard');
    const again = await second.openPanel();
    await expect(again.getByText(/step 3 of 3/)).toBeVisible();
    await again.getByRole('button', { name: 'Continue' }).click();
    await new Walker(second.page, again, wordsIn('en')).expectRings(['toggle:fast-anycast']);
    await after.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('the guide goes on although the background was stopped', async () => {
  const launched = await launch({ hostRules: manager.hostRules });
  const desk = deskAt(launched, await launched.context.newPage());
  await desk.open(DOMAINS);
  const panel = await desk.openPanel();
  await startGuide(panel, 'en', 'domain/enable-fast-anycast', 'switch');
  const walker = new Walker(desk.page, panel, wordsIn('en'));
  await walker.expectRings(domainNames);
  await launched.stopWorker();
  await walker.do({ ring: domainNames, use: 'domain:1003' });
  await walker.expectRings(['toggle:fast-anycast']);
  await launched.close();
});

test('on a 1280 x 720 laptop with the panel open, a removal is walked to its end', async () => {
  const laptop = await launch({ hostRules: manager.hostRules, size: { width: 1280, height: 720 } });
  const desk = deskAt(laptop, await laptop.context.newPage());
  await desk.open(REMOVAL.start);
  const panel = await desk.openPanel();
  expect((await walk(desk.page, panel, REMOVAL, 'en')).wrong).toEqual([]);
  const scrolled = await desk.page.evaluate(() => [document.documentElement.scrollTop, document.body.scrollTop]);
  expect(scrolled, 'what people cannot scroll back has not moved').toEqual([0, 0]);
  await laptop.close();
});
