import { captions } from './labels/captions.ts';
import { ownDe } from './labels/own-de.ts';
import { type OwnTexts, ownEn } from './labels/own-en.ts';
import { ownEs } from './labels/own-es.ts';
import { ownFr } from './labels/own-fr.ts';
import { ownIt } from './labels/own-it.ts';
import { captionInLanguage, inLanguage } from './portuguese.ts';
import { captionText, fillIn } from './texts.ts';

/** A caption that public sources tell, in the variant that the parameters ask for. */
export function label(name: keyof typeof captions): string {
  return captionText(name, captionInLanguage(captions[name]));
}

/** A text of our own; `{name}` and the like are filled in. */
export function say(name: keyof OwnTexts, values: Record<string, string | number> = {}): string {
  const texts = { en: ownEn[name], fr: ownFr[name], de: ownDe[name], it: ownIt[name], es: ownEs[name] };
  return fillIn(inLanguage(texts), values);
}
