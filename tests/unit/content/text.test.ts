import { describe, expect, it } from 'vitest';
import { labelsIn, parseText, toPlain } from '../../../utils/content/text.ts';

describe('the text of a guide', () => {
  it('is one piece when nothing is marked', () => {
    expect(parseText('Open the page, then look.')).toEqual(['Open the page, then look.']);
    expect(parseText('')).toEqual([]);
  });

  it('holds bold words, code, captions and links in their order', () => {
    expect(parseText('a **b** c `d` [[save]] [words](https://example.com/x?y=1#z).')).toEqual([
      'a ',
      { bold: ['b'] },
      ' c ',
      { code: 'd' },
      ' ',
      { label: 'save' },
      ' ',
      { link: 'https://example.com/x?y=1#z', text: ['words'] },
      '.',
    ]);
  });

  it('may have captions and code inside bold words and links', () => {
    expect(parseText('**not [[remove]]**')).toEqual([{ bold: ['not ', { label: 'remove' }] }]);
    expect(parseText('[see `x`](https://example.com)')).toEqual([
      { link: 'https://example.com', text: ['see ', { code: 'x' }] },
    ]);
  });

  it('keeps marks inside code as they are', () => {
    expect(parseText('`**x** [[y]]`')).toEqual([{ code: '**x** [[y]]' }]);
  });

  it('keeps HTML as plain text', () => {
    expect(parseText('<img src=x onerror=alert(1)>')).toEqual(['<img src=x onerror=alert(1)>']);
  });

  it.each(['**bold', 'bold**', '[[label', 'label]]', '`code', '****'])(
    'is refused when a mark is left open: %s',
    (source) => {
      expect(() => parseText(source)).toThrow(`markup left open in "${source}"`);
    },
  );

  it.each([
    'javascript:alert(1',
    'JAVASCRIPT:x',
    'data:text/html,x',
    'http://example.com',
    '//example.com',
    '/x',
    'ftp://x',
  ])('is refused when a link does not start with https: %s', (href) => {
    expect(() => parseText(`[words](${href})`)).toThrow('a link must start with https://');
  });

  it('knows the captions it names, inside bold words and links too', () => {
    expect(labelsIn(parseText('[[a]] **[[b]]** [x [[c]]](https://example.com) `[[d]]`'))).toEqual(['a', 'b', 'c']);
  });

  it('can be read without marks, with the words of its captions', () => {
    const text = parseText('Click **[[save]]**, see `x` and [more](https://example.com).');
    expect(toPlain(text, (id) => `<${id}>`)).toBe('Click <save>, see x and more.');
  });
});
