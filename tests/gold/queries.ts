/** Queries with the guides that answer them, judged by people who knew the titles and steps of the guides alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { LANGS, type Lang } from '../../utils/content/types.ts';

/** `half-typed` queries are written whole; who asks takes the first half of their letters. */
export const KINDS = ['keyword', 'question', 'symptom', 'typo', 'everyday', 'half-typed'] as const;
export type Kind = (typeof KINDS)[number];

export const HALVES = ['tuned', 'held out'] as const;
export type Half = (typeof HALVES)[number];

export interface GoldQuery {
  lang: Lang;
  kind: Kind;
  /** As typed: a `half-typed` one is cut. */
  text: string;
  whole: string;
  /** The guide it was written for. */
  guide: string;
  /** The search may be tuned on one half only; the other tells how good it is. */
  half: Half;
  /** By guide, or `article:number`: 3 answers it, 2 would do as well, 1 is near. */
  grades: ReadonlyMap<string, number>;
}

const FOLDER = import.meta.dirname;

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

export const goldQueries: readonly GoldQuery[] = LANGS.flatMap((lang) =>
  Object.entries(answered.parse(read('queries', lang))).flatMap(([guide, queries], nth) =>
    queries.map(({ kind, text, also }, place): GoldQuery => {
      const typed = kind === 'half-typed' ? text.slice(0, Math.ceil(text.length / 2)) : text;
      const grades = new Map([...Object.entries(also), [guide, 3]]);
      return { lang, kind, text: typed, whole: text, guide, half: halfOf(nth + place), grades };
    }),
  ),
);

/** What people ask here in vain: neither a guide nor an article answers it. */
export const unanswered: ReadonlyArray<{ lang: Lang; text: string; half: Half }> = LANGS.flatMap((lang) =>
  z
    .array(z.string().trim().min(1))
    .parse(read('unanswered', lang))
    .map((text, nth) => ({ lang, text, half: halfOf(nth) })),
);

/** By turns, so that each guide and each kind stands in both. */
export function halfOf(nth: number): Half {
  return nth % 2 === 0 ? 'tuned' : 'held out';
}

function read(folder: string, lang: Lang): unknown {
  return parse(readFileSync(join(FOLDER, folder, `${lang}.yaml`), 'utf8'));
}
