import { normaliseCaption } from '../caption.ts';
import { type CorePack, LANGS, type Lang } from '../content/types.ts';
import type { Snapshot } from '../protocol.ts';

/** Every caption of a snapshot, in no order. */
export function captionsOf(snapshot: Snapshot): string[] {
  return [
    ...(snapshot.breadcrumb ?? []),
    ...(snapshot.headings ?? []),
    ...(snapshot.dialog ? [snapshot.dialog] : []),
    ...(snapshot.nav ?? []).map(({ text }) => text),
    ...(snapshot.tabs ?? []).map(({ text }) => text),
    ...(snapshot.controls ?? []).map(({ name }) => name),
  ];
}

/**
 * Language of the Manager, voted by captions that were read there in one language only: `<html lang>` proves nothing.
 * Null without a clear winner.
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

const known = new WeakMap<CorePack, Map<string, Lang>>();

/** Captions that belong to exactly one language: of labels read there, of page and product names. */
function voters(core: CorePack): Map<string, Lang> {
  const cached = known.get(core);
  if (cached) return cached;
  const langs = new Map<string, Set<Lang>>();
  const add = (text: string, lang: Lang) => {
    const key = normaliseCaption(text);
    langs.set(key, (langs.get(key) ?? new Set()).add(lang));
  };
  for (const lang of LANGS) {
    for (const label of Object.values(core.labels)) for (const text of label.text[lang]) add(text, lang);
    for (const { name } of [...core.pages, ...core.areas]) for (const text of name[lang]) add(text, lang);
  }
  const single = [...langs].flatMap(([text, set]) => [...set].map((lang) => ({ text, lang, only: set.size === 1 })));
  const votes = new Map(single.filter(({ only }) => only).map(({ text, lang }) => [text, lang] as const));
  known.set(core, votes);
  return votes;
}
