import { captions } from './labels/captions.ts';
import { ownDe } from './labels/own-de.ts';
import { type OwnTexts, ownEn } from './labels/own-en.ts';
import { ownEs } from './labels/own-es.ts';
import { ownFr } from './labels/own-fr.ts';
import { ownIt } from './labels/own-it.ts';
import { type Language, params } from './params.ts';
import { captionText, fillIn } from './texts.ts';

const own: Record<Language, OwnTexts> = { en: ownEn, fr: ownFr, de: ownDe, it: ownIt, es: ownEs };

/** A caption that public sources tell, in the variant that the parameters ask for. */
export function label(name: keyof typeof captions): string {
  return captionText(name, captions[name][params.lang]);
}

/** A text of our own; `{name}` and the like are filled in. */
export function say(name: keyof OwnTexts, values: Record<string, string | number> = {}): string {
  return fillIn(own[params.lang][name], values);
}
