import type { GuideSource, StepSource } from './schema.ts';

type UsesStep = Extract<StepSource, { uses: string }>;
export type PlainStep = Exclude<StepSource, UsesStep>;

/**
 * The steps that a step stands for: itself, or for `uses` those of the other part, from `from` to `to`. Parts that use
 * each other in a circle give nothing at the second turn.
 */
export function expandUses(step: StepSource, parts: GuideSource['parts'], within: readonly string[] = []): PlainStep[] {
  if (!('uses' in step)) return [step];
  if (within.includes(step.uses)) return [];
  const steps = parts.find(({ id }) => id === step.uses)?.steps ?? [];
  const at = (id: string | undefined, otherwise: number) =>
    id === undefined ? otherwise : steps.findIndex((other) => 'id' in other && other.id === id);
  return steps
    .slice(at(step.from, 0), at(step.to, steps.length - 1) + 1)
    .flatMap((other) => expandUses(other, parts, [...within, step.uses]));
}

/** A part and all parts whose steps it takes, directly or through others. */
export function usedBy(id: string, parts: GuideSource['parts'], known: Set<string> = new Set()): Set<string> {
  if (known.has(id)) return known;
  known.add(id);
  for (const step of parts.find((part) => part.id === id)?.steps ?? []) {
    if ('uses' in step) usedBy(step.uses, parts, known);
  }
  return known;
}
