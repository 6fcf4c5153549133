import { perLanguage } from '../../../content/compile.ts';
import { keyed } from '../../../content/keyed.ts';
import type { Sources } from '../../../content/sources.ts';
import { LANGS, type Lang, type Localised } from '../../../content/types.ts';
import type { Path, Problem } from '../../../content/yaml-file.ts';
import { COLOUR_WORDS } from './colour-words.ts';

/** Words of the people who search, and messages as they are: not ours to improve. */
const NOT_OURS = new Set(['asks', 'errors']);
/** A caption, emphasis, code or a quotation beside the colour names the thing as well. */
const NAMED = /\[\[|\*\*|`|[«»"“”„⋮]/;

const colours = perLanguage((lang) => new RegExp(`(?<!\\p{L})(?:${COLOUR_WORDS[lang].colours})(?!\\p{L})`, 'giu'));
const cues = perLanguage((lang) => new RegExp(`(?<!\\p{L})(?:${COLOUR_WORDS[lang].cues})\\p{L}{0,3}(?!\\p{L})`, 'iu'));

/** Sentences that tell something by its colour alone, one line a text. */
export function coloursAlone(sources: Sources): Problem[] {
  return [...sources.guides.values()].flatMap(({ data, problem }) =>
    textsIn(data, []).flatMap(({ path, text }) => {
      const found = LANGS.flatMap((lang) => {
        const colour = aloneIn(text[lang], lang);
        return colour ? [`${lang} "${colour}"`] : [];
      });
      return found.length > 0 ? [problem(path, `only a colour tells it: ${found.join(', ')}`)] : [];
    }),
  );
}

function aloneIn(text: string, lang: Lang): string | null {
  for (const sentence of text.split(/(?<=[.!?;:])\s+/)) {
    const [colour] =
      [...sentence.matchAll(colours[lang])].find(({ 0: word, index }) => !isName(word, index, lang)) ?? [];
    if (colour && !NAMED.test(sentence) && !cues[lang].test(sentence)) return colour;
  }
  return null;
}

/** A capital inside a sentence is a name, such as Orange or Red Hat; in German it is mostly "in Rot". */
const isName = (word: string, index: number, lang: Lang) =>
  index > 0 && /^\p{Lu}/u.test(word) && (lang !== 'de' || word === 'Orange');

function textsIn(value: unknown, path: Path): Array<{ path: Path; text: Localised }> {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ path, text: value }];
  return keyed(value).flatMap(([key, inner]) => (NOT_OURS.has(String(key)) ? [] : textsIn(inner, [...path, key])));
}

const isText = (value: object): value is Localised =>
  LANGS.every((lang) => typeof Reflect.get(value, lang) === 'string');
