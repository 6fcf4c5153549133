import type { Lang } from '../content/types.ts';

export type { Lang };

export type DocumentKind = 'guide' | 'part' | 'symptom' | 'article';

/** Parts of a document, most telling first. */
export type SearchField = 'errors' | 'title' | 'asks' | 'summary' | 'labels' | 'steps' | 'notes' | 'body';

/** One searchable entry: a guide, a part of a guide, a symptom of a fix, or a knowledge-base article. Plain text only. */
export interface SearchDocument {
  id: string;
  lang: Lang;
  kind: DocumentKind;
  fields: Partial<Record<SearchField, string[]>>;
}

/** How a word of the query led to a word of a document. */
export type How = 'exact' | 'stem' | 'prefix' | 'typo' | 'synonym' | 'compound';

export interface SearchHit {
  id: string;
  /** Comparable within one answer only. */
  score: number;
  /** For each word of the query that helped: the most telling field it was found in, how, and the words it met there. */
  why: Array<{ word: string; field: SearchField; how: How; met: string }>;
  /** Words of the document's text to mark: lower case, spelled as in the text. */
  matched: string[];
}

export interface SearchAnswer {
  /** Best first. Listed even when nothing fits well. */
  hits: SearchHit[];
  /** False when nothing fits well. */
  confident: boolean;
  /** The whole query respelled, nearest first; empty when every word is known. */
  spellings: string[];
}

export interface SearchIndex {
  /** Never throws, whatever was typed or pasted. `limit` is 20 unless told. */
  search(query: string, limit?: number): SearchAnswer;
}

/** Everyday words of one language, from `content/words/<lang>.yaml`. */
export interface Words {
  lang: Lang;
  /** Words that carry no meaning of their own. */
  stop: string[];
  /** Ordinary words that say little of what is wanted, however rare they are in our texts. */
  light: string[];
  /** Rings of words that mean the same here: the guides' own `term`, and what people say instead. */
  synonyms: Array<{ term: string; words: string[] }>;
}
