import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGS } from '../../utils/content/types.ts';
import { readContent } from '../../utils/tools/read-content.ts';
import { KILO, type Row, row } from './measure.ts';

const FOLDER = '.output/chrome-mv3';
const GUIDES = 50;

/** What people download. The launcher is measured once it is there. */
export function measureSizes(): Row[] {
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const launcher = files.filter((file) => file.includes('content-scripts/launcher'));
  const { packs } = readContent('content');
  const written = packs.core.guides.length;
  // These grow with the number of guides; interface, articles and words do not.
  const growing = sum(
    [...LANGS.map((lang) => packs.guides[lang].guides), packs.core].map((part) => packed(JSON.stringify(part))),
  );
  const all = sum(files.map(gzipped));
  return [
    size('page script, gzip', 20, [gzipped(join(FOLDER, 'page.js'))]),
    ...(launcher.length > 0 ? [size('launcher, gzip', 2, launcher.map(gzipped))] : []),
    size('panel JavaScript without packs, gzip', 120, panelScripts().map(packed)),
    size(`package as it is, ${written} guides in 5 languages`, null, [all]),
    size(`package with ${GUIDES} guides in 5 languages, if they are as long`, 700, [
      all,
      growing * (GUIDES / written - 1),
    ]),
  ];
}

const size = (what: string, budget: number | null, bytes: number[]) => row(what, 'kB', budget, [sum(bytes) / KILO]);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const packed = (bytes: string | Buffer) => gzipSync(bytes, { level: 9 }).length;
const gzipped = (file: string) => packed(readFileSync(file));
const isPack = (file: string) => /_packs_/.test(file);

/** All scripts of the panel page, the core pack inside them left out. */
function panelScripts(): string[] {
  const html = readFileSync(join(FOLDER, 'sidepanel.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path = '']) => join(FOLDER, path));
  return scripts.filter((file) => !isPack(file)).map((file) => withoutPack(readFileSync(file, 'utf8')));
}

const withoutPack = (script: string) => {
  const literals = [
    ...script.matchAll(/JSON\.parse\((?:`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\)/g),
  ].map(([text]) => text);
  const longest = literals.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return script.replace(longest, () => '0');
};
