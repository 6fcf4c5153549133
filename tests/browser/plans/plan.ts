import type { Act } from '../walker.ts';

/** What a person does in the replica to follow one part of a guide to its end, and what must be ringed meanwhile. */
export interface Plan {
  guide: string;
  part: string;
  /** Where the person starts: a path of the Manager, or a full address. */
  start: string;
  acts: Act[];
}

/** `key:1` to `key:count`. */
export const numbered = (key: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${key}:${index + 1}`);

/** The person says in the panel that they have done what the page does not show. */
export const done: Act = { panel: 'step.done-next' };
