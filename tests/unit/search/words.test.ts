import { describe, expect, it } from 'vitest';
import { wordsSchema } from '../../../utils/content/schema.ts';
import type { Lang } from '../../../utils/search/types.ts';
import { indexOf, wordsOf } from './indexes.ts';
import { documentsIn } from './texts.ts';

describe.each<Lang>(['en', 'fr', 'de', 'it', 'es'])('everyday words in %s', (lang) => {
  const words = wordsOf(lang);

  it('follow the format', () => {
    const { lang: _, ...lists } = words;
    expect(wordsSchema.safeParse(lists).error).toBeUndefined();
  });

  it('have rings enough for all guides, none of which repeats a word', () => {
    expect(words.synonyms.length).toBeGreaterThanOrEqual(200);
    for (const { term, words: others } of words.synonyms) {
      const ring = [term, ...others].map((word) => word.toLowerCase());
      expect(ring, term).toEqual([...new Set(ring)]);
    }
  });

  it('have one ring for each term', () => {
    const terms = words.synonyms.map(({ term }) => term);
    expect(terms.filter((term, place) => terms.indexOf(term) !== place)).toEqual([]);
  });

  it('never skip a word that stands alone in a ring', () => {
    const alone = words.synonyms.flatMap(({ term, words: others }) => [term, ...others]);
    expect(words.stop.filter((word) => alone.includes(word))).toEqual([]);
  });

  it('push no guide before the one whose title was typed', () => {
    const index = indexOf(lang);
    for (const { id, fields } of documentsIn(lang)) {
      const [title = ''] = fields.title ?? [];
      expect(index.search(title).hits[0]?.id, title).toBe(id);
    }
  });
});
