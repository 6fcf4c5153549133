/** What a measurement gives, and the few statistics it needs. */

export interface Row {
  what: string;
  /** Median of the rounds. */
  value: number;
  unit: 'kB' | 'MB' | 'ms' | '×' | '/s' | 'share';
  /** Null where there is no budget: printed to be known. */
  budget: number | null;
  /** The value must not be under the budget instead of over it. */
  atLeast?: true;
  rounds: number[];
}

export const KILO = 1000;

export function row(what: string, unit: Row['unit'], budget: number | null, rounds: number[], atLeast?: true): Row {
  return {
    what,
    value: round(median(rounds)),
    unit,
    budget,
    rounds: rounds.map(round),
    ...(atLeast ? { atLeast } : {}),
  };
}

export function isWithin({ value, budget, atLeast }: Row): boolean {
  if (budget === null) return true;
  return atLeast ? value >= budget : value <= budget;
}

export const median = (values: number[]) => percentile(values, 0.5);
export const p95 = (values: number[]) => percentile(values, 0.95);

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Runs a measurement once for each round, one after another. */
export async function inRounds<T>(rounds: number, measure: (round: number) => Promise<T> | T): Promise<T[]> {
  const results: T[] = [];
  for (let nth = 0; nth < rounds; nth++) results.push(await measure(nth));
  return results;
}

/** Milliseconds one call takes. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
