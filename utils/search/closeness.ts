import type { Ranking } from './rank.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';

export interface Closeness {
  /** How nearly one error message, title or question of the document says what was typed, and nothing else: 0 to 1. */
  of(document: number, ranking: Ranking): number;
}

/** `sentences`: per document its error messages, titles and questions, word by word. */
export function createCloseness(sentences: Entry[][][], vocabulary: Vocabulary): Closeness {
  const stemsOf = (sentence: Entry[]) => [
    ...new Set(sentence.filter(({ key }) => !vocabulary.isStop(key)).map(({ stem }) => stem)),
  ];
  const texts = sentences.map((list) => list.map(stemsOf));
  return {
    of: (document, ranking) =>
      (texts[document] ?? []).reduce((best, stems) => Math.max(best, overlap(stems, ranking, vocabulary)), 0),
  };
}

/** Here ordinary words count in full: they tell one sentence from another. */
function overlap(stems: string[], { findings, asked }: Ranking, vocabulary: Vocabulary): number {
  if (!stems.some((stem) => asked.has(stem))) return 0;
  const met = new Set<string>();
  let shared = 0;
  let whole = 0;
  for (const { word } of findings) {
    const importance = word.importance / vocabulary.weightOf(word.text);
    let worth = 0;
    for (const option of word.options) {
      if (!option.stems.every((stem) => stems.includes(stem))) continue;
      worth = Math.max(worth, option.worth);
      for (const stem of option.stems) met.add(stem);
    }
    whole += importance;
    shared += importance * worth;
  }
  if (shared === 0) return 0;
  for (const stem of stems) if (!met.has(stem)) whole += vocabulary.rarityOfCount(vocabulary.frequency(stem));
  return shared / whole;
}
