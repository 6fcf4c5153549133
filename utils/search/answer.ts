import type { Option } from './expand.ts';
import type { QueryWord } from './query.ts';
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

/** A word of the query, and how a document holds it. */
export interface Met {
  word: QueryWord;
  option: Option;
}

export function metBy(document: number, { findings }: Ranking): Met[] {
  return findings.flatMap((finding) => {
    const option = bestOption(finding, document);
    return option ? [{ word: finding.word, option }] : [];
  });
}

/** What made a document a hit. */
export function explain(
  document: number,
  met: Met[],
  { vocabulary, strengths, entriesOf }: Evidence,
): Pick<SearchHit, 'why' | 'matched'> {
  const entries = entriesOf(document);
  const matched = new Set<string>();
  const why = met.flatMap(({ word, option }) => {
    const field = strengths.fieldOf(option.stems, document);
    if (!field) return [];
    const held = entries.filter(({ stem }) => option.stems.includes(stem));
    for (const { text, key } of held) if (!vocabulary.isStop(key)) matched.add(text);
    const how = howOf(option, word, held, vocabulary);
    return [{ word: word.typed, field, how, met: spelledOut(option, held) }];
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

function howOf({ how }: Option, { text }: QueryWord, entries: Entry[], { language }: Vocabulary): How {
  if (how !== 'stem') return how;
  const key = language.key(text);
  return entries.some((entry) => entry.key === key) ? 'exact' : 'stem';
}
