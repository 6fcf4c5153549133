import type { Query, QueryWord } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';
import { LIMITS } from './weights.ts';

/** The query with its unknown words respelled; empty when there is nothing to mend. */
export function spellingsOf({ text, words }: Query, vocabulary: Vocabulary): string[] {
  if (words.length > LIMITS.respelled) return [];
  const mends = words.filter(isUnknown).map((word) => ({ word, texts: textsFor(word, vocabulary) }));
  const mendable = mends.filter(({ texts }) => texts.length > 0).sort((a, b) => b.word.start - a.word.start);
  const variants = Math.min(LIMITS.spellings, Math.max(0, ...mendable.map(({ texts }) => texts.length)));
  const spellings = Array.from({ length: variants }, (_, variant) =>
    mendable.reduce((mended, { word, texts }) => {
      const respelled = texts[Math.min(variant, texts.length - 1)] ?? word.text;
      return mended.slice(0, word.start) + respelled + mended.slice(word.end);
    }, text),
  );
  return [...new Set(spellings)];
}

function isUnknown({ known, options }: QueryWord): boolean {
  return !known && !options.some(({ how }) => how === 'prefix');
}

/** Words of the texts that are spelled nearly so. */
function textsFor({ text }: QueryWord, vocabulary: Vocabulary): string[] {
  const near = vocabulary.near(vocabulary.language.key(text), false);
  return near.flatMap(({ key }) => vocabulary.entriesOf(key)[0]?.text ?? []);
}
