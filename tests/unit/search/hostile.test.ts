import { describe, expect, it } from 'vitest';
import { createIndex } from '../../../utils/search/search.ts';
import type { Lang } from '../../../utils/search/types.ts';
import { indexOf, wordsOf } from './indexes.ts';

const NOTHING = { hits: [], confident: false, spellings: [] };

const HOSTILE: Array<[string, string]> = [
  ['nothing', ''],
  ['blanks', ' \t\n\u00a0 '],
  ['punctuation', '?!… — "«»" ;:,.'],
  ['emoji', '🙈👩‍💻🇨🇭'],
  ['regular expression characters', '.*+?^$()|[]\\{1,} (a+)+$'],
  ['markup', '<img src=x onerror=alert(1)><script>'],
  ['control characters', '\u0000\u0007\u200b\ufeff\u202e'],
  ['lone surrogates', '\ud83d \udc00 user'],
  ['combining marks alone', '\u0301\u0308 \u0301'],
  ['right-to-left text', 'حذف مستخدم מחק משתמש'],
  ['names of object properties', 'constructor __proto__ toString hasOwnProperty'],
  ['10,000 letters', 'a'.repeat(10_000)],
  ['10,000 words', 'user domain xyzzy '.repeat(3_334)],
  ['hyphens without end', 'e-'.repeat(5_000)],
  ['one letter', 'd'],
];

describe.each<Lang>(['en', 'fr', 'de', 'it', 'es'])('hostile input (%s)', (lang) => {
  const index = indexOf(lang);

  it.each(HOSTILE)('%s gets an answer', (_, query) => {
    const { hits, spellings } = index.search(query);
    expect(hits.every(({ score }) => Number.isFinite(score) && score > 0)).toBe(true);
    expect(spellings.length).toBeLessThanOrEqual(3);
  });
});

describe('queries with hardly anything in them', () => {
  const index = indexOf('en');

  it.each(['', '   ', '?!', '🙈'])('"%s" finds nothing and says so', (query) => {
    expect(index.search(query)).toEqual(NOTHING);
  });

  it('only stop words still find what holds them', () => {
    expect(index.search('how').hits.map(({ id }) => id)).toEqual(['organization/generate-dpa']);
  });

  it('a word does not match because an object has a property of that name', () => {
    expect(index.search('toString hasOwnProperty ').hits).toEqual([]);
  });

  it('a word among emoji and brackets is found', () => {
    expect(index.search('🙈 (((anycast)))* 🙈').hits[0]?.id).toBe('domain/enable-fast-anycast');
  });
});

describe('an index of odd texts', () => {
  it('without documents answers that nothing fits', () => {
    expect(createIndex([], wordsOf('en')).search('user')).toEqual(NOTHING);
  });

  it('finds words that are names of object properties', () => {
    const fields = { title: ['The constructor __proto__'], body: ['', '🙈', '   '] };
    const index = createIndex([{ id: 'odd', lang: 'en', kind: 'article', fields }], wordsOf('en'));
    expect(index.search('constructor').hits[0]?.id).toBe('odd');
    expect(index.search('proto').hits[0]?.id).toBe('odd');
  });
});
