import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../utils/content/types.ts';
import { PLANS } from '../../browser/plans/index.ts';
import type { Sighting } from '../../browser/walker.ts';
import { MARKUPS } from '../../manager/server.ts';
import { missesOf, tableOf, tally } from '../../walks/tally.ts';
import { walksFor } from '../../walks/walks.ts';

const ALL = { seed: 1, sample: null, guide: '' };

describe('the walks', () => {
  it.each(LANGS)('take every plan in %s, with known captions and with renamed ones', (lang) => {
    for (const captions of ['known', 'renamed']) {
      const walked = walksFor(ALL).filter((walk) => walk.lang === lang && walk.captions === captions);
      expect(new Set(walked.map(({ plan }) => plan))).toEqual(new Set(PLANS));
    }
  });

  it.each(MARKUPS)('take every plan in the markup %s', (markup) => {
    const walked = walksFor(ALL).filter((walk) => walk.markup === markup && walk.captions === 'known');
    expect(walked.map(({ plan }) => plan)).toEqual(PLANS);
  });

  it('draw the same sample for a seed, and another one for another', () => {
    const draw = (seed: number) => walksFor({ ...ALL, seed, sample: 20 });
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(new Set(draw(1).map((walk) => JSON.stringify(walk))).size).toBe(20);
  });

  it('can be those of one guide', () => {
    const walked = walksFor({ ...ALL, guide: 'domain/add-dynamic-dns' });
    expect(new Set(walked.map(({ plan }) => plan.guide))).toEqual(new Set(['domain/add-dynamic-dns']));
  });
});

describe('the table of rings', () => {
  const sighting = (evidence: Sighting['evidence'], verdict: Sighting['verdict']) => ({ keys: 'a', evidence, verdict });

  it('counts verdicts by captions and evidence', () => {
    const rows = tally([
      { walk: 'one', captions: 'known', sightings: [sighting('read', 'right'), sighting('read', 'missing')] },
      { walk: 'two', captions: 'renamed', sightings: [sighting('guessed', 'wrong')] },
    ]);
    expect(rows).toEqual([
      { captions: 'known', evidence: 'read', steps: 2, counts: { right: 1, unsure: 0, missing: 1, wrong: 0 } },
      { captions: 'renamed', evidence: 'guessed', steps: 1, counts: { right: 0, unsure: 0, missing: 0, wrong: 1 } },
    ]);
    expect(tableOf(rows).split('\n')[1]?.trim().split(/\s+/)).toEqual([
      'known',
      'read',
      '2',
      '1',
      '0',
      '1',
      '0',
      '50.0',
    ]);
  });

  it('names the known captions that were not ringed', () => {
    const misses = missesOf([
      {
        walk: 'one (en, house)',
        captions: 'known',
        sightings: [sighting('read', 'right'), sighting('read', 'missing')],
      },
      { walk: 'one (en, house)', captions: 'renamed', sightings: [sighting('read', 'missing')] },
    ]);
    expect(misses).toEqual(['one (en, house): a (read), missing']);
  });
});
