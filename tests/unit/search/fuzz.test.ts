/** Whatever is typed or shown, there is an answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../utils/content/types.ts';
import { suggest } from '../../../utils/match/suggest.ts';
import { parseSnapshot } from '../../../utils/protocol.ts';
import { find } from '../../../utils/search/find.ts';
import { core } from '../content-packs.ts';
import { indexOf } from './indexes.ts';

const word = fc.constantFrom('user', 'domaine', 'löschen', 'correo', 'e-mail', '4', 'DNS', "l'accès", 'winmail.dat');
const odd = fc.constantFrom(
  '\u0000',
  '\u202e',
  '\ud800',
  '🙈',
  '<b>',
  '.*+?^{}$()|[]\\',
  'ﷺ',
  'שלום',
  '\u0301',
  '%00',
  '--',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.oneof(word, odd), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.tuple(word, fc.nat({ max: 3000 })).map(([piece, times]) => piece.repeat(times).slice(0, 10_000)),
);

describe.each(LANGS)('in %s', (lang) => {
  it('any query finds something or says that nothing fits', () => {
    fc.assert(
      fc.property(text, (query) => {
        const { findings, confident, spellings } = find(indexOf(lang), query);
        expect(findings.every(({ score }) => Number.isFinite(score) && score > 0)).toBe(true);
        expect(confident && findings.length === 0).toBe(false);
        expect(spellings.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

it('any page gets suggestions or none', () => {
  const address = fc.oneof(fc.webUrl(), fc.constant('https://manager.infomaniak.com/v3/1/ng/home'));
  const captions = fc.array(text, { maxLength: 8 });
  const page = fc.record({ url: address, title: text, breadcrumb: captions, headings: captions, dialog: text });
  fc.assert(
    fc.property(page, (given) => {
      const snapshot = parseSnapshot(given);
      if (!snapshot) return;
      const { items, confident } = suggest(snapshot, core, 'en');
      expect(items.every(({ score }) => Number.isFinite(score) && score > 0)).toBe(true);
      expect(confident && items.length === 0).toBe(false);
    }),
    { numRuns: 300, seed: 7 },
  );
});
