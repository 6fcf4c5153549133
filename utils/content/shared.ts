/** What the packs of all languages have in common is shipped once: the shape of the guides is the same in each. */

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** In a list: this element stands on the other side alone. Elements of such lists are objects or lists, never numbers. */
const ELSEWHERE = 0;

interface Split {
  /** Undefined where nothing is shared. */
  shared: Json | undefined;
  /** One for each pack; undefined where all is shared. */
  own: Array<Json | undefined>;
}

/** Splits packs, which must be plain JSON, into what all share and what is each one's own; `joined` puts them together. */
export function split(packs: Json[]): Split {
  const [first] = packs;
  if (packs.every((pack) => JSON.stringify(pack) === JSON.stringify(first))) {
    return { shared: first, own: packs.map(() => undefined) };
  }
  if (packs.every(isListOfObjects) && packs.every(({ length }) => length === packs[0]?.length))
    return splitLists(packs);
  if (packs.every(isObject) && packs.every((pack) => haveSameKeys(pack, packs[0] ?? {}))) return splitObjects(packs);
  return { shared: undefined, own: packs };
}

function splitLists(lists: Json[][]): Split {
  const parts = (lists[0] ?? []).map((_, nth) => split(lists.map((list) => list[nth] ?? null)));
  return {
    shared: parts.map(({ shared }) => shared ?? ELSEWHERE),
    own: lists.map((_, at) => parts.map(({ own }) => own[at] ?? ELSEWHERE)),
  };
}

function splitObjects(objects: Array<{ [key: string]: Json }>): Split {
  const parts = Object.keys(objects[0] ?? {}).map(
    (key) => [key, split(objects.map((object) => object[key] ?? null))] as const,
  );
  const filled = (entries: Array<readonly [string, Json | undefined]>) =>
    Object.fromEntries(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  return {
    shared: filled(parts.map(([key, { shared }]) => [key, shared])),
    own: objects.map((_, at) => filled(parts.map(([key, { own }]) => [key, own[at]]))),
  };
}

/** A pack, from what is shared and what is its own. */
export function joined(shared: Json | undefined, own: Json | undefined): Json {
  if (own === undefined) return shared ?? null;
  if (Array.isArray(own) && Array.isArray(shared)) {
    return own.map((one, nth) => {
      const other = shared[nth];
      return one === ELSEWHERE ? (other ?? null) : joined(other === ELSEWHERE ? undefined : other, one);
    });
  }
  if (!isObject(own) || !isObject(shared)) return own;
  const entries = Object.entries(own).map(([key, value]) => [key, joined(shared[key], value)] as const);
  return { ...shared, ...Object.fromEntries(entries) };
}

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOfObjects = (value: Json): value is Json[] =>
  Array.isArray(value) && value.every((element) => typeof element === 'object' && element !== null);

const haveSameKeys = (one: object, other: object) => Object.keys(one).join() === Object.keys(other).join();
