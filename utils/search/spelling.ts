import type { Ranking } from './rank.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';
import { STEM_ALONE } from './weights.ts';

/** Takes something off documents that hold a word in other forms only: a stem may belong to two words. */
export function preferSpelling(
  documents: readonly number[],
  { scores, findings }: Ranking,
  entriesOf: (document: number) => Entry[],
  { language }: Vocabulary,
): void {
  for (const { word, values, options } of findings) {
    const key = language.key(word.text);
    for (const document of documents) {
      const value = values[document] ?? 0;
      if (value === 0 || word.options[options[document] ?? 0]?.how !== 'stem') continue;
      if (entriesOf(document).some((entry) => entry.key === key)) continue;
      values[document] = value * STEM_ALONE;
      scores[document] = (scores[document] ?? 0) - word.count * value * (1 - STEM_ALONE);
    }
  }
}
