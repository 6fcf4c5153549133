/** `_locales` for the few strings that browsers read from the manifest, taken from `panel.yaml`. */
import { LANGS } from '../content/types.ts';
import { readContent } from './read-content.ts';

const KEYS = { name: 'manifest.name', description: 'manifest.description' } as const;

export function manifestMessages(folder: string): Array<{ relativeDest: string; contents: string }> {
  const { list } = readContent(folder).packs;
  return LANGS.map((lang) => ({
    relativeDest: `_locales/${lang}/messages.json`,
    contents: JSON.stringify(
      Object.fromEntries(Object.entries(KEYS).map(([key, text]) => [key, { message: list[lang].panel[text] }])),
    ),
  }));
}
