import { de } from './labels/de.ts';
import { en } from './labels/en.ts';
import { es } from './labels/es.ts';
import { fr } from './labels/fr.ts';
import { it } from './labels/it.ts';
import { ownDe } from './labels/own-de.ts';
import { type OwnTexts, ownEn } from './labels/own-en.ts';
import { ownEs } from './labels/own-es.ts';
import { ownFr } from './labels/own-fr.ts';
import { ownIt } from './labels/own-it.ts';
import type { CaptionName, Captions } from './labels/shape.ts';
import { type Language, params } from './params.ts';

const captions: Record<Language, Captions> = { en, fr, de, it, es };
const own: Record<Language, OwnTexts> = { en: ownEn, fr: ownFr, de: ownDe, it: ownIt, es: ownEs };

/** A caption that public sources tell, in the variant that the parameters ask for. */
export function label(name: CaptionName): string {
  const caption = captions[params.lang][name];
  if (params.labels === 'aliases') return caption.alias ?? caption.text;
  if (params.labels === 'wrongGuesses' && caption.evidence === 'guess') return caption.wrong ?? caption.text;
  return caption.text;
}

/** A text of our own; `{name}` and the like are filled in. */
export function say(name: keyof OwnTexts, values: Record<string, string | number> = {}): string {
  return sayIn(params.lang, name, values);
}

export function sayIn(lang: Language, name: keyof OwnTexts, values: Record<string, string | number> = {}): string {
  return own[lang][name].replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
