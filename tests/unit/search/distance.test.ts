import { describe, expect, it } from 'vitest';
import { distance, forgiven, lettersMissing, lettersOf } from '../../../utils/search/distance.ts';

describe('how many typing slips lie between two words', () => {
  it.each([
    ['user', 'user', 0],
    ['usre', 'user', 1],
    ['usr', 'user', 1],
    ['userr', 'user', 1],
    ['uper', 'user', 1],
    ['exprot', 'export', 1],
    ['subscirbre', 'subscriber', 2],
    ['domain', 'router', 3],
  ])('%s and %s: %i (3 is more than two)', (typed, word, edits) => {
    expect(distance(typed, word, 2)).toBe(edits);
    expect(distance(word, typed, 2)).toBe(edits);
  });

  it('compares a growing word with the beginning of a longer one', () => {
    expect(distance('apearan', 'appearance', 1, true)).toBe(1);
    expect(distance('apearan', 'appearance', 1)).toBe(2);
  });

  it('forgives nothing in short words, one slip from four letters, two from six', () => {
    expect([3, 4, 5, 6, 12].map(forgiven)).toEqual([0, 1, 1, 2, 2]);
  });

  it('counts the letters another word lacks', () => {
    expect(lettersMissing(lettersOf('domain'), lettersOf('main'))).toBe(2);
    expect(lettersMissing(lettersOf('main'), lettersOf('domain'))).toBe(0);
  });
});
