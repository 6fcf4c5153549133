import { useSignal } from '@preact/signals';
import type { Step } from '../utils/content/types.ts';
import type { OpenGuide, PanelModel, Status } from '../utils/panel/types.ts';
import { Icon } from './Icon.tsx';
import { useModel } from './model.ts';
import { RichText } from './RichText.tsx';
import { TargetLink } from './TargetLink.tsx';

interface Action {
  words: string;
  act: () => void;
}

/** What can be done about the step: one primary action, the rest quiet. */
export function StepActions({ open, step }: { open: OpenGuide; step: Step }) {
  const model = useModel();
  const refused = useSignal(false);
  const { status, index, guide } = open;
  const [primary, ...secondary] = answers(model, step, status, () => {
    refused.value = true;
  });
  return (
    <>
      {status.kind === 'choose' && step.kind === 'pick' && <Options step={step} />}
      {refused.value && step.kind === 'check' && step.ifNot && (
        <p class="aside-answer" role="note">
          <TargetLink link={step.ifNot} from={guide.id} />
        </p>
      )}
      <div class="actions">
        {primary && (
          <button type="button" class="primary" onClick={primary.act}>
            {primary.words}
          </button>
        )}
        {secondary.map(({ words, act }) => (
          <button key={words} type="button" class="secondary" onClick={act}>
            {words}
          </button>
        ))}
        <QuietActions status={status} step={step} first={index === 0} />
      </div>
    </>
  );
}

/** The first one is the primary action. */
function answers(model: PanelModel, step: Step, status: Status, refuse: () => void): Action[] {
  const { t } = model;
  const next = { words: t('step.done-next'), act: () => model.next() };
  const goThere = { words: t('status.go-there'), act: () => model.goToPage() };
  if (status.kind === 'paused') return [{ words: t('continue.resume'), act: () => model.resume() }];
  if (status.kind === 'did-it-work') {
    return [
      { words: t('step.yes'), act: () => model.worked(true) },
      { words: t('step.not-yet'), act: () => model.worked(false) },
    ];
  }
  if (status.kind === 'other-page') {
    return status.canOpen ? [goThere, next] : [next];
  }
  if (step.kind === 'pick') return [];
  if (step.kind === 'when') {
    return [
      { words: t('step.yes'), act: () => model.choose(step.id, 'yes') },
      { words: t('step.no'), act: () => model.choose(step.id, 'no') },
    ];
  }
  if (step.kind === 'check' && step.ifNot) {
    return [
      { words: t('step.yes'), act: () => model.next() },
      { words: t('step.no'), act: refuse },
    ];
  }
  if (status.kind === 'missing' && status.canOpen) return [next, goThere];
  return [next];
}

function QuietActions({ status, step, first }: { status: Status; step: Step; first: boolean }) {
  const model = useModel();
  const { t } = model;
  const pointed = status.kind === 'ringed' || status.kind === 'several' || status.kind === 'opener';
  const away = pointed && !status.inView;
  const skippable = step.optional || status.kind === 'missing';
  const quiet: Action[] = [];
  if (pointed) quiet.push({ words: t('step.focus'), act: () => model.moveFocus() });
  if (skippable) quiet.push({ words: t('step.skip'), act: () => model.skip() });
  if (!first) quiet.push({ words: t('back'), act: () => model.previous() });
  return (
    <>
      {away && (
        <button type="button" class="secondary" onClick={() => model.showMe()}>
          {t('step.show')}
        </button>
      )}
      {quiet.length > 0 && (
        <div class="quiet">
          {quiet.map(({ words, act }) => (
            <button key={words} type="button" class="text" onClick={act}>
              {words}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

function Options({ step }: { step: Extract<Step, { kind: 'pick' }> }) {
  const model = useModel();
  return (
    <ul class="choices">
      {step.options.map((option) => (
        <li key={option.id}>
          <button type="button" class="choice" onClick={() => model.choose(step.id, option.id)}>
            <span>
              <RichText text={option.say} />
            </span>
            <Icon name="forward" />
          </button>
        </li>
      ))}
    </ul>
  );
}
