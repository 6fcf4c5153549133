/** What is read from `content/`, and what is wrong with it. */
import type { z } from 'zod';
import type {
  areasSchema,
  articlesSchema,
  glossarySchema,
  guideSchema,
  labelsSchema,
  pagesSchema,
  panelSchema,
  wordsSchema,
} from './schema.ts';
import type { Lang } from './types.ts';
import type { Problem, YamlFile } from './yaml-file.ts';

export interface Sources {
  guides: Map<string, YamlFile<z.output<typeof guideSchema>>>;
  labels: YamlFile<z.output<typeof labelsSchema>>;
  pages: YamlFile<z.output<typeof pagesSchema>>;
  areas: YamlFile<z.output<typeof areasSchema>>;
  articles: YamlFile<z.output<typeof articlesSchema>>;
  glossary: YamlFile<z.output<typeof glossarySchema>>;
  panel: YamlFile<z.output<typeof panelSchema>>;
  words: Record<Lang, YamlFile<z.output<typeof wordsSchema>>>;
}

/** Thrown where content cannot be used; the message has one `file:line: message` line per problem. */
export class ContentError extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}
