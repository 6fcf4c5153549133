/** What has to be looked for on the page, for the step at hand and the ones around it. */
import { everyStep } from '../content/compile.ts';
import { type CorePack, LANGS, type Label, type Step } from '../content/types.ts';
import type { TargetSpec } from '../protocol.ts';
import { pageInfo } from './run.ts';

/** Keys: `target`, `opener` and `opener2` (what reveals it), `until`, `next.0`…, `reach.0`… (the way to a page), `ahead.5`. */
export function wantedFor(steps: Step[], index: number, core: CorePack): TargetSpec[] {
  const step = steps[index];
  if (!step) return [];
  return [...ownTargets(step, core), ...nextTargets(steps[index + 1], core), ...aheadTargets(steps, index, core)];
}

export function specOf(key: string, label: Label, choose: boolean): TargetSpec {
  const texts = LANGS.flatMap((lang) =>
    label.text[lang].map((text, nth) => ({ text, lang, seen: label.seen[lang], alias: nth > 0 })),
  );
  const { role, place, look, generic } = label;
  return { key, role, place, texts, look, generic, choose };
}

function spec(key: string, labelId: string, core: CorePack, choose = false): TargetSpec[] {
  const label = core.labels[labelId];
  return label && label.look !== 'described' ? [specOf(key, label, choose)] : [];
}

function openers(labelId: string, core: CorePack, prefix: string): TargetSpec[] {
  const first = core.labels[labelId]?.opener;
  if (!first) return [];
  const second = core.labels[first]?.opener;
  const several = core.labels[first]?.place === 'row';
  return [...spec(prefix, first, core, several), ...(second ? spec(`${prefix}2`, second, core) : [])];
}

function ownTargets(step: Step, core: CorePack): TargetSpec[] {
  if (step.kind === 'target') {
    return [
      ...spec('target', step.target, core, step.choose !== null),
      ...openers(step.target, core, 'opener'),
      ...untilTarget(step, core),
    ];
  }
  if (step.kind === 'do') return untilTarget(step, core);
  if (step.kind === 'when' && step.visible) return spec('visible', step.visible, core);
  if (step.kind !== 'go') return [];
  const way = wayTo(step.to, core);
  const [first] = way;
  return [
    ...way.flatMap((label, nth) => spec(`reach.${nth}`, label, core)),
    ...(first ? openers(first, core, 'opener') : []),
  ];
}

/** Labels of the way to a page that may be ringed anywhere, outermost first: a row is right in its own list alone. */
export function wayTo(page: string, core: CorePack): string[] {
  const reach = pageInfo(page, core)?.reach ?? [];
  return reach.filter((label) => core.labels[label]?.place !== 'row');
}

function untilTarget(step: Extract<Step, { kind: 'target' | 'do' }>, core: CorePack): TargetSpec[] {
  return step.until && 'label' in step.until ? spec('until', step.until.label, core, true) : [];
}

function nextTargets(step: Step | undefined, core: CorePack): TargetSpec[] {
  return firstTargets(step).flatMap((label, nth) => spec(`next.${nth}`, label, core, true));
}

/** Labels that show that a step can begin. */
export function firstTargets(step: Step | undefined): string[] {
  if (step?.kind === 'target') return [step.target];
  if (step?.kind === 'pick') return step.options.flatMap((option) => firstTargets(option.steps[0]));
  return [];
}

/** Later steps that somebody may have reached on their own; never beyond a point of no return, never by a generic label. */
function aheadTargets(steps: Step[], index: number, core: CorePack): TargetSpec[] {
  return stepsWithinReach(steps, index).flatMap(({ step, at }) =>
    step.kind === 'target' && !core.labels[step.target]?.generic ? spec(`ahead.${at}`, step.target, core, true) : [],
  );
}

/** The steps after the one at hand, up to a point of no return, also one inside a choice. */
export function stepsWithinReach(steps: Step[], index: number): Array<{ step: Step; at: number }> {
  const later = steps.map((step, at) => ({ step, at })).slice(index);
  const commit = later.findIndex(({ step }) =>
    everyStep([step]).some((one) => one.kind === 'target' && one.commit !== null),
  );
  return later.slice(1, commit < 0 ? later.length : Math.max(commit, 1));
}
