/** The words of content and interface in every language, as the tests need them to read the panel. */
import { join } from 'node:path';
import type { Lang } from '../../utils/content/types.ts';
import { readContent } from '../../utils/tools/read-content.ts';

const { packs } = readContent(join(import.meta.dirname, '../../content'));

/** A text of the interface by its key. */
export const wordsIn = (lang: Lang) => (key: string) => {
  const text = packs.list[lang].panel[key];
  if (typeof text !== 'string') throw new Error(`no text "${key}" in panel.yaml`);
  return text;
};

export function titleIn(lang: Lang, guide: string, part: string): string {
  const listed = packs.list[lang].guides.find(({ id }) => id === guide);
  const title = listed?.parts.find(({ id }) => id === part)?.title ?? listed?.title;
  if (title === undefined) throw new Error(`no guide ${guide}#${part}`);
  return title;
}

/** An article of the public knowledge base that has no guide. */
export function articleIn(lang: Lang, number: number) {
  const article = packs.list[lang].articles.find((one) => one.number === number);
  if (!article) throw new Error(`no article ${number}`);
  return article;
}

/** `guide` or `guide#part` by the title that the panel shows. */
export function guideTitled(lang: Lang, title: string | undefined): string | null {
  for (const { id, title: own, parts } of packs.list[lang].guides) {
    if (own === title) return id;
    const part = parts.find((one) => one.title === title);
    if (part) return `${id}#${part.id}`;
  }
  return null;
}
