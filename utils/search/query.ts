import { expand, type Option, optionOf } from './expand.ts';
import type { Synonyms } from './synonyms.ts';
import { composed, type Token, tokenise, wholeForm } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { LIMITS, WORTH } from './weights.ts';

/** One word of the query with every way to meet it in the texts. */
export interface QueryWord extends Token {
  stop: boolean;
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
  const all = tokens.map((token) => wordOf(token, vocabulary, token.end === text.length));
  const groups = [...joinedPairs(all, vocabulary), ...phrasesIn(all, vocabulary, synonyms)];
  const words = rarest(worthReading(all, groups), vocabulary);
  for (const word of words) word.options = expand(word, vocabulary, synonyms, words.length <= LIMITS.respelled);
  for (const group of groups) share(group);
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

function wordOf(token: Token, vocabulary: Vocabulary, typing: boolean): QueryWord {
  const known = vocabulary.stemsOf(token.text).length > 0;
  return { ...token, stop: vocabulary.isStop(token.text), typing, known, count: 1, importance: 0, options: [] };
}

/** `user name` typed where the texts say `username`. */
function joinedPairs(words: QueryWord[], vocabulary: Vocabulary): Group[] {
  return words.flatMap((first, at) => {
    const second = words[at + 1];
    const stems = second ? vocabulary.stemsOf(first.text + second.text) : [];
    const held = stems.filter((stem) => vocabulary.frequency(stem) > 0);
    const options = held.map((stem) => optionOf([stem], 'compound', WORTH.joined, vocabulary));
    return second && options.length > 0 ? [{ words: [first, second], options }] : [];
  });
}

/** Expressions of several words that have synonyms, with and without the stop words between them. */
function phrasesIn(words: QueryWord[], vocabulary: Vocabulary, synonyms: Synonyms): Group[] {
  const telling = words.filter(({ stop }) => !stop);
  const lists = telling.length < words.length ? [words, telling] : [words];
  return lists.flatMap((list) => {
    const stems = list.map(({ text }) => vocabulary.language.stem(text));
    return list.flatMap((_, from) => {
      const lengths = Array.from({ length: Math.min(synonyms.longest, list.length - from) - 1 }, (_, at) => at + 2);
      return lengths.flatMap((length) => {
        const found = synonyms.of(stems.slice(from, from + length));
        const options = found.map(({ stems: to, worth }) => optionOf(to, 'synonym', worth, vocabulary));
        return options.length > 0 ? [{ words: list.slice(from, from + length), options }] : [];
      });
    });
  });
}

/** Stop words go, unless they belong to an expression or nothing else was typed; repeated words are counted. */
function worthReading(words: QueryWord[], groups: Group[]): QueryWord[] {
  const grouped = new Set(groups.flatMap((group) => group.words));
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
  return words.filter(({ known }) => known).sort((a, b) => tells(b) - tells(a)).slice(0, LIMITS.words);
}

function share({ words, options }: Group): void {
  for (const word of words) {
    for (const option of options) word.options.push({ ...option, worth: option.worth / words.length });
  }
}

function importanceOf({ options }: QueryWord, vocabulary: Vocabulary): number {
  return options.length > 0 ? Math.max(...options.map(({ rarity }) => rarity)) : vocabulary.rarityOfCount(0);
}
