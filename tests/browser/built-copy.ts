/** Changed copies of the built package, for tests that look at it from inside. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const BUILT = join(import.meta.dirname, '../../.output/chrome-mv3');

export interface Copy {
  path: string;
  remove(): void;
}

/** A copy of the package with another page script. */
export function copyWithPageScript(change: (script: string) => string): Copy {
  const path = mkdtempSync(join(tmpdir(), 'signpost-copy-'));
  cpSync(BUILT, path, { recursive: true });
  const file = join(path, 'page.js');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
