import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stem as english } from 'porter2';
import { composed, fold, tokenise } from './text.ts';
import type { Lang } from './types.ts';

const STEMMERS: Record<Lang, (word: string) => string> = {
  en: english,
  fr: french,
  de: german,
  it: italian,
  es: spanish,
};

export interface Language {
  lang: Lang;
  /** A spelling that accents, ß and written-out umlauts do not change. A prefix of a word has a prefix of its key. */
  key(word: string): string;
  /** The Snowball stem, as a key. */
  stem(word: string): string;
}

export function languageOf(lang: Lang): Language {
  // `loeschen` and `löschen` meet at `loschen`; German `neue` becomes `neu` on both sides, which harms nobody.
  const key = lang === 'de' ? (word: string) => fold(word).replace(/([aou])e/g, '$1') : fold;
  const stemmer = STEMMERS[lang];
  return { lang, key, stem: (word) => key(stemmer(word)) || key(word) };
}

/** The keys of the stop words; `can't` is read as `can` and `t`, as in any text. */
export function stopKeys(stop: string[], { key }: Language): Set<string> {
  return new Set(stop.flatMap((word) => tokenise(composed(word)).map(({ text }) => key(text))));
}
