import type { Packs } from '../../content/compile.ts';
import { LANGS, type Lang, type Localised } from '../../content/types.ts';

export interface Listed {
  id: string;
  /** Number in the public knowledge base. */
  article: number | null;
  area: string;
  languages: Lang[];
  titles: Localised;
  parts: Array<{ id: string; titles: Localised; steps: number }>;
  /** Of all parts; the steps inside a choice are not counted. */
  steps: number;
}

export function listing({ core, guides }: Packs): Listed[] {
  return core.guides.map(({ id, article, area, parts }) => {
    const languages = LANGS.filter((lang) => guides[lang].guides.some((guide) => guide.id === id));
    const inAll = (title: (lang: Lang) => string | undefined) =>
      Object.fromEntries(languages.map((lang) => [lang, title(lang)])) as Localised;
    const written = (lang: Lang) => guides[lang].guides.find((guide) => guide.id === id);
    return {
      id,
      article,
      area,
      languages,
      titles: inAll((lang) => written(lang)?.title),
      parts: parts.map((part) => ({
        id: part.id,
        titles: inAll((lang) => written(lang)?.parts.find((one) => one.id === part.id)?.title),
        steps: part.steps,
      })),
      steps: parts.reduce((sum, part) => sum + part.steps, 0),
    };
  });
}

/** The same for people: one line a guide, columns aligned. */
export function tableOf(guides: Listed[]): string {
  const head = ['id', 'article', 'area', 'languages', 'parts', 'steps', 'title'];
  const rows = guides.map(({ id, article, area, languages, parts, steps, titles }) => [
    id,
    article === null ? '-' : String(article),
    area,
    languages.join(' '),
    String(parts.length),
    String(steps),
    titles.en,
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
