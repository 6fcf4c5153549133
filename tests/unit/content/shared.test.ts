import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, split } from '../../../utils/content/shared.ts';
import { LANGS } from '../../../utils/content/types.ts';
import { readContent } from '../../../utils/tools/read-content.ts';

const together = (packs: Parameters<typeof split>[0]) => {
  const { shared, own } = split(packs);
  return own.map((one) => joined(shared, one));
};

describe('packs split into what is shared and what is each one’s own', () => {
  it('are the same again when they are put together, whatever they hold', () => {
    const plain = fc
      .anything({
        key: fc.constantFrom('x', 'y'),
        values: [fc.constantFrom('a', 'b', '', 0, 1, null, true)],
        maxDepth: 4,
        maxKeys: 2,
      })
      .map((value) => JSON.parse(JSON.stringify(value ?? null)));
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 3 }), (packs) => {
        expect(together(packs)).toEqual(packs);
      }),
      { numRuns: 2000 },
    );
  });

  it('hold what all guides have in common once', () => {
    const packs = LANGS.map((lang) => JSON.parse(JSON.stringify(readContent('content').packs.guides[lang])));
    expect(together(packs)).toEqual(packs);
    const size = (value: unknown) => JSON.stringify(value ?? null).length;
    const { shared, own } = split(packs);
    const whole = packs.reduce((sum, pack) => sum + size(pack), 0);
    expect(own.map(size).reduce((sum, one) => sum + one, size(shared))).toBeLessThan(whole * 0.9);
  });
});
