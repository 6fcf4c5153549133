import { normaliseCaption } from '../caption.ts';
import type { CorePack } from '../content/types.ts';
import { LANGS, type Lang } from '../content/types.ts';
import type { Snapshot } from '../protocol.ts';
import { captionsOf } from './captions.ts';
import { perCore } from './per-core.ts';

/**
 * Language of the Manager, voted by captions that belong to one language only: `<html lang>` proves nothing, and
 * neither does a caption that nobody has read there. Null without a clear winner.
 */
export function voteLanguage(snapshot: Snapshot, core: CorePack): Lang | null {
  const votes = voters(core);
  const count = new Map<Lang, number>();
  for (const caption of new Set(captionsOf(snapshot).map(normaliseCaption))) {
    const lang = votes.get(caption);
    if (lang) count.set(lang, (count.get(lang) ?? 0) + 1);
  }
  const [first, second] = [...count].sort(([, a], [, b]) => b - a);
  if (!first || (second && second[1] === first[1])) return null;
  return first[0];
}

/** Names of pages and products, and captions of labels that were read; what several languages share is left out. */
const voters = perCore((core) => {
  const known = new Map<string, { langs: Set<Lang>; isRead: boolean }>();
  const add = (text: string, lang: Lang, isRead: boolean) => {
    const key = normaliseCaption(text);
    const entry = known.get(key) ?? { langs: new Set(), isRead: false };
    entry.langs.add(lang);
    entry.isRead ||= isRead;
    known.set(key, entry);
  };
  for (const lang of LANGS) {
    for (const { text, seen } of Object.values(core.labels)) for (const one of text[lang]) add(one, lang, seen[lang]);
    for (const { name } of [...core.pages, ...core.areas]) for (const text of name[lang]) add(text, lang, true);
  }
  const votes = new Map<string, Lang>();
  for (const [text, { langs, isRead }] of known) {
    const [lang] = langs;
    if (lang && langs.size === 1 && isRead) votes.set(text, lang);
  }
  return votes;
});
