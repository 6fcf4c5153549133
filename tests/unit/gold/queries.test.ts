/** The gold queries are many, of every kind, and not copied from what they are to find. */
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../utils/content/types.ts';
import { readContent } from '../../../utils/tools/read-content.ts';
import { createOverlap } from '../../gold/overlap.ts';
import { goldQueries, HALVES, type Half, KINDS, unanswered } from '../../gold/queries.ts';

const { packs } = readContent('content');
const QUERIES_NEEDED = 8;
const UNANSWERED_NEEDED = 40;

describe.each(LANGS)('the gold queries in %s', (lang) => {
  const { guides, words } = packs.guides[lang];
  const queries = goldQueries.filter((query) => query.lang === lang);
  const known = new Set([
    ...guides.map(({ id }) => id),
    ...packs.list[lang].articles.map(({ number }) => `article:${number}`),
  ]);

  it(`ask for every guide in at least ${QUERIES_NEEDED} ways, of every kind`, () => {
    const poor = guides.filter(({ id }) => {
      const own = queries.filter(({ guide }) => guide === id);
      return own.length < QUERIES_NEEDED || KINDS.some((kind) => !own.some((query) => query.kind === kind));
    });
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  it('are judged by guides and articles that exist', () => {
    expect(queries.flatMap(({ grades }) => [...grades.keys()].filter((id) => !known.has(id)))).toEqual([]);
  });

  it('are each written once', () => {
    const texts = queries.map(({ whole }) => whole.toLowerCase());
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('do not repeat what their guide lists as a question', () => {
    const repeats = createOverlap(words);
    const byId = new Map(guides.map((guide) => [guide.id, guide]));
    const copied = queries.filter(({ guide: id, whole }) => {
      const guide = byId.get(id);
      return guide && repeats(whole, guide);
    });
    expect(copied.map(({ guide, whole }) => `${guide}: ${whole}`)).toEqual([]);
  });

  it.each(HALVES)(`hold ${UNANSWERED_NEEDED} that nothing answers in the %s half`, (half) => {
    const texts = unanswered.filter((one) => one.lang === lang && one.half === half);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(UNANSWERED_NEEDED);
  });
});
