/** Reads the whole `content/` folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import {
  areasSchema,
  articlesSchema,
  glossarySchema,
  guideSchema,
  labelsSchema,
  pagesSchema,
  panelSchema,
  wordsSchema,
} from '../content/schema.ts';
import { ContentError, type Sources } from '../content/sources.ts';
import { LANGS } from '../content/types.ts';
import { type Problem, readYaml } from '../content/yaml-file.ts';

/** @throws {ContentError} naming every file that is missing or malformed. */
export function loadSources(folder: string): Sources {
  const problems: Problem[] = [];
  const read = <S extends z.ZodType>(path: string, schema: S) => {
    const file = relative(join(folder, '..'), join(folder, path));
    const text = textOf(join(folder, path));
    const result = text === null ? missing(file) : readYaml(file, text, schema);
    if ('ok' in result) return result.ok;
    problems.push(...result.problems);
    return null;
  };
  const guides = new Map(
    guideFiles(folder)
      .map((path) => [idOf(path), read(path, guideSchema)] as const)
      .filter(hasValue),
  );
  const single = {
    labels: read('labels.yaml', labelsSchema),
    pages: read('pages.yaml', pagesSchema),
    areas: read('areas.yaml', areasSchema),
    articles: read('articles.yaml', articlesSchema),
    glossary: read('glossary.yaml', glossarySchema),
    panel: read('panel.yaml', panelSchema),
  };
  const words = Object.fromEntries(LANGS.map((lang) => [lang, read(`words/${lang}.yaml`, wordsSchema)]));
  if (problems.length > 0) throw new ContentError(problems);
  return { guides, ...single, words } as Sources;
}

function hasValue<K, V>(entry: readonly [K, V | null]): entry is readonly [K, V] {
  return entry[1] !== null;
}

function textOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

const missing = (file: string) => ({ problems: [{ file, line: 1, message: 'the file is missing' }] });

function guideFiles(folder: string): string[] {
  return readdirSync(join(folder, 'guides'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => join('guides', path));
}

const idOf = (path: string) =>
  path
    .replace(/^guides[\\/]/, '')
    .replace(/\.yaml$/, '')
    .split(sep)
    .join('/');
