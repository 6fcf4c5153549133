import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Assets {
  script: string;
  style: string;
  /** For pages that are not kind to what others draw on them. */
  hostileStyle: string;
}

const STYLES = ['frame', 'controls', 'table', 'overlay', 'pages'];

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const readStyle = (name: string): Promise<string> => readFile(here(`./app/styles/${name}.css`), 'utf8');

/** The browser side of the replica as one script and one style sheet, built in memory. */
export async function bundleApp(): Promise<Assets> {
  const [result, hostileStyle, ...sheets] = await Promise.all([
    build({
      entryPoints: [here('./app/main.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'chrome120',
      tsconfigRaw: '{}',
      logLevel: 'error',
    }),
    readStyle('hostile'),
    ...STYLES.map(readStyle),
  ]);
  const script = result.outputFiles[0]?.text;
  if (script === undefined) throw new Error('The replica of the Manager could not be bundled.');
  return { script, style: sheets.join('\n'), hostileStyle };
}
