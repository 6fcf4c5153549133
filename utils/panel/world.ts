/** What all frames of the tab say, put together. */
import type { Lang } from '../content/types.ts';
import type { World } from '../guide/run.ts';
import type { Recognised } from '../match/recognise.ts';
import { type Located, MARGIN, type Snapshot } from '../protocol.ts';
import type { Tab } from './tab.ts';

export interface Frame {
  id: number;
  snapshot: Snapshot | null;
  /** How many frames it shows, and whether it is shown itself. */
  frames: number;
  shown: boolean;
  /** Answer to the question with number `seq`. */
  located: Answer | null;
}

export interface Answer {
  seq: number;
  found: Record<string, Located>;
  scores: Record<string, number>;
}

/** The address of the tab with the captions of all its frames; null without an address. */
export function mergedSnapshot(tab: Tab | null, frames: readonly Frame[]): Snapshot | null {
  if (tab?.url == null) return null;
  const seen = frames.flatMap(({ snapshot }) => (snapshot ? [snapshot] : []));
  return {
    url: tab.url,
    breadcrumb: seen.flatMap(({ breadcrumb }) => breadcrumb ?? []),
    headings: seen.flatMap(({ headings }) => headings ?? []),
    nav: seen.flatMap(({ nav }) => nav ?? []),
    tabs: seen.flatMap(({ tabs }) => tabs ?? []),
    dialog: seen.flatMap(({ dialog }) => dialog ?? []).sort((a, b) => b.length - a.length)[0] ?? null,
    controls: seen.flatMap(({ controls }) => controls ?? []),
  };
}

/** A frame that is shown and that nothing of ours answers for: of another host, or without a host. */
export function hasClosedFrame(frames: readonly Frame[]): boolean {
  const shown = frames.reduce((sum, frame) => sum + frame.frames, 0);
  return shown > frames.filter(({ id, shown: isShown }) => id !== 0 && isShown).length;
}

/** What is ringed stands in one frame alone; everything else is only asked for. */
const RINGED = /^(target|opener|reach)/;

/** The answer of the frame where a key fits best; `unsure` where two frames are about as good. Null without an answer. */
export function bestAnswer(
  frames: readonly Frame[],
  key: string,
  seq: number,
): { frame: Frame; located: Located } | null {
  const answers = frames.flatMap((frame) => {
    const located = frame.located?.seq === seq ? frame.located.found[key] : undefined;
    return located ? [{ frame, located, score: frame.located?.scores[key] ?? 0 }] : [];
  });
  const [best, second] = answers.sort((a, b) => b.score - a.score);
  if (!best) return null;
  const isClose = second !== undefined && second.score > 0 && best.score - second.score < MARGIN;
  return isClose && RINGED.test(key) ? { frame: best.frame, located: { status: 'unsure' } } : best;
}

/** For each key the best answer of any frame. */
export function worldOf(
  snapshot: Snapshot | null,
  place: Recognised | null,
  lang: Lang | null,
  frames: readonly Frame[],
  seq: number,
): World {
  const answered = frames.flatMap(({ located }) => (located?.seq === seq ? [located.found] : []));
  const located: Record<string, Located> = {};
  for (const key of new Set(answered.flatMap((found) => Object.keys(found)))) {
    const best = bestAnswer(frames, key, seq);
    if (best) located[key] = best.located;
  }
  const screen = JSON.stringify([snapshot?.url, snapshot?.dialog, snapshot?.headings]);
  const controls = (snapshot?.controls ?? []).map(({ name }) => name);
  return { page: place?.page ?? null, lang, screen, controls, located, looked: answered.length > 0 };
}
