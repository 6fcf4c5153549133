/** Moves a guide on. Never more than one step for one act, never forward over a point of no return by itself. */
import type { CorePack, Step, Until } from '../content/types.ts';
import type { ActedHow } from '../protocol.ts';
import { isElsewhere, isFound, type Run, type Sight, sightOf, type World } from './run.ts';
import { stepsWithinReach } from './wanted.ts';

type TargetStep = Extract<Step, { kind: 'target' }>;

/** After this long without an answer of the page the person is asked. Milliseconds. */
export const PATIENCE_MS = 8000;
/** What may be an answer counts once it has stayed this long: switches jump back, pages load in pieces. Milliseconds. */
const HOLD_MS = 1200;

/** To another step by number, as the person or the page decided. */
export function moveTo(run: Run, index: number, steps: Step[]): Run {
  const bounded = Math.max(0, Math.min(index, steps.length));
  return { ...run, index: bounded, afterUse: run.waiting !== null, waiting: null, baseline: null, declined: null };
}

export const skipStep = (run: Run, steps: Step[]): Run => {
  const step = steps[run.index];
  return moveTo({ ...run, skipped: step ? [...run.skipped, step.id] : run.skipped }, run.index + 1, steps);
};

/** The person used a control of the step. Fields are done by that alone; everything else waits for the page. */
export function acted(
  run: Run,
  key: string,
  how: ActedHow,
  world: World,
  steps: Step[],
  core: CorePack,
  now: number,
): Run {
  const step = steps[run.index];
  if (key !== 'target' || step?.kind !== 'target') return run;
  // Another try: the page gets its time again, and is compared with what it was at first.
  if (run.waiting) return { ...run, waiting: { ...run.waiting, since: now } };
  if (how === 'changed' || isChoice(step, core, world)) return moveTo(run, run.index + 1, steps);
  return { ...run, waiting: { since: now, before: sightOf(world), changedAt: null } };
}

/** Tiles and list entries without a readable state: choosing one is the whole step. */
function isChoice(step: TargetStep, core: CorePack, world: World): boolean {
  const role = core.labels[step.target]?.role;
  const target = world.located.target;
  const isStateless = isFound(target) && target.checked === null;
  return (role === 'option' || role === 'radio' || role === 'checkbox') && isStateless && step.until === null;
}

/** What a new look at the page changes: the step is done, or the person has gone back, or nothing. */
export function observed(before: Run, world: World, steps: Step[], core: CorePack, now: number): Run {
  const step = steps[before.index];
  if (!step || !world.looked) return before;
  const run = noteAnswer(step, answered(step, before, world), world, now);
  if (isDone(step, run, world, core, now)) return moveTo(run, run.index + 1, steps);
  const back = stepOnPage(run, world, steps, core);
  if (back !== null) return moveTo(run, back, steps);
  if (step.kind === 'target' && step.repeat && run.waiting && isNextPage(run.waiting.before, world)) {
    return { ...run, waiting: null };
  }
  return run.baseline ? run : { ...run, baseline: sightOf(world) };
}

/** A question that the page answers by what it shows is not asked. */
function answered(step: Step, run: Run, world: World): Run {
  if (step.kind !== 'when' || !isFound(world.located.visible)) return run;
  return { ...run, choices: { ...run.choices, [step.id]: 'yes' } };
}

/** Remembers since when the page has shown what may be an answer: a switch in its new state, the control gone. */
function noteAnswer(step: Step, run: Run, world: World, now: number): Run {
  if (!run.waiting || step.kind !== 'target') return run;
  const { before, changedAt } = run.waiting;
  const since = isSwitched(before, world) || isGone(step, before, world) ? (changedAt ?? now) : null;
  return since === changedAt ? run : { ...run, waiting: { ...run.waiting, changedAt: since } };
}

function isSwitched(before: Sight, world: World): boolean {
  const target = world.located.target;
  return isFound(target) && target.checked !== null && target.checked !== before.checked;
}

/** The same button as another element: the next page of a wizard, but an answer for any other step. */
function isGone(step: TargetStep, before: Sight, world: World): boolean {
  const target = world.located.target;
  const isOther = !isFound(target) || (!step.repeat && target.element !== before.element);
  return isOther && (hasChanged(before, world) || hasNewControls(before, world));
}

function isDone(step: Step, run: Run, world: World, core: CorePack, now: number): boolean {
  switch (step.kind) {
    case 'go':
      return world.page === step.to;
    case 'do':
      return step.until !== null && run.baseline !== null && appeared(step.until, run.baseline, world);
    case 'target':
      return isTargetDone(step, run, world, core, now);
    case 'when':
      return isFound(world.located.visible);
    default:
      return false;
  }
}

function isTargetDone(step: TargetStep, run: Run, world: World, core: CorePack, now: number): boolean {
  const { until } = step;
  if (
    until &&
    'page' in until &&
    until.page !== step.page &&
    world.page === until.page &&
    hasArrived(run, until.page)
  ) {
    return true;
  }
  if (!run.waiting) return false;
  const { before, changedAt } = run.waiting;
  const target = world.located.target;
  const role = core.labels[step.target]?.role;
  const holds = changedAt !== null && now - changedAt >= HOLD_MS;
  if (isFound(target) && target.checked !== null && until === null) {
    if (role === 'radio' || role === 'option') return target.checked;
    if (role === 'switch') return holds;
    if (role === 'checkbox') return changedAt !== null;
    // An entry or tab that is now the open one, on a page that shows nothing else we know.
    if ((role === 'nav' || role === 'tab') && target.checked && holds) return true;
  }
  if (until && 'page' in until) return world.page === until.page && !isFound(target);
  if (until && isFound(world.located.until)) return !before.found.includes('until') || !isFound(target);
  if (until && isRead(until.label, world, core)) return false;
  const next = Object.keys(world.located).filter((key) => key.startsWith('next.') && isFound(world.located[key]));
  if (next.some((key) => !before.found.includes(key))) return true;
  // A page that is still loading is empty for a moment: only new controls are an answer at once.
  const isClear = !step.repeat && hasNewControls(before, world);
  return isGone(step, before, world) && (isClear || holds);
}

/** Only a caption that somebody has read there can be waited for; a guessed one may never come. */
const isRead = (label: string, world: World, core: CorePack) =>
  world.lang === null ? false : core.labels[label]?.seen[world.lang] === true;

/** Something else to act on: not a page that is still loading, nor the same form with a message. */
const hasNewControls = (before: Sight, world: World) => world.controls.some((name) => !before.controls.includes(name));

/** A wizard's next page: the same button again, as another element or under another title. */
function isNextPage(before: Sight, world: World): boolean {
  const target = world.located.target;
  return isFound(target) && (hasChanged(before, world) || target.element !== before.element);
}

/** Came to the page during this step: by a click of ours, or by any other way. */
const hasArrived = (run: Run, page: string) =>
  run.waiting !== null || (run.baseline !== null && run.baseline.page !== page);

const hasChanged = (before: Sight, world: World) => before.screen !== world.screen || before.page !== world.page;

function appeared(until: Until, baseline: Sight, world: World): boolean {
  if ('page' in until) return world.page === until.page && baseline.page !== until.page;
  return isFound(world.located.until) && !baseline.found.includes('until');
}

/** Back and Forward: the step at hand is not on this page, an earlier one is. After an act, the page is its answer. */
function stepOnPage(run: Run, world: World, steps: Step[], core: CorePack): number | null {
  const step = steps[run.index];
  if (!step || run.waiting || step.page === null || !isElsewhere(step.page, world.page, core)) return null;
  if (isFound(world.located.target) || !run.baseline || run.baseline.page === world.page) return null;
  const earlier = steps.slice(0, run.index).findLastIndex((other) => other.page === world.page && other.kind !== 'go');
  return earlier < 0 ? null : earlier;
}

/** A later step that seems to be the one at hand, to be offered; null when there is none or it was declined. */
export function offerFor(run: Run, world: World, steps: Step[]): number | null {
  const step = steps[run.index];
  if (!step || !world.looked || run.waiting || isFound(world.located.target)) return null;
  const ahead = stepsWithinReach(steps, run.index).filter(({ at }) => isSignOf(`ahead.${at}`, step, run, world));
  const found = ahead.at(-1)?.at ?? null;
  return found === null || found === run.declined || isStillToCome(step, world) ? null : found;
}

/** A step without a control of its own is left only for something that has come since it began. */
function isSignOf(key: string, step: Step, run: Run, world: World): boolean {
  if (!isFound(world.located[key])) return false;
  if (step.kind === 'target' || step.kind === 'go') return true;
  return run.baseline !== null && !run.baseline.found.includes(key);
}

/** The way to the step itself is on screen: it is what comes next, not something later. */
const isStillToCome = (step: Step, world: World) => step.kind === 'target' && isFound(world.located.opener);
