import { describe, expect, it } from 'vitest';
import { bestAnswer, type Frame, hasClosedFrame } from '../../../utils/panel/world.ts';
import type { Located } from '../../../utils/protocol.ts';

const found: Located = {
  status: 'found',
  text: 'Add a user',
  count: 1,
  disabled: false,
  view: 'in',
  guess: false,
  checked: null,
  element: 1,
};

const QUESTION = 7;
const bare = { snapshot: null, frames: 0, shown: true, located: null };
const frame = (id: number, score: number, located: Located = found, seq = QUESTION): Frame => ({
  ...bare,
  id,
  located: { seq, found: { target: located, until: located }, scores: { target: score, until: score } },
});

const chosen = (frames: Frame[], key = 'target') => {
  const best = bestAnswer(frames, key, QUESTION);
  return best && [best.frame.id, best.located.status];
};

describe('of several frames that have found something', () => {
  it('the one where it fits best is believed, wherever it stands', () => {
    expect(chosen([frame(0, 65), frame(3, 97)])).toEqual([3, 'found']);
    expect(chosen([frame(0, 97), frame(3, 65)])).toEqual([0, 'found']);
  });

  it('none is where two fit about as well', () => {
    expect(chosen([frame(0, 94), frame(3, 97)])?.[1]).toBe('unsure');
  });

  it('none is where the best frame cannot decide itself', () => {
    expect(chosen([frame(0, 65), frame(3, 97, { status: 'unsure' })])).toEqual([3, 'unsure']);
  });

  it('any is enough for what is never ringed', () => {
    expect(chosen([frame(0, 94), frame(3, 97)], 'until')).toEqual([3, 'found']);
  });

  it('those that answered an older question do not count', () => {
    expect(chosen([frame(0, 97, found, QUESTION - 1), frame(3, 65)])).toEqual([3, 'found']);
    expect(chosen([frame(0, 97, found, QUESTION - 1)])).toBeNull();
  });
});

describe('a frame out of reach', () => {
  const top = { ...bare, id: 0, frames: 2 };
  it('is one that is shown and says nothing', () => {
    expect(hasClosedFrame([top, { ...bare, id: 3 }])).toBe(true);
    expect(hasClosedFrame([top, { ...bare, id: 3 }, { ...bare, id: 4 }])).toBe(false);
  });

  it('is not outweighed by one of ours that is hidden', () => {
    expect(hasClosedFrame([top, { ...bare, id: 3 }, { ...bare, id: 4, shown: false }])).toBe(true);
  });
});
