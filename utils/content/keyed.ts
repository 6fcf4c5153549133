/** The inner values of a list or a record with the keys by which a path leads to them. */
export const keyed = (value: object): Array<[key: string | number, inner: unknown]> =>
  Array.isArray(value) ? [...value.entries()] : Object.entries(value);
