import { LANGS } from '../../utils/content/types.ts';
import { expect, test } from './fixtures.ts';
import { speak } from './walk.ts';
import { articleIn, wordsIn } from './words.ts';

/** Change a Node.js configuration. */
const ARTICLE = 2535;

for (const lang of LANGS) {
  test(`an article without guide is found under Articles and opens on the public site (${lang})`, async ({ desk }) => {
    const words = wordsIn(lang);
    const { title, url } = articleIn(lang, ARTICLE);
    await desk.open('/v3/ng/home');
    const panel = await desk.openPanel();
    await speak(panel, lang);
    await panel.getByRole('combobox', { name: words('home.search.label') }).fill(title);
    const articles = panel.getByRole('group', { name: words('results.articles') });
    const option = articles.getByRole('option', { name: `${title} (${words('link.opens')})` });
    const opened = desk.launched.context.waitForEvent('page');
    await option.click();
    expect((await opened).url()).toBe(url);
    expect(new URL(desk.page.url()).hostname).toBe('manager.infomaniak.com');
  });
}
