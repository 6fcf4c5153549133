import { batch, signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settled } from '../../../utils/panel/settled.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is shown of a page that loads in pieces', () => {
  it('is there at once when there was nothing', () => {
    const page = signal<string | null>(null);
    const shown = settled(page, signal(1));
    page.value = 'address';
    expect(shown.value).toBe('address');
  });

  it('changes once the page rests', () => {
    const page = signal<string | null>('address');
    const shown = settled(page, signal(1));
    page.value = 'heading';
    vi.advanceTimersByTime(150);
    page.value = 'heading and buttons';
    vi.advanceTimersByTime(150);
    expect(shown.value).toBe('address');
    vi.advanceTimersByTime(50);
    expect(shown.value).toBe('heading and buttons');
  });

  it('changes within a second on a page that never rests', () => {
    const page = signal<string | null>('0');
    const shown = settled(page, signal(1));
    for (let nth = 1; nth <= 9; nth++) {
      page.value = String(nth);
      vi.advanceTimersByTime(100);
    }
    expect(shown.value).not.toBe('0');
  });

  it('stays where a change is taken back', () => {
    const page = signal<string | null>('list');
    const shown = settled(page, signal(1));
    const seen = vi.fn();
    shown.subscribe(seen);
    page.value = 'spinner';
    vi.advanceTimersByTime(100);
    page.value = 'list';
    vi.advanceTimersByTime(1000);
    expect(seen.mock.calls).toEqual([['list']]);
  });

  it('is another at once in another tab', () => {
    const page = signal<string | null>('users');
    const tab = signal(1);
    const shown = settled(page, tab);
    batch(() => {
      tab.value = 2;
      page.value = 'domains';
    });
    expect(shown.value).toBe('domains');
  });
});
