import type { Caption } from './caption.ts';
import { type Language, params } from './params.ts';
import { captionInLanguage, inLanguage } from './portuguese.ts';
import { rename } from './renamed.ts';

type InEveryLanguage<T> = Record<Language, T>;

export interface Texts<Label extends string, Own extends string> {
  /** A caption that public sources tell, in the variant that the parameters ask for. */
  label(name: Label): string;
  /** A text of our own; `{name}` and the like are filled in. */
  say(name: Own, values?: Record<string, string | number>): string;
}

/** The texts of one area of the replica: `labels` as public sources tell them, `own` invented. */
export function textsOf<Label extends string, Own extends string>(texts: {
  labels: Record<Label, InEveryLanguage<Caption>>;
  own: Record<Own, InEveryLanguage<string>>;
}): Texts<Label, Own> {
  return {
    label: (name) => captionText(name, captionInLanguage(texts.labels[name])),
    say: (name, values = {}) => fillIn(inLanguage(texts.own[name]), values),
  };
}

export function captionText(name: string, caption: Caption): string {
  if (params.labels === 'aliases') return caption.alias ?? caption.text;
  if (params.labels === 'wrongGuesses' && caption.evidence === 'guess') return caption.other;
  if (params.labels === 'renamed') return rename(name, caption);
  return caption.text;
}

export function fillIn(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
