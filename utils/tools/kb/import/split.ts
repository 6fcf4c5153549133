/** A dump as articles. They end with the two lines about the FAQ; where those are missing, the next opening begins one. */
import { LANGS } from '../../../content/types.ts';
import { PHRASES, type Phrases } from './phrases/index.ts';

export interface Line {
  text: string;
  /** Counted from 1. */
  number: number;
}

export interface RawArticle {
  lines: Line[];
  /** Number in the public knowledge base, where the end lines tell it. */
  number: number | null;
  /** How it was told from the next one. */
  end: 'lines' | 'opening' | 'none';
}

/** No end line and no title is longer. */
const MAX_MARK = 120;
const ALL: Phrases[] = LANGS.map((lang) => PHRASES[lang]);

/** Spellings that mean the same become one: line ends, apostrophes, spaces, composed letters. */
export function linesOf(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\u2028\u2029\f]/)
    .map((line, index) => ({ text: tidyLine(line), number: index + 1 }));
}

const tidyLine = (line: string) =>
  line
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u200B-\u200D\uFEFF\u00AD]/g, '')
    .replace(/[\u00A0\u202F\u2007\u2009]/g, ' ')
    .replaceAll('\t', '    ')
    .trimEnd();

export function splitArticles(lines: Line[]): RawArticle[] {
  const articles: RawArticle[] = [];
  let current: RawArticle = begin();
  let isEnding = false;
  const push = (end: RawArticle['end']) => {
    if (current.lines.some(({ text }) => text !== '')) articles.push({ ...current, end });
    current = begin();
    isEnding = false;
  };
  for (const line of lines) {
    if (isEndLine(line.text)) isEnding = true;
    if (isEnding && isPartOfEnd(line.text)) {
      current.number ??= articleNumber(line.text);
      continue;
    }
    if (isEnding) push('lines');
    else if (isOpening(line.text) && hasBody(current.lines)) push('opening');
    current.lines.push(line);
  }
  push(isEnding ? 'lines' : 'none');
  return articles;
}

const begin = (): RawArticle => ({ lines: [], number: null, end: 'none' });

/** The sentence with which articles open, at the beginning of a line. */
export const isOpening = (text: string) => text.length > 20 && ALL.some(({ opens }) => opens.test(text));

/** An opening that follows nothing but a title belongs to it. */
const hasBody = (lines: Line[]) =>
  lines.filter(({ text }) => text !== '').length > 2 || lines.some(({ text }) => isItem(text));

/** What a list item begins with. */
export const ITEM_MARK = '(?:[-*+•–◦▪‣·●○]|\\d{1,2}[.)])';

const ITEM = new RegExp(`^\\s*${ITEM_MARK}\\s`);
export const isItem = (text: string) => ITEM.test(text);

function isEndLine(line: string): boolean {
  if (line === '' || line.length > MAX_MARK) return false;
  const text = line.replace(/^[\s\-*•#>|]+/, '').replace(/[*_|\s]+$/, '');
  return ALL.some(
    ({ self, link, helpful }) =>
      self.test(text) && ((link.test(text) && !text.endsWith('.')) || (helpful.test(text) && text.endsWith('?'))),
  );
}

/** What may stand around the two lines: blanks, the address, its number, the answers. */
const isPartOfEnd = (text: string) =>
  text === '' ||
  isEndLine(text) ||
  /^\s*(?:https?:\/\/\S+|#?\d{1,5}|(?:(?:yes|no|oui|non|ja|nein|s[iìí])[ /|]*){1,2}|[-=_*]{3,})$/iu.test(text);

export function articleNumber(text: string): number | null {
  const [, number] = /(?:faq\.infomaniak\.com\/|\/faq\/|^\s*#?)(\d{1,5})(?!\d)/.exec(text) ?? [];
  return number === undefined ? null : Number(number);
}
