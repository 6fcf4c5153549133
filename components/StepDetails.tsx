import type { Step } from '../utils/content/types.ts';
import { RichText } from './RichText.tsx';
import { Sentence } from './Sentence.tsx';
import { TargetLink } from './TargetLink.tsx';

/** What a step says beyond its sentence: ways to choose from, steps for some people, how long it takes, what if not. */
export function StepDetails({ step, guide }: { step: Step; guide: string }) {
  switch (step.kind) {
    case 'pick':
      return (
        <ul class="step-more">
          {step.options.map((option) => (
            <li key={option.id}>
              <RichText text={option.say} />
            </li>
          ))}
        </ul>
      );
    case 'when':
      return (
        <ul class="step-more">
          {step.steps.map((inner) => (
            <li key={inner.id}>
              <RichText text={inner.say} />
            </li>
          ))}
        </ul>
      );
    case 'wait':
      return <WaitDetails step={step} />;
    case 'check':
      return step.ifNot ? (
        <p class="step-aside">
          <TargetLink link={step.ifNot} from={guide} />
        </p>
      ) : null;
    default:
      return null;
  }
}

export function WaitDetails({ step: { upTo, done } }: { step: Extract<Step, { kind: 'wait' }> }) {
  return (
    <>
      {upTo && (
        <p class="step-aside">
          <Sentence name="status.long-wait.time" values={{ time: <RichText text={upTo} /> }} />
        </p>
      )}
      <p class="step-aside">
        <Sentence name="status.long-wait.done" values={{ done: <RichText text={done} /> }} />
      </p>
    </>
  );
}
