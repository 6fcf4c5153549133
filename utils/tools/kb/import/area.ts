import type { Sources } from '../../../content/sources.ts';
import type { Lang } from '../../../content/types.ts';

/** What a name of the area is worth in the title, in the first sentence, and anywhere else up to a few times. */
const TITLE = 6;
const OPENING = 3;
const MAX_ELSEWHERE = 3;

/** Names that stand in nearly every article. */
const EVERYWHERE = new Set(['manager', 'support', 'login', 'organization', 'shop', 'account']);

/** The area that an article speaks of, by the names that the areas have; null where it names none. */
export function areaFor(
  areas: Sources['areas'],
  lang: Lang,
  article: { title: string; opening: string; text: string },
): string | null {
  const scores = Object.entries(areas.data).map(([id, { name }]) => {
    const names = [...new Set([...name[lang], ...name.en, id.replaceAll('-', ' ')])];
    const find = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    const count = (text: string) => text.match(find)?.length ?? 0;
    const score =
      (count(article.title) > 0 ? TITLE : 0) +
      (count(article.opening) > 0 ? OPENING : 0) +
      Math.min(count(article.text), MAX_ELSEWHERE);
    return { id, score: EVERYWHERE.has(id) ? score / 2 : score };
  });
  const [best] = scores.sort((one, other) => other.score - one.score);
  return best && best.score >= 1 ? best.id : null;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");
