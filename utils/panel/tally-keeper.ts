/** Keeps the tally of the run in the session of the tab: what each look at the page says of the labels of the step. */
import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { CorePack, Step } from '../content/types.ts';
import type { World } from '../guide/run.ts';
import type { Shown } from '../guide/status.ts';
import { type Look, noted } from '../guide/tally.ts';
import type { Sessions } from './sessions.ts';

export interface TallyInput {
  core: CorePack;
  sessions: Sessions;
  step: ReadonlySignal<Step | null>;
  shown: ReadonlySignal<Shown | null>;
  world: ReadonlySignal<World>;
}

/** A page on which nothing has changed for so long is at rest. Milliseconds. */
const REST_MS = 1000;

export function keepTally({ core, sessions, step, shown, world }: TallyInput): void {
  const isAtRest = resting(step, world);
  effect(() => {
    const look = { step: step.value, shown: shown.value, world: world.value, isAtRest: isAtRest.value };
    untracked(() => {
      const { tally } = sessions.current.value;
      const after = isComplete(look) ? noted(tally, look, core) : tally;
      if (after !== tally) sessions.update({ tally: after });
    });
  });
}

const isComplete = (look: { step: Step | null; shown: Shown | null } & Omit<Look, 'step' | 'shown'>): look is Look =>
  look.step !== null && look.shown !== null;

function resting(step: ReadonlySignal<Step | null>, world: ReadonlySignal<World>): ReadonlySignal<boolean> {
  const isAtRest = signal(false);
  const seen = computed(() => {
    const { page, screen, controls, looked } = world.value;
    return JSON.stringify([step.value?.id, page, screen, controls, looked]);
  });
  effect(() => {
    seen.value;
    isAtRest.value = false;
    const timer = setTimeout(() => {
      isAtRest.value = true;
    }, REST_MS);
    return () => clearTimeout(timer);
  });
  return isAtRest;
}
