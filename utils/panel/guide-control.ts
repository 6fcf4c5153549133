/** The guide at hand: from the run and the page to what is asked, ringed and said. */
import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { CorePack, Guide, Lang, Part, Step } from '../content/types.ts';
import { type Run, startRun, stepsOf, type World } from '../guide/run.ts';
import { acted, observed, offerFor } from '../guide/runner.ts';
import { type Shown, type StepStatus, show } from '../guide/status.ts';
import { mayHaveChanged, startTally, usedTarget } from '../guide/tally.ts';
import { wantedFor } from '../guide/wanted.ts';
import type { Callout } from '../protocol.ts';
import type { PageLink } from './page-link.ts';
import type { Sessions } from './sessions.ts';
import { keepTally } from './tally-keeper.ts';

/** How long a target may be missing after a step or page change before the person is told. Milliseconds. */
const SETTLE_MS = 1000;
const TICK_MS = 250;

export interface GuideInput {
  core: CorePack;
  page: PageLink;
  sessions: Sessions;
  guide: ReadonlySignal<Guide | null>;
  world: ReadonlySignal<World>;
  managerLang: ReadonlySignal<Lang | null>;
  /** Another site is open: there is nothing to wait for. */
  isAway: ReadonlySignal<boolean>;
  /** What to say beside the ring, if anything. */
  calloutOf: (status: StepStatus, step: Step, number: number, of: number) => Callout | null;
  now(): number;
}

export interface GuideControl {
  part: ReadonlySignal<Part | null>;
  steps: ReadonlySignal<Step[]>;
  shown: ReadonlySignal<Shown | null>;
  offer: ReadonlySignal<number | null>;
  /** So many labels are missing that the guide may be out of date. */
  isDoubtful: ReadonlySignal<boolean>;
  start(): void;
  change(change: (run: Run, steps: Step[]) => Run): void;
}

const NO_PART: Part = { id: '', title: '', asks: [], steps: [], result: null };

export function createGuideControl({
  core,
  page,
  sessions,
  guide,
  world,
  managerLang,
  isAway,
  calloutOf,
  now,
}: GuideInput): GuideControl {
  const session = sessions.current;
  const run = computed(() => (session.value.run?.guide === guide.value?.id ? session.value.run : null));
  const isDoing = computed(
    () => session.value.mode === 'doing' && session.value.view.name === 'guide' && run.value !== null,
  );
  const part = computed(() => partOf(guide.value, run.value?.part ?? partInView(session.value.view)));
  const steps = computed(() => (part.value ? stepsOf(part.value, run.value?.choices ?? {}) : []));
  const step = computed(() => (run.value ? (steps.value[run.value.index] ?? null) : null));
  const clock = signal(now());

  const change = (make: (run: Run, steps: Step[]) => Run, isAct = false) => {
    const before = run.peek();
    const part_ = part.peek();
    if (!before || !part_) return;
    const after = make(before, steps.peek());
    if (after === before) return;
    const isEnd = after.index >= stepsOf(part_, after.choices).length;
    const { mode, tally } = session.peek();
    const left = steps.peek()[before.index];
    sessions.update({
      run: after,
      mode: isEnd ? 'end' : mode === 'end' ? 'doing' : mode,
      tally: left && hasUsed(before, after, isAct) ? usedTarget(tally, left) : tally,
    });
  };

  effect(() =>
    page.look(isDoing.value && run.value ? wantedFor(steps.value, run.value.index, core) : [], managerLang.value),
  );

  effect(() => {
    const seen = world.value;
    clock.value;
    if (isDoing.value) untracked(() => change((current, list) => observed(current, seen, list, core, now())));
  });

  page.onActed((key, how) => {
    if (isDoing.peek()) change((current, list) => acted(current, key, how, world.peek(), list, core, now()), true);
  });

  const settledAt = settling(step, world, now);
  const shown = computed<Shown | null>(() => {
    const current = run.value;
    if (!current || !step.value || !isDoing.value) return null;
    const previous = steps.value[current.index - 1] ?? null;
    const seen = isAway.value ? { ...world.value, looked: true } : world.value;
    const result = show(current, step.value, seen, core, Math.max(clock.value, now()), previous);
    return isEarly(result, settledAt.value, Math.max(clock.value, now()))
      ? { status: { kind: 'searching' }, ring: result.ring }
      : result;
  });

  effect(() => {
    const [now, current, count] = [shown.value, step.value, steps.value.length];
    const callout = now && current ? calloutOf(now.status, current, (run.value?.index ?? 0) + 1, count) : null;
    page.ring(now?.ring ?? null, callout);
  });
  keepTally({ core, sessions, step, shown, world });

  effect(() => {
    const needsClock =
      isDoing.value && (run.value?.waiting != null || clock.value - settledAt.value < SETTLE_MS + TICK_MS);
    if (!needsClock) return;
    const timer = setInterval(() => {
      clock.value = now();
    }, TICK_MS);
    return () => clearInterval(timer);
  });

  const offer = computed(() => {
    if (!isDoing.value || !run.value || isEarlyNow(clock.value, settledAt.value)) return null;
    return offerFor(run.value, world.value, steps.value);
  });

  return {
    part,
    steps,
    shown,
    offer,
    isDoubtful: computed(() => mayHaveChanged(session.value.tally, session.value.mode === 'end')),
    change,
    start() {
      const opened = guide.peek();
      const chosen = part.peek();
      if (!opened || !chosen) return;
      batch(() => sessions.update({ run: startRun(opened.id, chosen.id), mode: 'doing', tally: startTally(now()) }));
    },
  };
}

/** The person used the control of the step, and the step is done. */
function hasUsed(before: Run, after: Run, isAct: boolean): boolean {
  const isNext = after.index === before.index + 1 && after.skipped.length === before.skipped.length;
  return isNext && (isAct || before.waiting !== null);
}

const partInView = (view: { name: string; part?: string | null }) => view.part ?? null;

function partOf(guide: Guide | null, id: string | null): Part | null {
  if (!guide) return null;
  return guide.parts.find((one) => one.id === id) ?? guide.parts[0] ?? NO_PART;
}

/** When the step or the page changed last: bad news waits a moment, pages arrive in pieces. */
function settling(step: ReadonlySignal<Step | null>, world: ReadonlySignal<World>, now: () => number) {
  const at = signal(now());
  const key = computed(() => `${step.value?.id} ${world.value.page} ${world.value.looked}`);
  effect(() => {
    key.value;
    at.value = now();
  });
  return at;
}

const isEarlyNow = (now: number, settledAt: number) => now - settledAt < SETTLE_MS;

function isEarly({ status }: Shown, settledAt: number, now: number): boolean {
  const isBad = status.kind === 'missing' || status.kind === 'unsure' || status.kind === 'other-page';
  return isBad && isEarlyNow(now, settledAt);
}
