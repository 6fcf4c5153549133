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
import { joinFiles, type Problem, readYaml } from '../content/yaml-file.ts';

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
    filesIn(folder, 'guides')
      .map((path) => [idOf(path), read(path, guideSchema)] as const)
      .filter(hasValue),
  );
  const readAll = <S extends z.ZodRecord>(name: string, schema: S) => {
    const joined = joinFiles(
      name,
      filesIn(folder, name).flatMap((path) => read(path, schema) ?? []),
    );
    problems.push(...joined.problems);
    return joined.ok;
  };
  const single = {
    labels: readAll('labels', labelsSchema),
    pages: readAll('pages', pagesSchema),
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

/** The YAML files below one folder of the content, as paths in it. A folder that does not exist has none. */
function filesIn(folder: string, name: string): string[] {
  if (!existsSync(join(folder, name))) return [];
  return readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => join(name, path));
}

const idOf = (path: string) =>
  path
    .replace(/^guides[\\/]/, '')
    .replace(/\.yaml$/, '')
    .split(sep)
    .join('/');
