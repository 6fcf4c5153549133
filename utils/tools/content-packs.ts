/** Vite plugin: compiles `content/` and serves the packs as modules `packs:core`, `packs:list-fr`, `packs:guides-fr`. */
import type { Packs } from '../content/compile.ts';
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
      const pack = packNamed(id.slice(PREFIX.length + 1), packs());
      // A string parsed as JSON starts faster than an object literal of the same size.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(pack))});`;
    },
  };
}

function packNamed(name: string, packs: Packs): unknown {
  if (name === 'core') return packs.core;
  for (const lang of LANGS) {
    if (name === `list-${lang}`) return packs.list[lang];
    if (name === `guides-${lang}`) return packs.guides[lang];
  }
  throw new Error(`no content pack "${name}"`);
}
