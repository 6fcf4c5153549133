/** Bundled and run inside the page that is measured, as the page script would be. */
import { getByRole } from '@testing-library/dom';
import { locate } from '../../utils/page/locate.ts';
import { takeSnapshot } from '../../utils/page/snapshot.ts';
import type { TargetSpec } from '../../utils/protocol.ts';

const WORK = {
  snapshot: () => takeSnapshot(null, null),
  locate: (specs: TargetSpec[]) => locate(specs, 'en'),
  getByRole: (_: TargetSpec[], name: string) => getByRole(document.body, 'button', { name }),
};

export type Work = keyof typeof WORK;

export const countElements = () => document.querySelectorAll('*').length;

/** Milliseconds of each call; before each something has changed and been drawn. */
export async function sample(work: Work, specs: TargetSpec[], name: string, count: number): Promise<number[]> {
  const times: number[] = [];
  const [text] = document.querySelectorAll('[data-replica="add-user"]');
  for (let nth = 0; nth < count; nth++) {
    text?.parentElement?.setAttribute('data-round', String(nth));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const start = performance.now();
    WORK[work](specs, name);
    times.push(performance.now() - start);
  }
  return times;
}
