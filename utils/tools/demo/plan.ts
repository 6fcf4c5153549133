import { PLANS } from '../../../tests/browser/plans/index.ts';
import type { Plan } from '../../../tests/browser/plans/plan.ts';

/** The acts of a person for `guide` or `guide#part`. @throws {Error} one line with all that can be walked. */
export function planOf(name: string): Plan {
  const plan = PLANS.find(({ guide, part }) => name === guide || name === `${guide}#${part}`);
  if (plan) return plan;
  const known = PLANS.map(({ guide, part }) => `${guide}#${part}`).join(', ');
  throw new Error(`No walk for "${name}". Known: ${known}`);
}
