import { normaliseCaption } from '../../../caption.ts';
import type { Sources } from '../../../content/sources.ts';
import { LANGS, type Lang } from '../../../content/types.ts';
import type { Problem } from '../../../content/yaml-file.ts';

/** Two labels are one too many when this many languages hardly tell them apart. */
const LANGUAGES = 3;
/** Captions as long as this are nearly equal when so many letters differ. */
const LETTERS = [
  { length: 12, differ: 2 },
  { length: 6, differ: 1 },
  { length: 0, differ: 0 },
];

/** Labels of one role and place whose captions are nearly equal: most often the same control, written down twice. */
export function similarLabels({ labels }: Sources): Problem[] {
  const byKind = new Map<string, Array<{ id: string; captions: Record<Lang, string> }>>();
  const problems: Problem[] = [];
  for (const [id, { role, place, text }] of Object.entries(labels.data)) {
    if (!text) continue;
    const captions = Object.fromEntries(LANGS.map((lang) => [lang, letters(text[lang][0] ?? '')]));
    const label = { id, captions: captions as Record<Lang, string> };
    const others = byKind.get(`${role} ${place}`) ?? [];
    for (const other of others.filter((one) => isSimilar(one.captions, label.captions)))
      problems.push(labels.problem([id], `nearly the same as "${other.id}" of ${placeOf(labels, other.id)}`));
    byKind.set(`${role} ${place}`, [...others, label]);
  }
  return problems;
}

function placeOf(labels: Sources['labels'], id: string): string {
  const { file, line } = labels.problem([id], '');
  return `${file}:${line}`;
}

const isSimilar = (one: Record<Lang, string>, other: Record<Lang, string>) =>
  LANGS.filter((lang) => isNearlyEqual(one[lang], other[lang])).length >= LANGUAGES;

/** Numbers are kept whole: "Zone 1" and "Zone 2" are two things. */
function isNearlyEqual(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false;
  const length = Math.min(one.length, other.length);
  const allowed = LETTERS.find((step) => length >= step.length)?.differ ?? 0;
  return Math.abs(one.length - other.length) <= allowed && distance(one, other) <= allowed;
}

/** Letters and digits alone, without accents. */
const letters = (caption: string) =>
  normaliseCaption(caption)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Letters to add, leave out or replace to get from one to the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
