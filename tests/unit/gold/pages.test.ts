/** The gold pages are many, of all languages, and judged by guides that exist. */
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../utils/content/types.ts';
import { readContent } from '../../../utils/tools/read-content.ts';
import { goldPages } from '../../gold/pages.ts';
import { HALVES } from '../../gold/queries.ts';

const { core } = readContent('content').packs;
const PAGES = 30;
const WITHOUT_FIT = 6;

describe.each(HALVES)('of the %s half', (half) => {
  it.each(LANGS)(`the gold pages in %s are ${PAGES}, of which nothing fits ${WITHOUT_FIT}`, (lang) => {
    const own = goldPages.filter((page) => page.lang === lang && page.half === half);
    expect(new Set(own.map(({ title }) => title)).size).toBe(PAGES);
    expect(own.filter(({ grades }) => grades.size === 0)).toHaveLength(WITHOUT_FIT);
  });
});

it('are judged by guides that exist, a telling one with grade 3', () => {
  const known = new Set(core.guides.map(({ id }) => id));
  expect(goldPages.flatMap(({ grades }) => [...grades.keys()].filter((id) => !known.has(id)))).toEqual([]);
  expect(goldPages.filter(({ isTelling, grades }) => isTelling && ![...grades.values()].includes(3))).toEqual([]);
});
