/** How often the ring was right, over all walks. */
import type { Sighting } from '../browser/walker.ts';
import type { Walk } from './walks.ts';

/** Name of the attachment in which a walk hands over what it saw. */
export const SIGHTINGS = 'sightings';

export interface Sightings {
  /** Guide, part, language and markup. */
  walk: string;
  captions: Walk['captions'];
  sightings: Sighting[];
}

export const VERDICTS = ['right', 'unsure', 'missing', 'wrong'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Row {
  captions: Walk['captions'];
  evidence: Sighting['evidence'];
  steps: number;
  counts: Record<Verdict, number>;
}

const EVIDENCE: Array<Sighting['evidence']> = ['read', 'guessed', 'by place'];

/** One row for each kind of captions and evidence that occurs. */
export function tally(walks: Sightings[]): Row[] {
  return (['known', 'renamed'] as const).flatMap((captions) =>
    EVIDENCE.flatMap((evidence) => {
      const seen = walks
        .filter((walk) => walk.captions === captions)
        .flatMap(({ sightings }) => sightings)
        .filter((sighting) => sighting.evidence === evidence);
      const count = (verdict: Verdict) => seen.filter((sighting) => sighting.verdict === verdict).length;
      const counts = {
        right: count('right'),
        unsure: count('unsure'),
        missing: count('missing'),
        wrong: count('wrong'),
      };
      return seen.length === 0 ? [] : [{ captions, evidence, steps: seen.length, counts }];
    }),
  );
}

/** Where a caption was as we know it and yet not ringed, one line each. */
export function missesOf(walks: Sightings[]): string[] {
  return walks
    .filter(({ captions }) => captions === 'known')
    .flatMap(({ walk, sightings }) =>
      sightings
        .filter(({ verdict }) => verdict !== 'right')
        .map(({ keys, evidence, verdict }) => `${walk}: ${keys} (${evidence}), ${verdict}`),
    );
}

/** The rows as a table, with the share of right rings. */
export function tableOf(rows: Row[]): string {
  const head = ['captions', 'evidence', 'steps', ...VERDICTS, 'right %'];
  const lines = rows.map(({ captions, evidence, steps, counts }) => [
    captions,
    evidence,
    steps,
    ...VERDICTS.map((verdict) => counts[verdict]),
    ((100 * counts.right) / steps).toFixed(1),
  ]);
  const cells = [head, ...lines].map((line) => line.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells.map((line) => line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')).join('\n');
}
