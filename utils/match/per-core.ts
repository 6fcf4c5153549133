import type { CorePack } from '../content/types.ts';

/** Something derived from a core pack, made once for each pack. */
export function perCore<T>(make: (core: CorePack) => T): (core: CorePack) => T {
  const known = new WeakMap<CorePack, { made: T }>();
  return (core) => {
    const entry = known.get(core) ?? { made: make(core) };
    known.set(core, entry);
    return entry.made;
  };
}
