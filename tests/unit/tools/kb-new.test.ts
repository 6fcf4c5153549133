import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeContent } from '../content/small-content.ts';
import { kb } from './run-kb.ts';

describe('kb new', () => {
  it('writes a draft that conforms, with the month of today', async () => {
    const folder = writeContent();
    const { code, out } = await kb('new shop/rename-shop', [], folder, new Date('2027-03-09'));
    const file = join(folder, 'guides/shop/rename-shop.yaml');
    expect({ code, out }).toEqual({ code: 0, out: `${file} written\n` });
    expect(readFileSync(file, 'utf8')).toMatch(/^draft: true$[\s\S]*facts: 2027-03/m);
    const { code: checked, out: report } = await kb('check', [], folder);
    expect(checked).toBe(0);
    expect(report).toContain('\nDrafts, left out of the build: 1\nshop/rename-shop\n');
  });

  it('writes over nothing', async () => {
    const folder = writeContent();
    const file = join(folder, 'guides/shop/close-shop.yaml');
    const before = readFileSync(file, 'utf8');
    const { code, err } = await kb('new shop/close-shop', [], folder);
    expect({ code, err }).toEqual({ code: 2, err: `${file} exists already; nothing was written\n` });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it.each([
    ['store/close-shop', 'unknown area "store", expected one of shop'],
    ['shop', '"shop" is not an id, expected area/verb-object in lower-case words, as in domain/transfer-domain'],
    ['shop/Close-Shop', '"shop/Close-Shop" is not an id'],
    ['shop/close', '"shop/close" is not an id'],
    ['../shop/close-it', '"../shop/close-it" is not an id'],
  ])('says what is wrong with %s', async (id, reason) => {
    const { code, out, err } = await kb(`new ${id}`, [], writeContent());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(reason);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
