import { LANGS, type Lang } from '../../../content/types.ts';
import { PHRASES } from './phrases/index.ts';
import type { Line } from './split.ts';

/** An opening tells more than a few small words. */
const OPENING = 10;
const WORDS = 2000;

/** The language whose words an article is made of, or null where nothing tells it. */
export function languageOf(lines: Line[]): Lang | null {
  const words = lines
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u, WORDS);
  const scores = LANGS.map((lang) => {
    const { small, opens } = PHRASES[lang];
    const count = words.filter((word) => small.has(word)).length;
    return { lang, score: count + (lines.some(({ text }) => opens.test(text)) ? OPENING : 0) };
  }).sort((one, other) => other.score - one.score);
  const [best, second] = scores;
  return best && best.score > (second?.score ?? 0) ? best.lang : null;
}
