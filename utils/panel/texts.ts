/** Sentences of the interface and captions of the Manager, in the panel's language. */
import type { CorePack, Lang, ListPack } from '../content/types.ts';
import type { Caption } from './types.ts';

/** Text for a key; `{name}` is filled from `params`, the plural chosen by `params.n`. Unknown keys give the key. */
export function translate(list: ListPack | null, key: string, params: Record<string, string | number> = {}): string {
  const entry = list?.panel[key];
  if (entry === undefined || list === null) return key;
  const text = typeof entry === 'string' ? entry : (entry[pluralOf(list.lang, params.n)] ?? entry.other ?? key);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

const pluralOf = (lang: Lang, n: string | number | undefined) => new Intl.PluralRules(lang).select(Number(n ?? 0));

/** A label as the person's screen shows it; the Manager's language when it is known, else the guide's. */
export function captionFor(labelId: string, core: CorePack, lang: Lang, managerLang: Lang | null): Caption {
  const label = core.labels[labelId];
  const shownIn = managerLang ?? lang;
  const shown = label?.text[shownIn][0] ?? '';
  const own = label?.text[lang][0] ?? '';
  return {
    shown,
    lang: shownIn,
    own: own === shown ? null : own,
    seen: label?.seen[shownIn] ?? false,
    role: label?.role ?? 'button',
    place: label?.place ?? 'main',
    describe: label?.describe?.[lang] ?? null,
  };
}
