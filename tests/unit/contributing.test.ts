import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readContent } from '../../utils/tools/read-content.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The YAML blocks of CONTRIBUTING.md by the file that their first line names. */
function examples(): Array<[file: string, text: string]> {
  const guide = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  return [...guide.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(([, file = '', text = '']) => [file, text]);
}

it('compiles the example of CONTRIBUTING.md beside all other content', () => {
  const base = mkdtempSync(join(tmpdir(), 'signpost-'));
  onTestFinished(() => rmSync(base, { recursive: true }));
  cpSync(join(ROOT, 'content'), join(base, 'content'), { recursive: true });
  for (const [file, text] of examples()) appendFileSync(join(base, file), `\n${text}`);
  const { packs } = readContent(join(base, 'content'));
  const added = packs.guides.de.guides.find(({ id }) => id === 'organization/create-example-team');
  expect(added?.title).toBe('Ein Beispielteam erstellen');
  expect(added?.parts[0]?.steps.map(({ kind }) => kind)).toEqual(['go', 'target', 'do']);
});
