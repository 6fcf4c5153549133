import { describe, expect, it } from 'vitest';
import { withTexts } from '../../../utils/panel/by-texts.ts';
import type { SearchIndex } from '../../../utils/search/types.ts';
import { core } from '../content-packs.ts';
import { indexOf } from '../search/indexes.ts';

const url = 'https://manager.infomaniak.com/v3/12345/ng/home';
const index = indexOf('en');
const item = (guide: string, score: number) => ({ guide, part: null, score, why: [] });
const page = { items: [item('organization/add-user', 40), item('domain/add-dynamic-dns', 8)], confident: true };

describe('what the texts of guides say of a page', () => {
  it('confirms what was suggested, where it stood', () => {
    const { items } = withTexts(page, { url, dialog: 'Dynamic DNS' }, core, index);
    expect(items.map(({ guide }) => guide).slice(0, 2)).toEqual(['organization/add-user', 'domain/add-dynamic-dns']);
    expect(items[1]?.why).toEqual([{ kind: 'text', text: 'Dynamic DNS' }]);
  });

  it('follows what was suggested', () => {
    const { items, confident } = withTexts(page, { url, breadcrumb: ['Home', 'Dark appearance'] }, core, index);
    expect(items.map(({ guide }) => guide)).toEqual([
      'organization/add-user',
      'domain/add-dynamic-dns',
      'account/change-appearance',
    ]);
    expect(confident).toBe(true);
  });

  it('goes before what only the product speaks for, when a dialog names it', () => {
    const vague = { items: [item('domain/add-dynamic-dns', 8), item('organization/add-user', 8)], confident: false };
    const first = (head: object) => withTexts(vague, { url, ...head }, core, index).items[0]?.guide;
    expect(first({ dialog: 'Add a user' })).toBe('organization/add-user');
    expect(first({ headings: ['Add a user'] })).toBe('domain/add-dynamic-dns');
  });

  it('says nothing where the search is not sure', () => {
    expect(withTexts(page, { url, headings: ['Zebra crossing'] }, core, index)).toEqual(page);
    expect(withTexts(page, { url }, core, index)).toEqual(page);
  });

  it('asks for the open dialog rather than for the page behind it', () => {
    const asked: string[] = [];
    const listening: SearchIndex = {
      search(query, limit) {
        asked.push(query);
        return index.search(query, limit);
      },
    };
    withTexts(page, { url, dialog: 'Add a user', breadcrumb: ['Users'], headings: ['Users'] }, core, listening);
    withTexts(
      page,
      { url, dialog: null, breadcrumb: ['Home', 'Users'], headings: ['Roles of Anna', 'Others'] },
      core,
      listening,
    );
    expect(asked).toEqual(['Add a user', 'Roles of Anna']);
  });
});
