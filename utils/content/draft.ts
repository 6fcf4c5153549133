/** Guides that are not ready: checked like all others, but never built into the packs. */
import { keyed } from './keyed.ts';
import type { Sources } from './sources.ts';
import type { Path } from './yaml-file.ts';

/** Marks what somebody still has to write. Only a draft may hold it. */
export const PLACEHOLDER = 'TODO';

export function withoutDrafts(sources: Sources): Sources {
  return { ...sources, guides: new Map([...sources.guides].filter(([, { data }]) => !data.draft)) };
}

export function draftsIn(sources: Sources): string[] {
  return [...sources.guides].filter(([, { data }]) => data.draft).map(([id]) => id);
}

/** Where a guide still has placeholders. */
export function placeholdersIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return new RegExp(`\\b${PLACEHOLDER}\\b`).test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return keyed(value).flatMap(([key, inner]) => placeholdersIn(inner, [...path, key]));
}
