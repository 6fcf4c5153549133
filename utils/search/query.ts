import { expand, isHeld, type Option, optionOf } from './expand.ts';
import type { Language } from './language.ts';
import type { Synonyms } from './synonyms.ts';
import { composed, type Token, tokenise, wholeForm } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { LIMITS, WORTH } from './weights.ts';

/** One word of the query with every way to meet it in the texts. */
export interface QueryWord extends Token {
  stop: boolean;
  /** As it was typed. */
  typed: string;
  /** Still growing: the last word, with nothing behind it. */
  typing: boolean;
  known: boolean;
  /** How often it was typed: a repeated word counts more. */
  count: number;
  /** How telling the word is among the words of the query. */
  importance: number;
  options: Option[];
}

export interface Query {
  /** The text as read: composed, and cut where it is longer than anybody types. */
  text: string;
  /** The words that are looked up. */
  words: QueryWord[];
}

interface Group {
  words: QueryWord[];
  options: Option[];
}

export function readQuery(typed: string, vocabulary: Vocabulary, synonyms: Synonyms): Query {
  const text = composed(typed.slice(0, LIMITS.text));
  const tokens = tokenise(text).flatMap((token) => unjoin(token, vocabulary));
  const all = tokens.map((token) => wordOf(token, vocabulary, text));
  const groups = [...joinedPairs(all, vocabulary), ...phrasesIn(all, vocabulary, synonyms)];
  const words = rarest(worthReading(all, groups), vocabulary);
  const respell = words.length <= LIMITS.respelled;
  const isTelling = words.some(({ stop }) => !stop);
  for (const word of words) {
    // A stop word beside telling ones is there for its expression alone.
    if (!word.stop || !isTelling) word.options = expand(word, vocabulary, synonyms, respell);
  }
  for (const group of groups) for (const word of group.words) word.options.push(...group.options);
  for (const word of words) word.importance = importanceOf(word, vocabulary);
  return { text, words };
}

/** `e-mail` is looked up as `email`; where that is unknown, as its parts. */
function unjoin(token: Token, vocabulary: Vocabulary): Token[] {
  const { word } = wholeForm(token.text);
  if (word === token.text || vocabulary.stemsOf(word).length > 0) return [{ ...token, text: word }];
  return tokenise(token.text.replace(/[^\p{L}\p{N}\p{M}]/gu, ' ')).map(({ text, start, end }) => ({
    text,
    start: token.start + start,
    end: token.start + end,
  }));
}

function wordOf(token: Token, vocabulary: Vocabulary, text: string): QueryWord {
  const typed = text.slice(token.start, token.end);
  const typing = token.end === text.length;
  const known = vocabulary.stemsOf(token.text).length > 0;
  return { ...token, stop: vocabulary.isStop(token.text), typed, typing, known, count: 1, importance: 0, options: [] };
}

/** `I'd` is no `id`. */
const SHORTEST_JOINED = 2;

/** `user name` typed where the texts say `username`. */
function joinedPairs(words: QueryWord[], vocabulary: Vocabulary): Group[] {
  const pairs = [
    ...spans(words, 2),
    ...spans(
      words.filter(({ stop }) => !stop),
      2,
    ),
  ];
  return pairs.flatMap(([first, second]) => {
    if (!first || !second || (first.stop && second.stop)) return [];
    if (Math.min(first.text.length, second.text.length) < SHORTEST_JOINED) return [];
    const stems = joinings(first.text, second.text, vocabulary.language).flatMap(vocabulary.stemsOf);
    const held = [...new Set(stems)].filter((stem) => vocabulary.frequency(stem) > 0);
    const options = held.map((stem) => optionOf([stem], 'compound', WORTH.joined, vocabulary));
    return options.length > 0 ? [{ words: [first, second], options }] : [];
  });
}

/** In German `Liste der Adressen` and `Adressen Liste` are an `Adressliste`. */
function joinings(first: string, second: string, { lang, stem }: Language): string[] {
  if (lang !== 'de') return [first + second];
  return [first + second, stem(first) + second, second + first, stem(second) + first];
}

/** An expression of two words may have others inside: `PDF quickly and well summarised`. */
const FURTHER_ON = [2, 3];

/** Expressions of several words that have synonyms: `lost my password` whatever stop words stand between, `log in` as it is. */
function phrasesIn(words: QueryWord[], vocabulary: Vocabulary, synonyms: Synonyms): Group[] {
  const telling = words.filter(({ stop }) => !stop);
  const literal = spans(words, synonyms.longest).filter((span) => span.filter(({ stop }) => !stop).length < 2);
  const apart = FURTHER_ON.flatMap((by) => telling.slice(by).map((word, at) => [telling[at] ?? word, word]));
  return [...spans(telling, synonyms.longest), ...apart, ...literal].flatMap((span) => {
    const found = synonyms.of(span.map(({ text }) => vocabulary.language.stem(text)));
    const options = found
      .map(({ stems, worth }) => optionOf(stems, 'synonym', worth, vocabulary))
      .filter((option) => isHeld(option, vocabulary))
      .map((option) => ({ ...option, rarity: option.rarity * shareOf(span) }));
    return options.length > 0 ? [{ words: span, options }] : [];
  });
}

/** Each word stands for the whole expression: together they tell it once and a bit, stop words alone but once. */
function shareOf(words: QueryWord[]): number {
  const telling = words.filter(({ stop }) => !stop).length;
  return telling > 0 ? 1 / Math.sqrt(telling) : 1 / words.length;
}

/** Every stretch of at least two neighbours. */
function spans<T>(list: T[], longest: number): T[][] {
  return list.flatMap((_, from) => {
    const lengths = Array.from({ length: Math.max(0, Math.min(longest, list.length - from) - 1) }, (_, at) => at + 2);
    return lengths.map((length) => list.slice(from, from + length));
  });
}

/** Stop words go, unless an expression consists of them or nothing else was typed; repeated words are counted. */
function worthReading(words: QueryWord[], groups: Group[]): QueryWord[] {
  const grouped = new Set(groups.flatMap((group) => (group.words.every(({ stop }) => stop) ? group.words : [])));
  const telling = words.filter((word) => !word.stop || grouped.has(word));
  const byText = new Map<string, QueryWord>();
  for (const word of telling.length > 0 ? telling : words) {
    const before = byText.get(word.text);
    if (before) before.count++;
    else byText.set(word.text, word);
  }
  return [...byText.values()];
}

/** Of a long pasted text, the known words that tell most. */
function rarest(words: QueryWord[], vocabulary: Vocabulary): QueryWord[] {
  if (words.length <= LIMITS.words) return words;
  const tells = (word: QueryWord) => Math.max(0, ...vocabulary.stemsOf(word.text).map(vocabulary.rarity));
  return words
    .filter(({ known }) => known)
    .sort((a, b) => tells(b) - tells(a))
    .slice(0, LIMITS.words);
}

function importanceOf({ text, options }: QueryWord, vocabulary: Vocabulary): number {
  if (options.length === 0) return vocabulary.rarityOfCount(0) * vocabulary.weightOf(text);
  return Math.max(...options.map(({ rarity }) => rarity));
}
