import { describe, expect, it } from 'vitest';
import { spotBeside } from '../../../utils/page/callout.ts';
import type { Rect } from '../../../utils/page/rect.ts';

const WINDOW: Rect = { left: 0, top: 0, right: 1000, bottom: 700 };
const SIZE = { width: 280, height: 80 };
const control = (left: number, top: number, width = 100, height = 40): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const side = (at: Rect, obstacles: Rect[] = [], before: 'below' | 'above' | 'right' | 'left' | null = null) =>
  spotBeside(at, SIZE, WINDOW, obstacles, before)?.side ?? null;

describe('the words beside a ring', () => {
  it('stand below, in the middle of the control', () => {
    const spot = spotBeside(control(400, 300), SIZE, WINDOW, [], null);
    expect(spot).toEqual({ side: 'below', left: 310, top: 356 });
  });

  it('stand above, right or left where there is no room below', () => {
    expect(side(control(400, 640))).toBe('above');
    expect(side(control(100, 0, 100, 700))).toBe('right');
    expect(side(control(700, 0, 100, 700))).toBe('left');
  });

  it('are left out where no side has room', () => {
    expect(side(control(100, 50, 800, 600))).toBeNull();
  });

  it('lie wholly in the window at its edges and in its corners', () => {
    for (const at of [control(0, 0), control(900, 0), control(0, 660), control(900, 660), control(-20, 300)]) {
      const spot = spotBeside(at, SIZE, WINDOW, [], null);
      expect(spot?.left).toBeGreaterThanOrEqual(8);
      expect(spot?.top).toBeGreaterThanOrEqual(8);
      expect((spot?.left ?? 0) + SIZE.width).toBeLessThanOrEqual(992);
      expect((spot?.top ?? 0) + SIZE.height).toBeLessThanOrEqual(692);
    }
  });

  it('give way to what has the focus and to other rings', () => {
    expect(side(control(400, 300), [control(400, 360)])).toBe('above');
    expect(side(control(400, 300), [control(400, 360), control(380, 220)])).toBe('right');
    expect(side(control(400, 300), [control(400, 360), control(380, 220), control(600, 310)])).toBe('left');
    expect(side(control(400, 300), [{ left: 0, top: 0, right: 1000, bottom: 700 }])).toBeNull();
  });

  it('stay on their side while they can', () => {
    expect(side(control(400, 300), [], 'above')).toBe('above');
    expect(side(control(400, 20), [], 'above')).toBe('below');
  });
});
