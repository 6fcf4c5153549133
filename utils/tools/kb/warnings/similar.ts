import { normaliseCaption } from '../../../caption.ts';
import { perLanguage } from '../../../content/compile.ts';
import type { Sources } from '../../../content/sources.ts';
import { LANGS, type Localised } from '../../../content/types.ts';
import type { Problem } from '../../../content/yaml-file.ts';
import { distance } from '../../../search/distance.ts';

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
  const byKind = new Map<string, Array<{ id: string; captions: Localised }>>();
  const problems: Problem[] = [];
  for (const [id, { role, place, text }] of Object.entries(labels.data)) {
    if (!text) continue;
    const label = { id, captions: perLanguage((lang) => letters(text[lang][0] ?? '')) };
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

const isSimilar = (one: Localised, other: Localised) =>
  LANGS.filter((lang) => isNearlyEqual(one[lang], other[lang])).length >= LANGUAGES;

/** Numbers are kept whole: "Zone 1" and "Zone 2" are two things. */
function isNearlyEqual(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false;
  const length = Math.min(one.length, other.length);
  const allowed = LETTERS.find((step) => length >= step.length)?.differ ?? 0;
  return distance(one, other, allowed) <= allowed;
}

/** Letters and digits alone, without accents. */
const letters = (caption: string) =>
  normaliseCaption(caption)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
