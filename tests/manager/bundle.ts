import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Assets {
  script: string;
  style: string;
}

const STYLES = ['frame', 'controls', 'table', 'overlay', 'pages'];

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The browser side of the replica as one script and one style sheet, built in memory. */
export async function bundleApp(): Promise<Assets> {
  const [result, ...sheets] = await Promise.all([
    build({
      entryPoints: [here('./app/main.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'chrome120',
      tsconfigRaw: '{}',
      logLevel: 'error',
    }),
    ...STYLES.map((name) => readFile(here(`./app/styles/${name}.css`), 'utf8')),
  ]);
  const script = result.outputFiles[0]?.text;
  if (script === undefined) throw new Error('The replica of the Manager could not be bundled.');
  return { script, style: sheets.join('\n') };
}
