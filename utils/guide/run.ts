/** Where somebody stands in a guide: plain data, stored as it is, changed by pure functions only. */
import type { CorePack, Lang, PageInfo, Part, Step } from '../content/types.ts';
import type { Located } from '../protocol.ts';

export interface Run {
  guide: string;
  part: string;
  /** Index in the steps as they stand with the choices made; equal to their number at the end. */
  index: number;
  /** The person used the control of the step before: what it opens is open. */
  afterUse: boolean;
  /** Step id to option id; `yes` or `no` for a question. */
  choices: Record<string, string>;
  skipped: string[];
  /** Ids of steps whose warning has been read. */
  warned: string[];
  /** The person has acted and the page has not answered yet. */
  waiting: Waiting | null;
  /** What was on screen when the step began; null until the page has been looked at. */
  baseline: Sight | null;
  /** A step the person declined to jump to; not offered again. */
  declined: number | null;
}

export interface Waiting {
  /** Milliseconds since 1970. */
  since: number;
  before: Sight;
  /** When a toggle was first seen in its new state; a failed save takes it back. */
  changedAt: number | null;
}

/** The page at one moment, as far as a step cares. */
export interface Sight {
  page: string | null;
  /** Changes when address, dialog or headings change. */
  screen: string;
  /** Captions of the controls on screen. */
  controls: readonly string[];
  /** Keys that were found. */
  found: string[];
  checked: boolean | null;
  /** Number of the target's element, 0 without one. */
  element: number;
}

/** What the panel knows of the page now. */
export interface World {
  page: string | null;
  /** Language of the Manager, as far as it is known. */
  lang: Lang | null;
  screen: string;
  controls: readonly string[];
  located: Record<string, Located>;
  /** False while no frame has answered the present question. */
  looked: boolean;
}

export function startRun(guide: string, part: string): Run {
  return {
    guide,
    part,
    index: 0,
    afterUse: false,
    choices: {},
    skipped: [],
    warned: [],
    waiting: null,
    baseline: null,
    declined: null,
  };
}

/** The steps of a part as they stand with the choices made: chosen ways take the place behind their question. */
export function stepsOf(part: Part, choices: Run['choices']): Step[] {
  return part.steps.flatMap((step) => [step, ...chosenSteps(step, choices)]);
}

function chosenSteps(step: Step, choices: Run['choices']): Step[] {
  const choice = choices[step.id];
  if (step.kind === 'pick') return step.options.find(({ id }) => id === choice)?.steps ?? [];
  return step.kind === 'when' && choice === 'yes' ? step.steps : [];
}

export const isFound = (located: Located | undefined): located is Extract<Located, { status: 'found' | 'several' }> =>
  located?.status === 'found' || located?.status === 'several';

export function sightOf(world: World): Sight {
  const target = world.located.target;
  return {
    page: world.page,
    screen: world.screen,
    controls: world.controls,
    found: Object.keys(world.located).filter((key) => isFound(world.located[key])),
    checked: isFound(target) ? target.checked : null,
    element: isFound(target) ? target.element : 0,
  };
}

/**
 * Is somebody certainly not on the page? Pages without an address are told by what is written on them, which comes and
 * goes while panels unfold: two of the same product cannot be told apart for sure.
 */
export function isElsewhere(page: string, here: string | null, core: CorePack): boolean {
  if (here === null || here === page) return false;
  const [wanted, present] = [pageInfo(page, core), pageInfo(here, core)];
  const isUncertain = wanted?.paths.length === 0 && present?.paths.length === 0;
  return !isUncertain || wanted?.area !== present?.area;
}

export const pageInfo = (id: string, core: CorePack): PageInfo | undefined => core.pages.find((page) => page.id === id);
