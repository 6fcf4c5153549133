/** Vite plugin: compiles `content/` and serves the packs as modules `packs:core`, `packs:list-fr`, `packs:guides-fr`. */
import { join } from 'node:path';
import type { Packs } from '../content/compile.ts';
import { split } from '../content/shared.ts';
import { LANGS } from '../content/types.ts';
import { readContent } from './read-content.ts';

const PREFIX = 'packs:';

interface PackPlugin {
  name: string;
  resolveId(id: string): string | null;
  load(this: { addWatchFile(file: string): void }, id: string): string | null;
}

/** @throws {ContentError} at the first pack asked for, when the content is unsound. */
export function contentPacks(folder: string): PackPlugin {
  return packModules(() => readContent(folder).packs);
}

/** The same for packs from anywhere. */
export function packModules(packs: () => Packs): PackPlugin {
  return {
    name: 'signpost-content',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      return moduleOf(id.slice(PREFIX.length + 1), packs());
    },
  };
}

/** The guides of a language are put together from what is its own and what all share. */
function moduleOf(name: string, packs: Packs): string {
  if (name === 'core') return `export default ${parsed(packs.core)};`;
  const guides = split(LANGS.map((lang) => plain(packs.guides[lang])));
  if (name === 'guides-shared') return `export default ${parsed(guides.shared ?? null)};`;
  for (const [nth, lang] of LANGS.entries()) {
    if (name === `list-${lang}`) return `export default ${parsed(packs.list[lang])};`;
    if (name !== `guides-${lang}`) continue;
    const imports = `import shared from '${PREFIX}guides-shared'; import { joined } from ${JSON.stringify(JOINING)};`;
    return `${imports} export default joined(shared, ${parsed(guides.own[nth] ?? null)});`;
  }
  throw new Error(`no content pack "${name}"`);
}

const JOINING = join(import.meta.dirname, '../content/shared.ts');
const plain = (pack: unknown) => JSON.parse(JSON.stringify(pack));
/** A string parsed as JSON starts faster than an object literal of the same size. */
const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
