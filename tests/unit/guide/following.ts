/** A person who follows a guide, and pages as far as a guide cares: which page, which dialog, which labels are on it. */
import type { CorePack, Lang, Part, Step } from '../../../utils/content/types.ts';
import { type Run, startRun, stepsOf, type World } from '../../../utils/guide/run.ts';
import { acted, moveTo, observed, offerFor, skipStep } from '../../../utils/guide/runner.ts';
import { type Shown, show } from '../../../utils/guide/status.ts';
import { wantedFor } from '../../../utils/guide/wanted.ts';
import type { ActedHow, Located, TargetSpec } from '../../../utils/protocol.ts';
import { core, guides } from '../content-packs.ts';

type Found = Extract<Located, { status: 'found' | 'several' }>;

export interface Screen {
  /** Null for a page that is not recognised. */
  page: string | null;
  /** English, of which most captions were read, unless told. */
  lang?: Lang | null;
  dialog?: string;
  /** Labels on screen; what is special about one of them. */
  shows?: Record<string, Partial<Found> | { status: 'unsure' }>;
  /** Captions of other controls. */
  others?: string[];
  /** No frame has answered yet. */
  isBlank?: true;
}

/** Labels on screen with nothing special about them. */
export const labels = (...ids: string[]): NonNullable<Screen['shows']> => Object.fromEntries(ids.map((id) => [id, {}]));

export function partOf(guideId: string, partId?: string): Part {
  const guide = guides.en.guides.find(({ id }) => id === guideId);
  const part = guide?.parts.find(({ id }) => partId === undefined || id === partId);
  if (!part) throw new Error(`no part ${partId} in ${guideId}`);
  return part;
}

export class Following {
  run: Run;
  now = 1_000_000;
  private readonly part: Part;
  private readonly core: CorePack;
  private screen: Screen = { page: null, isBlank: true };

  constructor(part: Part, ownCore: CorePack = core) {
    this.part = part;
    this.core = ownCore;
    this.run = startRun('guide', part.id);
  }

  /** The page is so, and stays so for two looks or longer. */
  sees(screen: Screen, milliseconds = 500): this {
    this.screen = screen;
    return this.waits(milliseconds);
  }

  /** Time goes by; the panel looks four times a second. */
  waits(milliseconds: number): this {
    for (const end = this.now + milliseconds; this.now < end; ) {
      this.now += 250;
      this.run = observed(this.run, this.world, this.steps, this.core, this.now);
    }
    return this;
  }

  /** Uses the control of the step. */
  acts(how: ActedHow = 'click', key = 'target'): this {
    this.run = acted(this.run, key, how, this.world, this.steps, this.core, this.now);
    return this;
  }

  next(): this {
    return this.changes((run) => moveTo(run, run.index + 1, this.steps));
  }

  goesTo(number: number): this {
    return this.changes((run) => moveTo(run, number - 1, this.steps));
  }

  skips(): this {
    return this.changes((run) => skipStep(run, this.steps));
  }

  chooses(option: string): this {
    const id = this.step?.id ?? '';
    return this.changes((run) =>
      moveTo({ ...run, choices: { ...run.choices, [id]: option } }, run.index + 1, this.steps),
    );
  }

  changes(change: (run: Run) => Run): this {
    this.run = change(this.run);
    return this;
  }

  get steps(): Step[] {
    return stepsOf(this.part, this.run.choices);
  }

  get step(): Step | undefined {
    return this.steps[this.run.index];
  }

  /** Counted from 1, as the panel does. */
  get number(): number {
    return this.run.index + 1;
  }

  get isAtEnd(): boolean {
    return this.run.index >= this.steps.length;
  }

  /** The step that is offered, counted from 1. */
  get offered(): number | null {
    const offer = offerFor(this.run, this.world, this.steps);
    return offer === null ? null : offer + 1;
  }

  get shown(): Shown {
    if (!this.step) throw new Error('the guide is at its end');
    const previous = this.steps[this.run.index - 1] ?? null;
    return show(this.run, this.step, this.world, this.core, this.now, previous);
  }

  get world(): World {
    const { page, lang = 'en', dialog = null, shows = {}, others = [], isBlank } = this.screen;
    const wanted = wantedFor(this.steps, this.run.index, this.core);
    return {
      page,
      lang,
      screen: JSON.stringify([page, dialog]),
      controls: [...Object.keys(shows), ...others],
      located: isBlank ? {} : Object.fromEntries(wanted.map((spec) => [spec.key, this.locate(spec, shows)])),
      looked: !isBlank,
    };
  }

  private locate(spec: TargetSpec, shows: NonNullable<Screen['shows']>): Located {
    const [text, special] = Object.entries(shows).find(([id]) => this.isLabel(spec, id)) ?? [];
    if (text === undefined || special === undefined) return { status: 'missing' };
    if (special.status === 'unsure') return { status: 'unsure' };
    const element = Object.keys(this.core.labels).indexOf(text) + 1;
    const plain = { text, count: 1, disabled: false, view: 'in', guess: false, checked: null, element } as const;
    return { status: 'found', ...plain, ...special };
  }

  private isLabel({ texts, look }: TargetSpec, id: string): boolean {
    const label = this.core.labels[id];
    if (!label) throw new Error(`no label ${id}`);
    const first = texts.find(({ lang }) => lang === 'en')?.text;
    return look === label.look && first === label.text.en[0];
  }
}
