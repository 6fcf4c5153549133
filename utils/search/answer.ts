import type { Option } from './expand.ts';
import type { Finding, Ranking } from './rank.ts';
import type { Strengths } from './strength.ts';
import type { How, SearchHit } from './types.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';
import { CONFIDENCE, TRUST } from './weights.ts';

export interface Evidence {
  vocabulary: Vocabulary;
  strengths: Strengths;
  /** Spellings of a document. */
  entriesOf(document: number): Entry[];
}

/** What made a document a hit. */
export function explain(document: number, { findings }: Ranking, evidence: Evidence): Pick<SearchHit, 'why' | 'matched'> {
  const entries = evidence.entriesOf(document);
  const why = findings.flatMap((finding) => {
    const option = bestOption(finding, document);
    const fields = option?.stems.map((stem) => evidence.strengths.fieldOf(stem, document)) ?? [];
    const field = fields.find((found) => found !== null);
    if (!option || !field) return [];
    return [{ word: finding.word.text, field, how: howOf(option, finding, entries, evidence.vocabulary) }];
  });
  const stems = new Set(findings.flatMap(({ word }) => word.options.flatMap((option) => option.stems)));
  return { why, matched: entries.filter(({ stem }) => stems.has(stem)).map(({ text }) => text) };
}

/** Whether the best hit answers enough of what was typed, and strongly enough. */
export function fits(best: number, { scores, ceiling, findings }: Ranking, { strengths }: Evidence): boolean {
  let asked = 0;
  let answered = 0;
  for (const finding of findings) {
    asked += finding.word.importance;
    const option = bestOption(finding, best);
    if (!option) continue;
    const held = option.stems.filter((stem) => strengths.of(stem).has(best)).length;
    answered += (finding.word.importance * TRUST[option.how] * held) / option.stems.length;
  }
  return answered >= CONFIDENCE.coverage * asked && (scores[best] ?? 0) >= CONFIDENCE.fit * ceiling;
}

function bestOption({ word, values, options }: Finding, document: number): Option | null {
  if ((values[document] ?? 0) === 0) return null;
  return word.options[options[document] ?? 0] ?? null;
}

function howOf({ how }: Option, { word }: Finding, entries: Entry[], { language }: Vocabulary): How {
  if (how !== 'stem') return how;
  const key = language.key(word.text);
  return entries.some((entry) => entry.key === key) ? 'exact' : 'stem';
}
