/** What an article of the public knowledge base is recognised by, in one language. One file per language writes it down. */
import type { EffectKind } from '../../../../content/types.ts';

export interface Phrases {
  /** The article as its last lines call it: "this FAQ". */
  self: RegExp;
  /** Begins the line "Link to this FAQ:". */
  link: RegExp;
  /** Stands in the line "Has this FAQ been helpful?". */
  helpful: RegExp;
  /** Begins a line of the site's header. */
  header: RegExp;
  /** Begins the sentence that says what the article does; what follows is the task, if `task` fits. */
  opens: RegExp;
  /** From the beginning of that sentence up to the task: "This guide explains how to". */
  task: RegExp;
  /** Ends the task early: "... on the Infomaniak Manager". */
  taskEnd: RegExp;
  /** Begins a line that leads to a list of steps: "To do this:". */
  lead: RegExp;
  /** The same where it names no task. */
  bareLead: RegExp;
  /** Headings, and marks at the beginning of a sentence. */
  prerequisite: RegExp;
  warning: RegExp;
  note: RegExp;
  /** What a warning is about. The first that fits counts. */
  effects: ReadonlyArray<[EffectKind, RegExp]>;
  /** A warning says that there is no way back. */
  final: RegExp;
  /** Begins a sentence that tells somebody to act. */
  action: RegExp;
  /** "Click on", anywhere. What follows is a caption. */
  click: RegExp;
  /** "Select", "Open", anywhere. What follows may be a caption. */
  choose: RegExp;
  /** Between two captions of one sentence: "then on". */
  andOn: RegExp;
  /** Instead of a caption: "here". */
  here: RegExp;
  article: RegExp;
  /** Button, tab, field: stands before or after a caption. */
  kind: RegExp;
  /** The word that cannot belong to a caption any more. */
  stop: RegExp;
  /** The same where a small letter follows: "Save to finish", but "Move to Attic". */
  stopBeforeSmall: RegExp;
  /** Frequent words: they tell the language, and are left out of file names. */
  small: ReadonlySet<string>;
}

const END = '(?![\\p{L}\\p{N}])';

/** Alternatives at the beginning of a text, as whole words. */
export const starts = (...words: string[]) => new RegExp(`^(?:${words.join('|')})${END}`, 'iu');
/** Alternatives anywhere, as whole words. */
export const anywhere = (...words: string[]) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})${END}`, 'giu');
/** Alternatives anywhere, whatever follows. */
export const parts = (...words: string[]) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})`, 'iu');
export const set = (words: string) => new Set(words.split(' '));
