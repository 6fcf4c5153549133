/** What a guide has looked for on its own pages, and how that went: one entry a label, as long as a run lasts. */
import { normaliseCaption, withoutCount } from '../caption.ts';
import { type CorePack, LANGS, type Label, type Step } from '../content/types.ts';
import { isFound, type World } from './run.ts';
import type { Shown } from './status.ts';

export const OUTCOMES = ['missing', 'unsure', 'found'] as const;
/** The later one counts where a label was looked for more than once: what was there once is there. */
export type Outcome = (typeof OUTCOMES)[number];

export interface Tried {
  outcome: Outcome;
  /** The caption that was really ringed. */
  ringed: string | null;
  /** The person used the ringed control and the guide went on. */
  used: boolean;
}

export interface Tally {
  /** When the run began, in milliseconds since 1970. */
  since: number;
  labels: Readonly<Record<string, Tried>>;
}

export interface Look {
  step: Step;
  shown: Shown;
  world: World;
  /** Nothing on the page has changed for a while: what is not there now is missing. */
  isAtRest: boolean;
}

export const startTally = (since: number): Tally => ({ since, labels: {} });

/** Adds what this look at the page says of the step's label and of its openers; the same tally when that is nothing new. */
export function noted(tally: Tally, look: Look, core: CorePack): Tally {
  const { step, world } = look;
  if (step.kind !== 'target' || step.page === null || step.page !== world.page) return tally;
  const sightings = sightingsIn(look, step, core).filter(([id]) => core.labels[id]?.look === null);
  return sightings.reduce((sum, [id, outcome, text]) => {
    const ringed = text && captionRinged(core.labels[id], text);
    return withLabel(sum, id, { outcome, ringed: ringed || null, used: false });
  }, tally);
}

type Sighting = [label: string, outcome: Outcome, ringed?: string];

function sightingsIn(
  { shown: { status }, world, isAtRest }: Look,
  step: Extract<Step, { kind: 'target' }>,
  core: CorePack,
): Sighting[] {
  switch (status.kind) {
    case 'ringed':
    case 'disabled':
      return [[step.target, 'found', status.text]];
    case 'several':
      return [[step.target, 'found']];
    case 'opener':
      return [[status.openerLabel, 'found', status.opener]];
    case 'unsure':
      return isAtRest ? [[step.target, 'unsure']] : [];
    case 'missing':
      // A control of a step that may be left out may rightly be absent.
      return isAtRest && !step.optional ? [[step.target, 'missing'], ...openersOf(step.target, world, core)] : [];
    default:
      return [];
  }
}

function openersOf(target: string, world: World, core: CorePack): Sighting[] {
  const first = core.labels[target]?.opener;
  const second = first ? core.labels[first]?.opener : null;
  const outcome = (key: string) => (isFound(world.located[key]) ? 'found' : 'missing');
  return [
    ...(first ? [[first, outcome('opener')] satisfies Sighting] : []),
    ...(second ? [[second, outcome('opener2')] satisfies Sighting] : []),
  ];
}

function withLabel(tally: Tally, id: string, now: Tried): Tally {
  const before = tally.labels[id];
  const isBetter = !before || OUTCOMES.indexOf(now.outcome) > OUTCOMES.indexOf(before.outcome);
  const after: Tried = {
    outcome: isBetter ? now.outcome : before.outcome,
    ringed: now.ringed ?? before?.ringed ?? null,
    used: now.used || before?.used === true,
  };
  const isSame = before?.outcome === after.outcome && before.ringed === after.ringed && before.used === after.used;
  return isSame ? tally : { ...tally, labels: { ...tally.labels, [id]: after } };
}

/** The person used the control of the step, and the guide went on. */
export function usedTarget(tally: Tally, step: Step): Tally {
  const known = step.kind === 'target' ? tally.labels[step.target] : undefined;
  if (step.kind !== 'target' || known?.outcome !== 'found') return tally;
  return withLabel(tally, step.target, { ...known, used: true });
}

/**
 * Of a control's name only the caption: a name may hold more than we looked for, such as what somebody wrote, and a
 * caption that goes on with a chosen name does.
 */
function captionRinged(label: Label | undefined, text: string): string {
  const name = normaliseCaption(text);
  const known = LANGS.flatMap((lang) => label?.text[lang] ?? []);
  const within = known
    .filter((caption) => ` ${name} `.includes(` ${normaliseCaption(caption)} `))
    .sort((a, b) => b.length - a.length);
  return known.find((caption) => normaliseCaption(caption) === name) ?? within[0] ?? withoutCount(text);
}

/** One miss is more often a role or a filter; under way it takes two to say something, at the end one. */
const TELLING_MISSES = { underWay: 2, atEnd: 1 };
const SHARE = 1 / 3;

/** Are so many of the labels that were looked for missing on their own pages that the guide may be out of date? */
export function mayHaveChanged({ labels }: Tally, isAtEnd: boolean): boolean {
  const outcomes = Object.values(labels).map(({ outcome }) => outcome);
  const missing = outcomes.filter((outcome) => outcome === 'missing').length;
  const telling = isAtEnd ? TELLING_MISSES.atEnd : TELLING_MISSES.underWay;
  return missing >= telling && missing >= outcomes.length * SHARE;
}

/** A tally that was stored; entries that do not fit are dropped. */
export function parseTally(value: unknown): Tally {
  if (!isObject(value) || typeof value.since !== 'number' || !isObject(value.labels)) return startTally(0);
  const labels = Object.entries(value.labels).flatMap(([id, tried]): Array<[string, Tried]> => {
    const outcome = isObject(tried) ? OUTCOMES.find((one) => one === tried.outcome) : undefined;
    if (!isObject(tried) || !outcome) return [];
    return [
      [id, { outcome, ringed: typeof tried.ringed === 'string' ? tried.ringed : null, used: tried.used === true }],
    ];
  });
  return { since: value.since, labels: Object.fromEntries(labels) };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
