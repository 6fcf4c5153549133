/** State of one area that lasts for the tab, on this host. `keep` is to be called after each change of `data`. */
export function kept<T>(area: string, fresh: () => T): { data: T; keep: () => void } {
  const key = `replica-${area}`;
  const stored = sessionStorage.getItem(key);
  const data = stored === null ? fresh() : (JSON.parse(stored) as T);
  return { data, keep: () => sessionStorage.setItem(key, JSON.stringify(data)) };
}
