import { describe, expect, it } from 'vitest';
import { compilePattern, literalness } from '../../../utils/content/pattern.ts';

const fits = (pattern: string, path: string) => new RegExp(compilePattern(pattern)).test(path);

describe('a path pattern', () => {
  it.each([
    ['/', '/'],
    ['/v3/:acc/ng/home', '/v3/12/ng/home'],
    ['/v3/:acc/ng/home', '/v3/ng/home'],
    ['/v3/:acc/ng/home', '/v3/12/ng/admin3/home'],
    ['/v3/:acc/ng/home', '/v3/12/ng/home/'],
    ['/:space/mail', '/mail'],
    ['/:space/mail', '/all/mail'],
    ['/:space/mail', '/7/mail'],
    ['/:lang/login', '/login'],
    ['/:lang/login', '/fr/login'],
    ['/domain/:domain/x', '/domain/9/x'],
    ['/products/*', '/products/web'],
    ['/files/**', '/files'],
    ['/files/**', '/files/'],
    ['/files/**', '/files/a/b'],
    ['/v3/ng/**', '/v3/ng/admin3/x'],
    ['/a.b', '/a.b'],
  ])('%s fits %s', (pattern, path) => {
    expect(fits(pattern, path)).toBe(true);
  });

  it.each([
    ['/', '/x'],
    ['/v3/:acc/ng/home', '/v3/12/ng/homepage'],
    ['/v3/:acc/ng/home', '/x/v3/12/ng/home'],
    ['/v3/:acc/ng/home', '/v3/abc/ng/home'],
    ['/v3/:acc/ng/home', '/v3/1/2/ng/home'],
    ['/:space/mail', '/some/mail'],
    ['/:lang/login', '/french/login'],
    ['/domain/:domain/x', '/domain/x'],
    ['/domain/:domain/x', '/domain/abc/x'],
    ['/products/*', '/products'],
    ['/products/*', '/products/web/x'],
    ['/files/**', '/filesystem'],
    ['/a.b', '/aXb'],
  ])('%s does not fit %s', (pattern, path) => {
    expect(fits(pattern, path)).toBe(false);
  });

  it('is the more literal the more it says', () => {
    const patterns = [
      '/v3/:acc/ng/domain/:domain/dns/manage-zone/list',
      '/v3/:acc/ng/domain/:domain/dashboard',
      '/v3/:acc/ng/domain/:domain/**',
      '/v3/:acc/ng/**',
      '/v3/:acc/**',
      '/**',
    ];
    const sorted = patterns.toSorted((a, b) => literalness(b) - literalness(a));
    expect(sorted).toEqual(patterns);
    expect(new Set(patterns.map(literalness)).size).toBe(patterns.length);
  });
});
