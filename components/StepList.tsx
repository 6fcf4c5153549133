import type { OpenGuide, StepView } from '../utils/panel/types.ts';
import { Icon } from './Icon.tsx';
import { useModel } from './model.ts';
import { RichText } from './RichText.tsx';
import { StepDetails } from './StepDetails.tsx';

/** All steps to read; while doing, the current one is marked and done ones are ticked. */
export function StepList({ open }: { open: OpenGuide }) {
  const doing = open.mode === 'doing';
  return (
    <ol class="steps">
      {open.steps.map((view) => (
        <StepLine key={view.step.id} view={view} guide={open.guide.id} marked={doing} />
      ))}
    </ol>
  );
}

function StepLine({ view, guide, marked }: { view: StepView; guide: string; marked: boolean }) {
  const { t } = useModel();
  const { step, number } = view;
  const state = marked ? view.state : 'ahead';
  return (
    <li class={`step ${state}`} aria-current={state === 'current' ? 'step' : undefined}>
      <span class="step-number" aria-hidden="true">
        {state === 'done' ? <Icon name="check" /> : number}
      </span>
      <div class="step-text">
        <RichText text={step.say} />
        {step.optional && <span class="tag">{t('step.optional')}</span>}
        {(state === 'done' || state === 'skipped') && (
          <span class={state === 'done' ? 'visually-hidden' : 'tag'}>{t(`step.state.${state}`)}</span>
        )}
        {state !== 'done' && state !== 'skipped' && <StepDetails step={step} guide={guide} />}
      </div>
    </li>
  );
}
