/** What to draw and what to say about the step at hand. */
import type { CorePack, PageInfo, Step } from '../content/types.ts';
import type { Located } from '../protocol.ts';
import { isFound, type Run, type World } from './run.ts';
import { PATIENCE_MS } from './runner.ts';

/** Ids and facts only; the panel turns them into words. */
export type StepStatus =
  | { kind: 'searching' }
  | { kind: 'ringed'; text: string; guess: boolean; inView: boolean }
  | { kind: 'several'; choose: string | null; inView: boolean }
  | { kind: 'opener'; opener: string; openerLabel: string; target: string }
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
  | { kind: 'missing'; label: string }
  | { kind: 'described'; label: string }
  | { kind: 'warning'; effect: string };

export interface Shown {
  status: StepStatus;
  /** Key of what to ring, or null for nothing. */
  ring: string | null;
}

export function show(run: Run, step: Step, world: World, core: CorePack, now: number): Shown {
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
      return showTarget(run, step, world, core, now);
  }
}

function showTarget(run: Run, step: Extract<Step, { kind: 'target' }>, world: World, core: CorePack, now: number): Shown {
  if (run.waiting) {
    const isLate = now - run.waiting.since >= PATIENCE_MS;
    return { status: { kind: isLate ? 'did-it-work' : 'waiting' }, ring: null };
  }
  const label = core.labels[step.target];
  if (label?.look === 'described') return { status: { kind: 'described', label: step.target }, ring: null };
  const target = world.located.target;
  if (step.commit && !run.warned.includes(step.id) && isFound(target)) {
    return { status: { kind: 'warning', effect: step.commit }, ring: null };
  }
  if (isFound(target)) return { status: ringed(target, step), ring: 'target' };
  if (!world.looked) return { status: { kind: 'searching' }, ring: null };
  const isElsewhere = step.page !== null && world.page !== null && world.page !== step.page;
  if (isElsewhere && step.page) return showWay(step.page, world, core, { kind: 'other-page', page: step.page });
  if (target?.status === 'unsure') return { status: { kind: 'unsure', label: step.target }, ring: null };
  return showOpener(step.target, world, core) ?? { status: { kind: 'missing', label: step.target }, ring: null };
}

function ringed(target: Extract<Located, { status: 'found' | 'several' }>, step: Extract<Step, { kind: 'target' }>): StepStatus {
  const inView = target.view === 'in';
  if (target.status === 'several' || step.choose !== null) return { kind: 'several', choose: step.choose, inView };
  if (target.disabled) return { kind: 'disabled', text: target.text };
  return { kind: 'ringed', text: target.text, guess: target.guess, inView };
}

function showOpener(labelId: string, world: World, core: CorePack): Shown | null {
  const first = core.labels[labelId]?.opener ?? null;
  const second = first ? (core.labels[first]?.opener ?? null) : null;
  for (const [key, opener] of [['opener', first], ['opener2', second]] as const) {
    const located = world.located[key];
    if (opener && isFound(located)) {
      return { status: { kind: 'opener', opener: located.text, openerLabel: opener, target: labelId }, ring: key };
    }
  }
  return null;
}

/** The way to a page: the last known hop that is on screen, or what opens the menu it is in. */
function showWay(page: string, world: World, core: CorePack, otherwise?: StepStatus): Shown {
  const status: StepStatus = otherwise ?? { kind: world.looked ? 'other-page' : 'searching', page };
  const reach = pageInfo(page, core)?.reach ?? [];
  for (let nth = reach.length - 1; nth >= 0; nth--) {
    if (isFound(world.located[`reach.${nth}`])) return { status, ring: `reach.${nth}` };
  }
  const [first] = reach;
  return { status, ring: first && isFound(world.located.opener) ? 'opener' : null };
}

export const pageInfo = (id: string, core: CorePack): PageInfo | undefined => core.pages.find((page) => page.id === id);
