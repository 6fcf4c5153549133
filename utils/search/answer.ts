import type { Option } from './expand.ts';
import type { Finding, Ranking } from './rank.ts';
import type { Strengths } from './strength.ts';
import type { How, SearchHit } from './types.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';
import { CONFIDENT, SATURATION } from './weights.ts';

export interface Evidence {
  vocabulary: Vocabulary;
  strengths: Strengths;
  /** Spellings of a document. */
  entriesOf(document: number): Entry[];
}

/** What made a document a hit. */
export function explain(
  document: number,
  { findings }: Ranking,
  { vocabulary, strengths, entriesOf }: Evidence,
): Pick<SearchHit, 'why' | 'matched'> {
  const entries = entriesOf(document);
  const matched = new Set<string>();
  const why = findings.flatMap((finding) => {
    const option = bestOption(finding, document);
    const field = option && strengths.fieldOf(option.stems, document);
    if (!option || !field) return [];
    const met = entries.filter(({ stem }) => option.stems.includes(stem));
    for (const { text, key } of met) if (!vocabulary.isStop(key)) matched.add(text);
    const how = howOf(option, finding, met, vocabulary);
    return [{ word: finding.word.typed, field, how, met: spelledOut(option, met) }];
  });
  return { why, matched: [...matched] };
}

/** Whether enough of what was typed is answered strongly by the best hit. */
export function fits(best: number, { findings }: Ranking): boolean {
  let asked = 0;
  let answered = 0;
  for (const finding of findings) {
    asked += finding.word.importance;
    const option = bestOption(finding, best);
    if (!option) continue;
    const strength = (finding.values[best] ?? 0) / (option.worth * option.rarity * (SATURATION + 1));
    answered += finding.word.importance * option.trust * strength;
  }
  return answered >= CONFIDENT * asked;
}

function bestOption({ word, values, options }: Finding, document: number): Option | null {
  if ((values[document] ?? 0) === 0) return null;
  return word.options[options[document] ?? 0] ?? null;
}

/** The words of a document that an option stands for, as they are spelled there. */
function spelledOut({ stems }: Option, entries: Entry[]): string {
  return stems.flatMap((stem) => entries.find((entry) => entry.stem === stem)?.text ?? []).join(' ');
}

function howOf({ how }: Option, { word }: Finding, entries: Entry[], { language }: Vocabulary): How {
  if (how !== 'stem') return how;
  const key = language.key(word.text);
  return entries.some((entry) => entry.key === key) ? 'exact' : 'stem';
}
