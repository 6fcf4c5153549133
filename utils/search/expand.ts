import type { Synonyms } from './synonyms.ts';
import type { How } from './types.ts';
import type { Near, Vocabulary } from './vocabulary.ts';
import { TRUST, WORTH } from './weights.ts';

/** One way to meet a word of the query in the texts. */
export interface Option {
  /** All of them together stand for the word. */
  stems: string[];
  how: How;
  worth: number;
  /** How surely it answers the word. */
  trust: number;
  /** How telling the meeting is; never more than the typed word itself where that is known. */
  rarity: number;
}

export interface TypedWord {
  text: string;
  /** Still growing: it may be the beginning of a longer word. */
  typing: boolean;
}

/** Of a word that is two, or is being typed. */
const SHORTEST_PART = 3;

/** Every way to meet a word, its own stem first. */
export function expand(word: TypedWord, vocabulary: Vocabulary, synonyms: Synonyms, respell: boolean): Option[] {
  const own = vocabulary.stemsOf(word.text).map((stem) => optionOf([stem], 'stem', 1, vocabulary));
  const held = own.filter(({ stems }) => stems.some((stem) => vocabulary.frequency(stem) > 0));
  const limit = held.length > 0 ? Math.max(...held.map(({ rarity }) => rarity)) : mostOfUnknown(word, vocabulary);
  const begun = word.typing ? completions(word.text, own, vocabulary) : [];
  const respelled = own.length > 0 || begun.length > 0 || !respell ? [] : respellings(word, vocabulary);
  const direct = [...own, ...begun, ...respelled, ...compounds(word.text, own, vocabulary)];
  const meant = (word.text.length < SHORTEST_PART ? own : direct).flatMap((option) =>
    synonymsFor(option, vocabulary, synonyms),
  );
  const options = [...direct, ...meant].map((option) => ({ ...option, rarity: Math.min(option.rarity, limit) }));
  return bestOf(options.filter((option) => isHeld(option, vocabulary)));
}

/** An ordinary word says no more where no text holds it. */
function mostOfUnknown({ text }: TypedWord, vocabulary: Vocabulary): number {
  const weight = vocabulary.weightOf(text);
  return weight < 1 ? vocabulary.rarityOfCount(0) * weight : Number.POSITIVE_INFINITY;
}

/** Of several ways to the same stems, the one worth most. */
function bestOf(options: Option[]): Option[] {
  const best = new Map<string, Option>();
  for (const option of options) {
    const name = option.stems.join(' ');
    const before = best.get(name);
    if (!before || option.worth * option.rarity > before.worth * before.rarity) best.set(name, option);
  }
  return [...best.values()];
}

/** Whether our texts hold all of it. */
export const isHeld = ({ stems }: Option, vocabulary: Vocabulary): boolean =>
  stems.every((stem) => vocabulary.frequency(stem) > 0);

/** An expression tells more than each of its words, and less than all together. */
export function optionOf(stems: string[], how: How, worth: number, vocabulary: Vocabulary): Option {
  const rarity = stems.reduce((sum, stem) => sum + vocabulary.rarity(stem), 0) / Math.sqrt(stems.length);
  return { stems, how, worth, trust: TRUST[how], rarity };
}

/** The beginnings of many words are no more telling than all these words together. */
function completions(text: string, own: Option[], vocabulary: Vocabulary): Option[] {
  const key = vocabulary.language.key(text);
  const known = new Set(own.flatMap(({ stems }) => stems));
  const byStem = new Map<string, number>();
  for (const longer of vocabulary.beginning(key)) {
    for (const { stem } of vocabulary.entriesOf(longer)) {
      if (!known.has(stem)) byStem.set(stem, Math.max(byStem.get(stem) ?? 0, key.length / longer.length));
    }
  }
  const together = [...byStem.keys()].reduce((sum, stem) => sum + vocabulary.frequency(stem), 0);
  const rarity = vocabulary.rarityOfCount(together);
  const base = own.length > 0 ? WORTH.prefixOfKnown : WORTH.prefixOfUnknown;
  return [...byStem].map(([stem, typed]) => ({
    stems: [stem],
    how: 'prefix',
    worth: base * (0.6 + 0.4 * typed),
    trust: TRUST.prefix,
    rarity: Math.min(rarity, vocabulary.rarity(stem)),
  }));
}

/** Among equally near words the frequent ones are the likelier: a rare one must not win by being rare. */
function respellings({ text, typing }: TypedWord, vocabulary: Vocabulary): Option[] {
  const worthOf = ({ typing: begun, edits }: Near) => {
    if (begun) return WORTH.typoTyping;
    return edits === 1 ? WORTH.typoNear : WORTH.typoFar;
  };
  const options = vocabulary.near(vocabulary.language.key(text), typing).flatMap((near) => {
    const stems = vocabulary.entriesOf(near.key).map(({ stem }) => stem);
    return stems.map((stem) => optionOf([stem], 'typo', worthOf(near), vocabulary));
  });
  const rarity = Math.min(...options.map((option) => option.rarity));
  return options.map((option) => ({ ...option, rarity, trust: option.worth }));
}

/** A word that is two known words, and German words that hold it. */
function compounds(text: string, own: Option[], vocabulary: Vocabulary): Option[] {
  const german = vocabulary.language.lang === 'de';
  const parts = own.length === 0 || german ? splitWord(text, vocabulary) : null;
  const worth = own.length === 0 ? WORTH.split : WORTH.splitOfKnown;
  const split = parts ? [{ ...optionOf(parts, 'compound', worth, vocabulary) }] : [];
  const stem = vocabulary.language.stem(text);
  const holders = vocabulary.compounds(stem);
  return [
    ...split,
    ...holders.ending.map((longer) => optionOf([longer], 'compound', WORTH.compoundHead, vocabulary)),
    ...holders.beginning.map((longer) => optionOf([longer], 'compound', WORTH.compoundStart, vocabulary)),
  ];
}

/** The stems of the two known words it consists of, the longest first part winning. */
function splitWord(text: string, vocabulary: Vocabulary): string[] | null {
  for (let cut = text.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
    const parts = [text.slice(0, cut), text.slice(cut)];
    if (parts[0] === parts[1] || parts.some((part) => vocabulary.isStop(part))) continue;
    const stems = parts.map((part) => vocabulary.stemsOf(part).find((stem) => vocabulary.frequency(stem) > 0));
    const found = stems.flatMap((stem) => stem ?? []);
    if (found.length === parts.length) return found;
  }
  return null;
}

function synonymsFor(option: Option, vocabulary: Vocabulary, synonyms: Synonyms): Option[] {
  return synonyms.of(option.stems).map(({ stems, worth }) => {
    const meant = optionOf(stems, 'synonym', worth * option.worth, vocabulary);
    const source = option.stems.some((stem) => vocabulary.frequency(stem) > 0)
      ? option.rarity
      : Number.POSITIVE_INFINITY;
    return { ...meant, trust: meant.trust * option.trust, rarity: Math.min(meant.rarity, source) };
  });
}
