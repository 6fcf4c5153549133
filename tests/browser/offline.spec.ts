import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LaunchOptions, launch } from '../../utils/tools/chromium.ts';
import { type Manager, replicaUrl, startManager } from '../manager/server.ts';
import { type Desk, deskAt, expect, test } from './fixtures.ts';
import { pageName, suggestionsIn } from './home.ts';
import { type LoggedRequest, requestsIn } from './net-log.ts';
import { REMOVAL } from './plans/organization.ts';
import { speak, walk } from './walk.ts';
import { titleIn, wordsIn } from './words.ts';

const USERS = REMOVAL.start;
const words = wordsIn('en');

/** A browser and a replica of its own, which the test may close. */
async function withDesk(
  options: Partial<LaunchOptions>,
  use: (desk: Desk, manager: Manager) => Promise<void>,
): Promise<void> {
  const manager = await startManager();
  const launched = await launch({ hostRules: manager.hostRules, ...options });
  try {
    await use(deskAt(launched, await launched.context.newPage()), manager);
  } finally {
    await launched.close();
    await manager.close();
  }
}

test('without any network the panel suggests, searches, shows guides in five languages and rings to the end', async () => {
  await withDesk({}, async (desk, manager) => {
    const { page } = desk;
    await desk.open(USERS);
    await expect(page.locator('[data-replica="add-user"]:visible')).toBeVisible();
    await manager.close();
    await desk.launched.context.setOffline(true);
    expect(
      await page.evaluate(() =>
        fetch('/favicon.ico').then(
          () => true,
          () => false,
        ),
      ),
    ).toBe(false);

    const panel = await desk.openPanel();
    await expect(pageName(panel)).toHaveText('Users');
    await expect.poll(async () => (await suggestionsIn(panel)).length).toBeGreaterThan(1);
    for (const lang of ['fr', 'de', 'it', 'es', 'en'] as const) {
      await speak(panel, lang);
      await panel
        .getByRole('combobox', { name: wordsIn(lang)('home.search.label') })
        .fill(titleIn(lang, REMOVAL.guide, ''));
      await expect(panel.getByRole('listbox').getByRole('option').first()).toContainText(
        titleIn(lang, REMOVAL.guide, ''),
      );
    }
    expect((await walk(page, panel, REMOVAL, 'en')).wrong).toEqual([]);
  });
});

test('the network log of a whole run holds no request of the extension', async () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'signpost-log-'));
  const netLog = join(folder, 'net.json');
  let ours = '';
  await withDesk({ netLog }, async (desk) => {
    ours = `chrome-extension://${desk.launched.extensionId}`;
    await desk.open(USERS);
    const panel = await desk.openPanel();
    expect((await walk(desk.page, panel, REMOVAL, 'en')).wrong).toEqual([]);
    await panel.getByRole('button', { name: words('header.home') }).click();
    // Foreign words bring in the packs of all languages.
    await panel.getByRole('combobox', { name: words('home.search.label') }).fill('Benutzer entfernen');
    await expect(panel.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await desk.page.goto(replicaUrl('https://ksuite.infomaniak.com/all/kdrive'));
    await desk.page.goto('https://www.example.org/');
    await expect(panel.getByRole('combobox')).toHaveCount(2);
    const worker = await desk.launched.worker();
    expect([await panel.evaluate(ask), await worker.evaluate(ask)]).toEqual(['refused', 'refused']);
  });
  const requests = requestsIn(netLog);
  rmSync(folder, { recursive: true, force: true });

  const initiators = new Set(requests.map(({ initiator }) => initiator));
  expect(initiators).toContain('https://manager.infomaniak.com');
  expect(requests.filter(({ initiator }) => initiator === ours)).toEqual([]);
  const others = requests.filter((request) => !isOfPage(request.url) && !isOfBrowser(request));
  expect(others.map(({ url, initiator }) => `${url.href} for ${initiator}`)).toEqual([]);
});

/** A request that somebody wrote into the extension by mistake. */
const ask = () =>
  fetch('https://manager.infomaniak.com/asked-by-us').then(
    () => 'sent',
    () => 'refused',
  );

const isReplica = ({ hostname }: URL) => hostname.endsWith('.infomaniak.com') || hostname === 'www.example.org';

/** What the pages of the replica ask for themselves, without the extension too. */
const isOfPage = (url: URL) =>
  isReplica(url) &&
  (/^\/(__replica|__app\/(main\.js|app\.css)|favicon\.ico|)$/.test(url.pathname) || /^\/(v3|all)\//.test(url.pathname));

/** The browser's own services, which end nowhere here. */
const isOfBrowser = ({ url, initiator }: LoggedRequest) => initiator === 'not an origin' && !isReplica(url);
