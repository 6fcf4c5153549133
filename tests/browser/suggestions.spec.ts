import { LANGS, type Lang } from '../../utils/content/types.ts';
import { type Desk, expect, test } from './fixtures.ts';
import { GOLDEN, type Golden, gradeOf } from './golden.ts';
import { pageName, settledSuggestions, suggestionsIn } from './home.ts';
import { USERS } from './starts.ts';
import { speak } from './walk.ts';
import { guideTitled, titleIn, wordsIn } from './words.ts';

const words = wordsIn('en');
const titles = (...ids: string[]) => ids.map((id) => titleIn('en', id, ''));
const ON_USERS = titles('organization/add-user', 'organization/change-user-role', 'organization/remove-user');

/** Share of golden pages on which a guide of grade 2 or more must come first. */
const SHARE = 0.92;
/** A page that has not got its guide by then is a miss. Milliseconds. */
const LATEST = 4000;

test('a click on the icon opens the panel with the guides for the open page', async ({ desk }) => {
  await desk.open(USERS);
  const panel = await desk.openPanel();
  await expect(pageName(panel)).toHaveText('Users');
  expect(await settledSuggestions(panel)).toEqual(ON_USERS);
});

for (const [markup, lang] of [...LANGS.map((each) => ['house', each] as const), ['semantic', 'de'] as const]) {
  test(`the guide that fits a page comes first, on ${SHARE * 100} of 100 pages (${markup}, ${lang})`, async ({
    desk,
  }) => {
    test.setTimeout(420_000);
    await desk.open('https://www.example.org/');
    const panel = await desk.openPanel();
    await speak(panel, lang);
    const read: Array<{ golden: Golden; first: string | null; grade: number }> = [];
    for (const golden of GOLDEN) {
      await arriveAt(desk, golden, markup, lang);
      const first = await firstOn(panel, golden, lang);
      read.push({ golden, first, grade: gradeOf(golden, first) });
      await leave(desk, panel, lang);
    }
    const misses = read.filter(({ grade }) => grade < 2).map(({ golden, first }) => `${golden.title}: ${first}`);
    const telling = read.filter(({ golden, grade }) => golden.isTelling && grade < 3);
    const share = 1 - misses.length / read.length;
    console.log(
      `${markup}, ${lang}: ${Math.round(share * 100)} % of ${read.length} pages; missed: ${misses.join(', ') || 'none'}`,
    );
    expect(
      telling.map(({ golden, first }) => `${golden.title}: ${first}`),
      'open dialogs and menus',
    ).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(SHARE);
  });
}

async function arriveAt(
  { page, open }: Desk,
  { path, clicks = [] }: Golden,
  markup: 'house' | 'semantic',
  lang: Lang,
): Promise<void> {
  await open(path, { markup, lang });
  for (const key of clicks) await page.locator(`[data-replica="${key}"]:visible`).first().click();
}

/** The guide that stands first once the list no longer changes. */
async function firstOn(panel: Desk['page'], golden: Golden, lang: Lang): Promise<string | null> {
  const first = async () => guideTitled(lang, (await suggestionsIn(panel))[0]);
  const wanted = golden.isTelling ? 3 : 2;
  await expect
    .poll(async () => gradeOf(golden, await first()), { timeout: LATEST, intervals: [50] })
    .toBeGreaterThanOrEqual(wanted)
    // A miss is counted, not thrown.
    .catch(() => undefined);
  return guideTitled(lang, (await settledSuggestions(panel))[0]);
}

/** Every page is met anew: what the page before suggested is gone. */
async function leave({ page }: Desk, panel: Desk['page'], lang: Lang): Promise<void> {
  await page.goto('https://www.example.org/');
  await expect(panel.getByText(wordsIn(lang)('home.other-site'))).toBeVisible();
}

test('going to another page inside the Manager brings its guides and keeps what is being typed', async ({ desk }) => {
  await desk.open(USERS);
  const panel = await desk.openPanel();
  await expect.poll(() => suggestionsIn(panel)).toEqual(ON_USERS);
  const search = panel.getByRole('combobox', { name: words('home.search.label') });
  await search.click();
  await panel.keyboard.type('remo');
  await desk.page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await desk.page.locator('[data-replica="sidebar:my-profile"]:visible').click();
  await expect(desk.page).toHaveURL(/profile/);
  await panel.keyboard.type('ve');
  await expect(search).toHaveValue('remove');
  await expect(search).toBeFocused();
  await expect(panel.getByRole('listbox').getByRole('option').first()).toContainText('Remove');
  await panel.getByRole('button', { name: words('home.search.clear') }).click();
  await expect(pageName(panel)).toHaveText(/profile/i);
  await expect.poll(() => suggestionsIn(panel)).toEqual(expect.arrayContaining(titles('account/change-appearance')));
  expect(await desk.page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('a change of page refreshes the guides without a click in the panel', async ({ desk }) => {
  await desk.open(USERS);
  const panel = await desk.openPanel();
  await expect.poll(() => suggestionsIn(panel)).toEqual(ON_USERS);
  await desk.page.locator('[data-replica="rail:web"]:visible').click();
  await expect(pageName(panel)).toHaveText('Domains');
  await expect.poll(async () => areasOf(await suggestionsIn(panel))).toEqual(['domain']);
  await desk.page.goBack();
  await expect.poll(() => suggestionsIn(panel)).toEqual(ON_USERS);
});

test.describe('the same page is recognised', () => {
  const users = 'accounts/rights/users/list';
  for (const [title, path] of [
    ['without account number, which the Manager fills in', `/v3/ng/${users}`],
    ['with another account number', `/v3/9876543/ng/${users}`],
    ['with a slash at the end', `/v3/9876543/ng/${users}/`],
    ['with a query', `/v3/9876543/ng/${users}?page=2&sort=name`],
    ['with a hash', `/v3/9876543/ng/${users}#bottom`],
    ['with all of them', `/v3/1/ng/${users}/?page=2#bottom`],
  ] as const) {
    test(title, async ({ desk }) => {
      await desk.open(path);
      const panel = await desk.openPanel();
      await expect(pageName(panel)).toHaveText('Users');
      expect(await settledSuggestions(panel)).toEqual(ON_USERS);
    });
  }

  test('for another product of the same kind', async ({ desk }) => {
    await desk.open('/v3/555/ng/domain/1003/dashboard?from=list#dns');
    const panel = await desk.openPanel();
    await expect(pageName(panel)).toHaveText('Dashboard of the domain');
    await expect
      .poll(async () => (await suggestionsIn(panel))[0])
      .toBe(titleIn('en', 'domain/enable-fast-anycast', ''));
  });

  test('with another language in the address', async ({ desk }) => {
    await desk.open('https://login.infomaniak.com/de/login');
    const panel = await desk.openPanel();
    const name = await pageName(panel).textContent();
    await desk.open('https://login.infomaniak.com/it/login');
    await expect(desk.page).toHaveURL(/\/it\//);
    await expect(pageName(panel)).toHaveText(name ?? '');
  });
});

test('an unknown page is said to be unknown: search and topics, no list of guides', async ({ desk }) => {
  await desk.open('/v3/ng/some/unknown');
  const panel = await desk.openPanel();
  await expect(panel.getByText(words('home.unknown'))).toBeVisible();
  await expect(panel.getByRole('combobox', { name: words('home.search.label') })).toBeVisible();
  await expect(panel.locator('details.area').first()).toBeVisible();
  await expect(panel.locator('details.area[open]')).toHaveCount(0);
  await expect(panel.locator('.guide-title:visible')).toHaveCount(0);
});

test('an unknown page of a known product opens the topic of that product', async ({ desk }) => {
  await desk.open('/v3/12345/ng/profile/brand/new');
  const panel = await desk.openPanel();
  await expect(panel.getByText(words('home.unknown'))).toBeVisible();
  const open = panel.locator('details.area[open] .area-name');
  await expect(open).toHaveText(['My account']);
  await expect(panel.locator('.area-name').first()).toHaveText('My account');
});

test('an unknown page inside a known product says so and lists the guides of that product alone', async ({ desk }) => {
  await desk.open('/v3/12345/ng/domain/1001/brand-new');
  const panel = await desk.openPanel();
  await expect(panel.getByText(words('home.unsure'))).toBeVisible();
  expect(areasOf(await settledSuggestions(panel))).toEqual(['domain']);
});

/** The areas of the guides with these titles, each once. */
const areasOf = (found: string[]) => [...new Set(found.map((title) => guideTitled('en', title)?.split('/')[0]))];
