/** Which of our labels stand on a page, by their captions in any language. */
import { normaliseCaption } from '../caption.ts';
import { type CorePack, LANGS, type Label } from '../content/types.ts';
import type { Snapshot } from '../protocol.ts';
import { perCore } from './per-core.ts';

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

/** Ids of the labels that stand among the captions, each with the caption as it stands there. Generic labels tell nothing. */
export function labelsAmong(captions: readonly string[], core: CorePack): Map<string, string> {
  const known = byCaption(core);
  const found = new Map<string, string>();
  for (const caption of captions) for (const id of known.get(normaliseCaption(caption)) ?? []) found.set(id, caption);
  return found;
}

/** The same for a title that says more than the caption alone, as in "Modify the role · Anna". */
export function labelsInTitle(title: string, core: CorePack): Map<string, string> {
  const words = new Set(longWords(title));
  const candidates = [...words].flatMap((word) => byFirstWord(core).get(word) ?? []);
  const found = candidates.filter((candidate) => candidate.words.every((word) => words.has(word)));
  return new Map([...found.map(({ id, caption }) => [id, caption] as const), ...labelsAmong([title], core)]);
}

const tellingLabels = ({ labels }: CorePack): Label[] => Object.values(labels).filter(({ generic }) => !generic);
const textsOf = ({ text }: Label) => LANGS.flatMap((lang) => text[lang]);

const byCaption = perCore((core) => {
  const known = new Map<string, Set<string>>();
  for (const label of tellingLabels(core)) {
    for (const caption of textsOf(label))
      entryOf(known, normaliseCaption(caption), () => new Set<string>()).add(label.id);
  }
  return known;
});

interface Wording {
  id: string;
  caption: string;
  words: string[];
}

const byFirstWord = perCore((core) => {
  const known = new Map<string, Wording[]>();
  for (const label of tellingLabels(core)) {
    for (const caption of textsOf(label)) {
      const words = longWords(caption);
      const [first] = words;
      if (first) entryOf<Wording[]>(known, first, () => []).push({ id: label.id, caption, words });
    }
  }
  return known;
});

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  const entry = map.get(key) ?? make();
  map.set(key, entry);
  return entry;
}

/** Words that carry meaning: articles and prepositions are shorter. */
const longWords = (text: string) => normaliseCaption(text).match(/\p{L}{4,}/gu) ?? [];
