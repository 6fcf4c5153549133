/** Content from disk, checked and compiled: for the build, the command line and the tests. */
import { checkSources } from '../content/check.ts';
import { compilePacks, type Packs } from '../content/compile.ts';
import { ContentError, type Sources } from '../content/sources.ts';
import { loadSources } from './load-sources.ts';

const compiled = new Map<string, { sources: Sources; packs: Packs }>();

/** Reads and compiles a content folder once per process. @throws {ContentError} with every problem found. */
export function readContent(folder: string): { sources: Sources; packs: Packs } {
  const known = compiled.get(folder);
  if (known) return known;
  const sources = loadSources(folder);
  const problems = checkSources(sources);
  if (problems.length > 0) throw new ContentError(problems);
  const result = { sources, packs: compilePacks(sources) };
  compiled.set(folder, result);
  return result;
}
