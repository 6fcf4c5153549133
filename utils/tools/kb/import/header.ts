/** What stands before the first sentence of an article: the header of the site, or a title. */
import { LANGS } from '../../../content/types.ts';
import { PHRASES } from './phrases/index.ts';
import { isItem, isOpening, type Line } from './split.ts';

const MAX_TITLE = 100;
/** A site header is a few lines, or a menu; never half a dump. */
const MAX_HEADER = 400;

export interface Headless {
  lines: Line[];
  title: string | null;
  dropped: Line[];
}

/** Everything before the first article's opening may be the site; before a later one only what looks like it. */
export function dropHeader(lines: Line[], isFirst: boolean): Headless {
  const filled = lines.filter(({ text }) => text !== '');
  const opening = filled.findIndex(({ text }) => !isItem(text) && isOpening(text));
  const marks = filled.slice(0, MAX_HEADER).map(({ text }) => isHeaderLine(text));
  const lastMark = opening === -1 ? marks.slice(0, 8).lastIndexOf(true) : marks.slice(0, opening).lastIndexOf(true);
  const hasManyBefore = isFirst && opening > 1 && opening <= MAX_HEADER && !looksLikeArticle(filled.slice(0, opening));
  const start = hasManyBefore ? opening : lastMark + 1;
  const rest = filled.slice(start);
  const [first] = rest;
  const isTitle = first && opening - start === 1 && first.text.length <= MAX_TITLE && !isItem(first.text);
  const from = (isTitle ? rest[1] : first)?.number ?? Number.POSITIVE_INFINITY;
  return {
    lines: lines.filter(({ number }) => number >= from),
    title: isTitle ? first.text.replace(/^#+\s*|\*\*/g, '').trim() : null,
    dropped: filled.slice(0, start),
  };
}

/** The name of the knowledge base, or how many FAQs it has. */
const isHeaderLine = (text: string) =>
  (text.length <= 30 || (/^\d/.test(text) && text.length <= 160)) &&
  LANGS.some((lang) => PHRASES[lang].header.test(text.trim().replace(/^#+\s*/, '')));

/** Steps to click are no menu of a site. */
const looksLikeArticle = (lines: Line[]) =>
  lines.some(({ text }) => LANGS.some((lang) => isItem(text) && text.search(PHRASES[lang].click) !== -1));
