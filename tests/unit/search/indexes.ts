import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createIndex } from '../../../utils/search/search.ts';
import type { Lang, SearchIndex, Words } from '../../../utils/search/types.ts';
import { documentsIn } from './texts.ts';

export function wordsOf(lang: Lang): Words {
  const file = new URL(`../../../content/words/${lang}.yaml`, import.meta.url);
  const { stop, light, synonyms } = parse(readFileSync(file, 'utf8')) as Omit<Words, 'lang'>;
  return { lang, stop, light, synonyms };
}

const built = new Map<Lang, SearchIndex>();

/** The index over our small texts, built once per language. */
export function indexOf(lang: Lang): SearchIndex {
  const index = built.get(lang) ?? createIndex(documentsIn(lang), wordsOf(lang));
  built.set(lang, index);
  return index;
}
