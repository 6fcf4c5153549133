import type { How, SearchField } from './types.ts';

/**
 * Every number of the ranking in one place. Fields as in BM25F: `weight` multiplies how often a word occurs,
 * `length` says how much a long text is held against it (0 not at all, 1 fully).
 */
export const FIELDS: ReadonlyArray<{ field: SearchField; weight: number; length: number }> = [
  { field: 'errors', weight: 6, length: 0.3 },
  { field: 'title', weight: 4, length: 0.5 },
  { field: 'asks', weight: 3, length: 0.3 },
  { field: 'summary', weight: 2.2, length: 0.5 },
  { field: 'labels', weight: 1.8, length: 0.5 },
  { field: 'steps', weight: 1.5, length: 0.75 },
  { field: 'notes', weight: 1.2, length: 0.75 },
  { field: 'body', weight: 1, length: 0.75 },
];

/** BM25's k1: how soon a further occurrence stops to matter. */
export const SATURATION = 2.5;

/** How much an error message, title or question that says just what was typed raises its document; nearly so, by the square. */
export const CLOSENESS = 1.2;

/** What a word is worth where a document holds only other forms of it. */
export const STEM_ALONE = 0.8;

/** What a word found in a roundabout way is worth, the word itself being 1. */
export const WORTH = {
  prefixOfUnknown: 0.7,
  prefixOfKnown: 0.25,
  typoNear: 0.7,
  typoFar: 0.45,
  typoTyping: 0.35,
  /** `mailadresse` typed, `mail` and `adresse` written. */
  split: 0.8,
  splitOfKnown: 0.4,
  /** `mail adresse` typed, `mailadresse` written. */
  joined: 0.8,
  compoundHead: 0.5,
  compoundStart: 0.35,
  /** From what people say to the guides' own term. */
  synonym: 0.7,
  /** From the guides' own term to what people say instead. */
  synonymAside: 0.25,
} as const;

/** What an ordinary word tells, any other telling 1. */
export const LIGHT = 0.5;

/** How far a word counts as answered when we ask whether anything fits; a synonym of a typo is worth both together. */
export const TRUST: Record<How, number> = {
  exact: 1,
  stem: 1,
  prefix: 0.9,
  compound: 0.9,
  typo: 0.7,
  synonym: 0.9,
};

/** Bounds that keep a keystroke short. */
export const LIMITS = {
  /** Letters read of a pasted text. */
  text: 2000,
  /** Words of a query that are looked up, the rarest first. */
  words: 24,
  /** Beyond so many words, unknown ones are not respelled. */
  respelled: 12,
  prefixes: 40,
  compounds: 16,
  near: 8,
  hits: 20,
  /** Documents beyond those asked for that are compared title by title with what was typed. */
  compared: 20,
  spellings: 3,
} as const;

/** The least share of the query, weighed by how telling its words are, that the best hit must answer to fit. */
export const CONFIDENT = 0.336;
