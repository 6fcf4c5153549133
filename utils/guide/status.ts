/** What to draw and what to say about the step at hand. */
import type { CorePack, Step } from '../content/types.ts';
import type { Located } from '../protocol.ts';
import { isElsewhere, isFound, type Run, type World } from './run.ts';
import { PATIENCE_MS } from './runner.ts';
import { wayTo } from './wanted.ts';

/** Ids and facts only; the panel turns them into words. */
export type StepStatus =
  | { kind: 'searching' }
  | { kind: 'ringed'; text: string; guess: boolean; inView: boolean }
  | { kind: 'several'; choose: string | null; inView: boolean }
  | { kind: 'opener'; opener: string; openerLabel: string; target: string; inView: boolean }
  | { kind: 'your-turn' }
  | { kind: 'look' }
  | { kind: 'choose' }
  | { kind: 'elsewhere'; where: string }
  | { kind: 'waiting' }
  | { kind: 'long-wait' }
  | { kind: 'did-it-work' }
  | { kind: 'disabled'; text: string }
  | { kind: 'other-page'; page: string }
  | { kind: 'unsure'; label: string }
  /** `page`: the page of the step, where the open one is not known to be it. */
  | { kind: 'missing'; label: string; page: string | null }
  | { kind: 'described'; label: string }
  | { kind: 'warning'; effect: string };

type TargetStep = Extract<Step, { kind: 'target' }>;

export interface Shown {
  status: StepStatus;
  /** Key of what to ring, or null for nothing. */
  ring: string | null;
}

/** @param previous the step before, which may have opened what this one needs */
export function show(
  run: Run,
  step: Step,
  world: World,
  core: CorePack,
  now: number,
  previous: Step | null = null,
): Shown {
  switch (step.kind) {
    case 'go':
      return showWay(step.to, world, core);
    case 'check':
      return { status: { kind: 'look' }, ring: null };
    case 'do':
      return { status: { kind: 'your-turn' }, ring: null };
    case 'at':
      return { status: { kind: 'elsewhere', where: step.where }, ring: null };
    case 'wait':
      return { status: { kind: 'long-wait' }, ring: null };
    case 'pick':
    case 'when':
      return { status: { kind: 'choose' }, ring: null };
    case 'target':
      return showTarget(run, step, previous, world, core, now);
  }
}

function showTarget(
  run: Run,
  step: TargetStep,
  previous: Step | null,
  world: World,
  core: CorePack,
  now: number,
): Shown {
  if (run.waiting) {
    const isLate = now - run.waiting.since >= PATIENCE_MS;
    return { status: { kind: isLate ? 'did-it-work' : 'waiting' }, ring: null };
  }
  const label = core.labels[step.target];
  if (step.commit && !run.warned.includes(step.id)) {
    return { status: { kind: 'warning', effect: step.commit }, ring: null };
  }
  if (label?.look === 'described') return { status: { kind: 'described', label: step.target }, ring: null };
  const target = world.located.target;
  if (isFound(target)) return { status: ringed(target, step), ring: 'target' };
  if (!world.looked) return { status: { kind: 'searching' }, ring: null };
  if (step.page && isElsewhere(step.page, world.page, core))
    return { status: { kind: 'other-page', page: step.page }, ring: null };
  if (target?.status === 'unsure') return { status: { kind: 'unsure', label: step.target }, ring: null };
  const page = step.page === world.page ? null : step.page;
  const missing: Shown = { status: { kind: 'missing', label: step.target, page }, ring: null };
  return isStillOpen(run, step, previous, world, core) ? missing : (showOpener(step.target, world, core) ?? missing);
}

/** The step before opened the menu and nothing has changed since: ringing its opener again would close it. */
function isStillOpen(run: Run, step: TargetStep, previous: Step | null, world: World, core: CorePack): boolean {
  const isOpener = previous?.kind === 'target' && previous.target === core.labels[step.target]?.opener;
  return isOpener && run.afterUse && run.baseline !== null && String(run.baseline.controls) === String(world.controls);
}

function ringed(target: Extract<Located, { status: 'found' | 'several' }>, step: TargetStep): StepStatus {
  const inView = target.view === 'in';
  if (target.status === 'several' || step.choose !== null) return { kind: 'several', choose: step.choose, inView };
  if (target.disabled) return { kind: 'disabled', text: target.text };
  return { kind: 'ringed', text: target.text, guess: target.guess, inView };
}

function showOpener(labelId: string, world: World, core: CorePack): Shown | null {
  const first = core.labels[labelId]?.opener ?? null;
  const second = first ? (core.labels[first]?.opener ?? null) : null;
  for (const [key, opener] of [
    ['opener', first],
    ['opener2', second],
  ] as const) {
    const located = world.located[key];
    if (opener && isFound(located)) {
      return {
        status: {
          kind: 'opener',
          opener: located.text,
          openerLabel: opener,
          target: labelId,
          inView: located.view === 'in',
        },
        ring: key,
      };
    }
  }
  return null;
}

/** The way to a page: the last known hop that is on screen, or what opens the menu it is in. */
function showWay(page: string, world: World, core: CorePack): Shown {
  const status: StepStatus = world.looked ? { kind: 'other-page', page } : { kind: 'searching' };
  const hops = wayTo(page, core).map((_, nth) => `reach.${nth}`);
  const ring = [...hops.reverse(), 'opener'].find((key) => isFound(world.located[key])) ?? null;
  return { status, ring };
}
