/**
 * Queries with the guides that answer them, judged by people who knew the titles and steps of the guides alone.
 * Two halves, by folder: whoever changes weights, words or guides looks at `tuned` alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { LANGS, type Lang } from '../../utils/content/types.ts';

/** `half-typed` queries are written whole; who asks takes the first half of their letters. */
export const KINDS = ['keyword', 'question', 'symptom', 'typo', 'everyday', 'half-typed'] as const;
export type Kind = (typeof KINDS)[number];

export const HALVES = ['tuned', 'held-out'] as const;
export type Half = (typeof HALVES)[number];

export interface GoldQuery {
  lang: Lang;
  kind: Kind;
  /** As typed: a `half-typed` one is cut. */
  text: string;
  whole: string;
  /** The guide it was written for. */
  guide: string;
  /** The search is tuned on one half only; the other tells how good it is. */
  half: Half;
  /** By guide, or `article:number`: 3 answers it, 2 would do as well, 1 is near. */
  grades: ReadonlyMap<string, number>;
}

const answered = z.record(
  z.string(),
  z.array(
    z.strictObject({
      kind: z.enum(KINDS),
      text: z.string().trim().min(1),
      also: z.record(z.string(), z.union([z.literal(1), z.literal(2)])).default({}),
    }),
  ),
);

export const goldQueries: readonly GoldQuery[] = inBoth('queries', answered, (queries, lang, half) =>
  Object.entries(queries).flatMap(([guide, own]) =>
    own.map(({ kind, text, also }): GoldQuery => {
      const typed = kind === 'half-typed' ? text.slice(0, Math.ceil(text.length / 2)) : text;
      const grades = new Map([...Object.entries(also), [guide, 3]]);
      return { lang, kind, text: typed, whole: text, guide, half, grades };
    }),
  ),
);

/** What people ask here in vain: neither a guide nor an article answers it. */
export const unanswered: ReadonlyArray<{ lang: Lang; text: string; half: Half }> = inBoth(
  'unanswered',
  z.array(z.string().trim().min(1)),
  (texts, lang, half) => texts.map((text) => ({ lang, text, half })),
);

/** What the files of a kind hold, in both halves and all languages. */
export function inBoth<In, Out>(
  kind: 'queries' | 'unanswered' | 'pages',
  schema: z.ZodType<In>,
  build: (content: In, lang: Lang, half: Half) => Out[],
): Out[] {
  return HALVES.flatMap((half) =>
    LANGS.flatMap((lang) => {
      const file = join(import.meta.dirname, half, kind, `${lang}.yaml`);
      return build(schema.parse(parse(readFileSync(file, 'utf8'))), lang, half);
    }),
  );
}
