/** What all frames of the tab say, put together. */
import type { Lang } from '../content/types.ts';
import type { World } from '../guide/run.ts';
import type { Recognised } from '../match/recognise.ts';
import type { Located, Snapshot } from '../protocol.ts';
import type { Frame } from './page-link.ts';
import type { Tab } from './tab.ts';

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

const RANK: Record<Located['status'], number> = { found: 3, several: 2, unsure: 1, missing: 0 };

/** For each key the best answer of any frame; a caption that was read beats a guess. */
export function worldOf(
  snapshot: Snapshot | null,
  place: Recognised | null,
  lang: Lang | null,
  frames: readonly Frame[],
  seq: number,
): World {
  const answers = frames.flatMap(({ located }) => (located?.seq === seq ? [located.found] : []));
  const located: Record<string, Located> = {};
  for (const [key, answer] of answers.flatMap((found) => Object.entries(found))) {
    const known = located[key];
    if (!known || rank(answer) > rank(known)) located[key] = answer;
  }
  const screen = JSON.stringify([snapshot?.url, snapshot?.dialog, snapshot?.headings]);
  const controls = (snapshot?.controls ?? []).map(({ name }) => name);
  return { page: place?.page ?? null, lang, screen, controls, located, looked: answers.length > 0 };
}

function rank(located: Located): number {
  const isGuess = (located.status === 'found' || located.status === 'several') && located.guess;
  return RANK[located.status] - (isGuess ? 0.5 : 0);
}
