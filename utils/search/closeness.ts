import type { Ranking } from './rank.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';

export interface Closeness {
  /** How nearly one error message, title or question of the document says what was typed, and nothing else: 0 to 1. */
  of(document: number, ranking: Ranking): number;
}

/** `sentences`: per document its error messages, titles and questions, word by word. */
export function createCloseness(sentences: Entry[][][], vocabulary: Vocabulary): Closeness {
  const stemsOf = (sentence: Entry[]) =>
    new Set(sentence.filter(({ key }) => !vocabulary.isStop(key)).map(({ stem }) => stem));
  const texts = sentences.map((list) => list.map(stemsOf));
  return {
    of: (document, ranking) =>
      (texts[document] ?? []).reduce((best, stems) => Math.max(best, overlap(stems, ranking, vocabulary)), 0),
  };
}

/** Here ordinary words count in full: they tell one sentence from another. */
function overlap(stems: Set<string>, { findings }: Ranking, vocabulary: Vocabulary): number {
  const rest = new Set(stems);
  let shared = 0;
  let asked = 0;
  for (const { word } of findings) {
    const importance = word.importance / vocabulary.weightOf(word.text);
    asked += importance;
    const met = word.options.filter((option) => option.stems.every((stem) => stems.has(stem)));
    shared += importance * Math.max(0, ...met.map(({ trust }) => trust));
    for (const stem of met.flatMap((option) => option.stems)) rest.delete(stem);
  }
  const unasked = [...rest].reduce((sum, stem) => sum + vocabulary.rarityOfCount(vocabulary.frequency(stem)), 0);
  return shared / (asked + unasked || 1);
}
