import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../utils/content/types.ts';
import { recognise } from '../../../utils/match/recognise.ts';
import type { Snapshot } from '../../../utils/protocol.ts';
import { core } from '../content-packs.ts';
import { say } from './captions.ts';

const UNKNOWN = 'https://manager.infomaniak.com/v3/12345/ng/brand-new/place';
const OF_A_DOMAIN = 'https://manager.infomaniak.com/v3/12345/ng/domain/67890/brand-new';

const place = (snapshot: Partial<Snapshot>) => {
  const { page, area, by } = recognise({ url: UNKNOWN, ...snapshot }, core);
  return { page, area, by };
};

describe.each(LANGS)('a page at an unknown address, in %s,', (lang) => {
  it('is recognised by the last place of its breadcrumb', () => {
    expect(place({ breadcrumb: ['⌂', say('userManagement', lang)] })).toEqual({
      page: 'organization.users',
      area: 'organization',
      by: 'breadcrumb',
    });
  });

  it('is recognised by the current entry of the side menu', () => {
    const nav = [
      { text: say('users', lang), current: false },
      { text: say('dynamicDns', lang), current: true },
    ];
    expect(place({ nav })).toEqual({ page: 'domain.dynamic-dns', area: 'domain', by: 'nav' });
  });

  it('is recognised by a heading, with or without a count', () => {
    for (const heading of [say('users', lang), `2 ${say('users', lang)}`, `${say('users', lang)} (1'234)`]) {
      expect(place({ headings: ['…', heading] })).toMatchObject({ page: 'organization.users', by: 'heading' });
    }
  });

  it('is recognised by controls that stand on one page only', () => {
    const controls = [{ role: 'menuitem', name: say('removeFromOrganization', lang) }];
    expect(place({ controls, headings: [say('domains', lang)] })).toMatchObject({
      page: 'organization.users',
      by: 'controls',
    });
  });

  it('is recognised in a newsletter by its side menu', () => {
    const nav = [{ text: say('subscribers', lang), current: true }];
    expect(place({ url: 'https://newsletter.infomaniak.com/v3/1/audience', nav })).toMatchObject({
      page: 'newsletter.subscribers',
      area: 'newsletter',
    });
  });
});

describe('a page at an unknown address', () => {
  it('whose breadcrumb ends at a place nobody has described has at least its product', () => {
    expect(place({ breadcrumb: ['Domains', 'example.ch', 'Something new'] })).toEqual({
      page: null,
      area: 'domain',
      by: 'breadcrumb',
    });
  });

  it('is where the last current entry points, not the group it is in', () => {
    const nav = [
      { text: 'Users', current: true },
      { text: 'Activity report', current: true },
    ];
    expect(place({ nav })).toEqual({ page: null, area: 'organization', by: 'nav' });
  });

  it('keeps its product when a card has the name of another page', () => {
    expect(place({ url: OF_A_DOMAIN, headings: ['Users'] })).toEqual({
      page: 'domain.other',
      area: 'domain',
      by: 'url',
    });
  });

  it('keeps its product when an entry of its menu has the name of another page', () => {
    const nav = [{ text: 'Users', current: true }];
    expect(place({ url: OF_A_DOMAIN, nav })).toMatchObject({ page: 'domain.other', area: 'domain' });
  });

  it('is recognised by a heading of its own product', () => {
    expect(place({ url: OF_A_DOMAIN, headings: ['DNS zone'] })).toMatchObject({ page: 'domain.zone', by: 'heading' });
  });

  it('is not recognised by a name that two products share', () => {
    expect(place({ headings: ['API tokens'] })).toEqual({ page: null, area: null, by: 'url' });
  });

  it('is not recognised by controls that two pages claim alike', () => {
    const controls = [
      { role: 'button', name: 'Add a Dynamic DNS' },
      { role: 'menuitem', name: 'Modify the role' },
    ];
    expect(place({ controls })).toEqual({ page: null, area: null, by: 'url' });
  });

  it('is not recognised by captions that stand everywhere', () => {
    const controls = ['Continue', 'Save', 'Next', 'Delete'].map((name) => ({ role: 'button', name }));
    expect(place({ controls, headings: ['Settings', 'Overview'] })).toEqual({ page: null, area: null, by: 'url' });
  });
});

it('a known address is believed whatever is written on the page', () => {
  const url = 'https://manager.infomaniak.com/v3/12345/ng/accounts/rights/users/list';
  expect(place({ url, breadcrumb: ['Domains'], headings: ['Dynamic DNS'] })).toEqual({
    page: 'organization.users',
    area: 'organization',
    by: 'url',
  });
});
