import { distance, forgiven, lettersMissing, lettersOf } from './distance.ts';
import { type Language, stopKeys } from './language.ts';
import { createPrefixes } from './postings.ts';
import { formsIn } from './synonyms.ts';
import type { Words } from './types.ts';
import { LIGHT, LIMITS } from './weights.ts';

/** One spelling that occurs in the texts, or in a ring of synonyms. */
export interface Entry {
  text: string;
  key: string;
  stem: string;
}

export interface Near {
  key: string;
  edits: number;
  /** Only a beginning of it is near. */
  typing: boolean;
}

export interface Vocabulary {
  language: Language;
  /** Stems the typed word may stand for, its spelling without accents included; empty when it is unknown. */
  stemsOf(word: string): string[];
  entriesOf(key: string): Entry[];
  /** Keys that begin so, frequent ones first. */
  beginning(key: string): string[];
  /** The nearest keys to an unknown word, all at the same distance, frequent ones first. */
  near(key: string, typing: boolean): Near[];
  /** German stems that end in this stem, and such that begin with it: `mailadress` for `adress`, for `mail`. */
  compounds(stem: string): { ending: string[]; beginning: string[] };
  isStop(word: string): boolean;
  /** In how many documents. */
  frequency(stem: string): number;
  /** How telling a stem is: BM25's idf. */
  rarity(stem: string): number;
  rarityOfCount(documents: number): number;
  /** Of a word that was typed: less for ordinary words. */
  weightOf(word: string): number;
}

const SHORTEST_REST = 3;

export function createVocabulary(
  language: Language,
  entries: Entry[],
  frequencies: Map<string, number>,
  documents: number,
  words: Words,
): Vocabulary {
  const frequency = (stem: string) => frequencies.get(stem) ?? 0;
  const rarityOfCount = (count: number) => Math.log(1 + Math.max(documents - count + 0.5, 0.5) / (count + 0.5));
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), entry]);
  const frequencyOf = (key: string) => Math.max(...(byKey.get(key) ?? []).map(({ stem }) => frequency(stem)));
  const keys = [...byKey.keys()].map((key) => ({ key, weight: frequencyOf(key), letters: lettersOf(key) }));
  keys.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const names = keys.map(({ key }) => key);
  const stems = new Set(keys.flatMap(({ key }) => (byKey.get(key) ?? []).map(({ stem }) => stem)));
  const stops = stopKeys(words.stop, language);
  const light = new Set(words.light.flatMap(formsIn).map(({ word }) => language.stem(word)));
  const weightOfStem = (stem: string) => (light.has(stem) ? LIGHT : 1);
  const meaningful = keys.filter(({ key }) => !stops.has(key));
  const prefixes = createPrefixes(names);
  return {
    language,
    stemsOf(word) {
      const key = language.key(word);
      const own = language.stem(word);
      const spelled = (byKey.get(key) ?? []).map(({ stem }) => stem);
      return [...new Set(stems.has(own) ? [own, ...spelled] : spelled)];
    },
    entriesOf: (key) => byKey.get(key) ?? [],
    beginning: (key) => pick(names, prefixes.find(key, LIMITS.prefixes)),
    near: (key, typing) => nearest(key, meaningful, typing),
    compounds: language.lang === 'de' ? germanCompounds(stems, frequency) : () => ({ ending: [], beginning: [] }),
    isStop: (word) => stops.has(language.key(word)),
    frequency,
    rarity: (stem) => rarityOfCount(frequency(stem)) * weightOfStem(stem),
    rarityOfCount,
    weightOf: (word) => weightOfStem(language.stem(word)),
  };
}

function pick<T>(list: T[], places: number[]): T[] {
  return places.flatMap((place) => list[place] ?? []);
}

function nearest(key: string, keys: Array<{ key: string; letters: number }>, typing: boolean): Near[] {
  let max = forgiven(key.length);
  if (max === 0 || /\d/.test(key)) return [];
  const letters = lettersOf(key);
  let found: Near[] = [];
  for (const other of keys) {
    if (lettersMissing(letters, other.letters) > max) continue;
    const whole = respelling(key, other.key, max);
    const begins = typing && whole > 0 && other.key.length > key.length && distance(key, other.key, 1, true) <= 1;
    const begun = begins ? 1 : max + 1;
    const edits = Math.min(whole, begun);
    if (edits > max) continue;
    if (edits < max) found = [];
    max = edits;
    found.push({ key: other.key, edits, typing: begun < whole });
  }
  return found.filter(({ edits }) => edits === max).slice(0, LIMITS.near);
}

/** Hardly anybody mistypes the first letter; who swaps it with the second does. */
function respelling(typed: string, word: string, max: number): number {
  const edits = distance(typed, word, max);
  return typed[0] === word[0] || (typed[0] === word[1] && typed[1] === word[0]) ? edits : edits + 1;
}

function germanCompounds(stems: Set<string>, frequency: (stem: string) => number): Vocabulary['compounds'] {
  const list = [...stems].filter((stem) => frequency(stem) > 0).sort((a, b) => frequency(b) - frequency(a));
  const turned = (word: string) => [...word].reverse().join('');
  const starts = createPrefixes(list);
  const ends = createPrefixes(list.map(turned));
  return (stem) => {
    if (stem.length < 4) return { ending: [], beginning: [] };
    const longer = (places: number[]) =>
      pick(list, places).filter(({ length }) => length >= stem.length + SHORTEST_REST);
    return {
      ending: longer(ends.find(turned(stem), LIMITS.compounds)),
      beginning: longer(starts.find(stem, LIMITS.compounds)),
    };
  };
}
