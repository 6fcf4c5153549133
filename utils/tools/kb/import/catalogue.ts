/** The captions that the catalogue knows in one language. */
import { normaliseCaption } from '../../../caption.ts';
import type { Sources } from '../../../content/sources.ts';
import type { Lang } from '../../../content/types.ts';

/** Labels with that caption, the likeliest first. */
export type Catalogue = (caption: string) => string[];

/** Labels of the article's area come before those of all pages, and these before those of other areas. */
export function catalogueFor({ labels }: Sources, lang: Lang, area: string): Catalogue {
  const known = new Map<string, Array<{ id: string; rank: number }>>();
  for (const [id, { text, generic }] of Object.entries(labels.data)) {
    const isOfArea = labels.problem([id], '').file.endsWith(`/${area}.yaml`);
    text?.[lang].forEach((caption, nth) => {
      const key = normaliseCaption(caption);
      const rank = (isOfArea ? 0 : generic ? 2 : 4) + (nth > 0 ? 1 : 0);
      known.set(key, [...(known.get(key) ?? []), { id, rank }]);
    });
  }
  return (caption) =>
    (known.get(normaliseCaption(caption)) ?? []).toSorted((one, other) => one.rank - other.rank).map(({ id }) => id);
}
