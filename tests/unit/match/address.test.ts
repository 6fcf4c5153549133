import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../utils/content/types.ts';
import { recognise } from '../../../utils/match/recognise.ts';
import { isManagerHost, pageOfUrl } from '../../../utils/match/url.ts';
import { core } from '../content-packs.ts';
import addresses from './addresses.json' with { type: 'json' };

const pageAt = (address: string) => pageOfUrl(address, core)?.id;

/** With another account number, or with none: right after `/v3`, or after the name of an app. */
const withAccount = (address: string, account: string) =>
  address.replace(/\/v3(\/hosting|\/invoicing)?(\/\d+)?(?=\/|$)/, `/v3$1${account}`);

function changed(address: string, change: (url: URL) => void): string {
  const url = new URL(address);
  change(url);
  return url.href;
}

describe.each(addresses)('$example', ({ example, page }) => {
  it(`is the page ${page}`, () => {
    expect(pageAt(example)).toBe(page);
    expect(recognise({ url: example }, core).isManager).toBe(true);
  });

  it('is the same page with a trailing slash, an unknown parameter and a hash', () => {
    const slashed = changed(example, (url) => {
      url.pathname = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : `${url.pathname}/`;
    });
    const queried = changed(example, (url) => url.searchParams.set('from', 'mail'));
    expect([slashed, queried, `${example}#section`].map(pageAt)).toEqual([page, page, page]);
  });
});

it.each(addresses.filter(({ account }) => account))(
  '$example is the same page for any account, and without one',
  ({ example, page }) => {
    expect(['/28', '/987654', ''].map((id) => pageAt(withAccount(example, id)))).toEqual([page, page, page]);
  },
);

it.each(addresses.filter(({ host }) => host === 'ksuite.infomaniak.com'))(
  '$example is the same page in capitals',
  ({ example, page }) => {
    const shouted = changed(example, (url) => {
      url.pathname = url.pathname.toUpperCase();
    });
    expect(pageAt(shouted)).toBe(page);
  },
);

describe('an address', () => {
  it('with an open settings overlay is the settings, whatever lies below', () => {
    for (const below of ['v3/ng/home', 'v3/28/ng/accounts/rights/users/list', 'v3/28/ng/x/y']) {
      expect(pageAt(`https://manager.infomaniak.com/${below}?global-settings=user-account-security`)).toBe(
        'account.settings',
      );
    }
  });

  it('with another value of the overlay parameter is the page below', () => {
    expect(pageAt('https://manager.infomaniak.com/v3/ng/home?global-settings=elsewhere')).toBe('manager.home');
  });

  it('with a language in front is the same page of the sign-in', () => {
    for (const lang of LANGS) expect(pageAt(`https://login.infomaniak.com/${lang}/login`)).toBe('login.form');
  });

  it('with or without admin3 is the same page', () => {
    const path = 'domain/67890/dynamicdns';
    expect(pageAt(`https://manager.infomaniak.com/v3/ng/${path}`)).toBe('domain.dynamic-dns');
    expect(pageAt(`https://manager.infomaniak.com/v3/ng/admin3/${path}`)).toBe('domain.dynamic-dns');
  });

  it('nobody has described is only any page of its product', () => {
    expect(recognise({ url: 'https://manager.infomaniak.com/v3/1/ng/domain/2/brand-new' }, core)).toMatchObject({
      isManager: true,
      page: 'domain.other',
      area: 'domain',
    });
    expect(recognise({ url: 'https://manager.infomaniak.com/v3/1/ng/brand-new' }, core)).toEqual({
      isManager: true,
      page: null,
      area: null,
      by: 'url',
    });
  });

  it.each([
    'https://manager.infomaniak.com.evil.example/v3/ng/home',
    'https://evil-infomaniak.com/v3/ng/home',
    'https://manager.infomaniak.com@evil.example/v3/ng/home',
    'https://www.infomaniak.com/en/support/faq/1738',
    'https://infomaniak.com/gtl/x',
    'https://kchat.infomaniak.com.evil.example/',
    'https://-phpmyadmin.infomaniak.com/',
    'https://example.com/manager.infomaniak.com/v3/ng/home',
    'chrome://newtab/',
    'about:blank',
  ])('of another site is none of ours: %s', (url) => {
    expect(recognise({ url }, core)).toEqual({ isManager: false, page: null, area: null, by: null });
    expect(isManagerHost(new URL(url).hostname, core)).toBe(false);
  });

  it.each(['', 'manager.infomaniak.com', 'https://', 'not an address'])(
    'that cannot be read is none of ours: "%s"',
    (url) => {
      expect(recognise({ url }, core).isManager).toBe(false);
      expect(pageOfUrl(url, core)).toBeNull();
    },
  );
});
