import type { ComponentChildren } from 'preact';
import type { Step } from '../utils/content/types.ts';
import type { Status } from '../utils/panel/types.ts';
import { CaptionText } from './CaptionText.tsx';
import { GuessLine } from './GuessLine.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { useModel } from './model.ts';
import { RichText } from './RichText.tsx';
import { Sentence } from './Sentence.tsx';
import { WaitDetails } from './StepDetails.tsx';

const ICONS: Record<Status['kind'], IconName> = {
  searching: 'searching',
  ringed: 'ringed',
  several: 'choose',
  opener: 'opener',
  'your-turn': 'turn',
  look: 'look',
  choose: 'choose',
  elsewhere: 'elsewhere',
  waiting: 'waiting',
  'long-wait': 'waiting',
  'did-it-work': 'look',
  disabled: 'disabled',
  'other-page': 'place',
  unsure: 'searching',
  missing: 'missing',
  described: 'look',
  paused: 'paused',
};

/** One icon and one line on how the step stands. */
export function StatusLine({ status, step }: { status: Status; step: Step }) {
  return (
    <div class={`status ${status.kind}`}>
      <Icon name={ICONS[status.kind]} />
      <div class="status-words">
        <Words status={status} step={step} />
      </div>
    </div>
  );
}

const Caption = ({ children }: { children: ComponentChildren }) => <b class="caption">{children}</b>;

function Words({ status, step }: { status: Status; step: Step }) {
  const { t } = useModel();
  switch (status.kind) {
    case 'ringed':
      return <Ringed status={status} />;
    case 'several':
      return (
        <>
          {status.choose ? t('status.several', { choose: t(`choose.${status.choose}`) }) : t('status.several.plain')}
          {!status.inView && <p class="step-aside">{t('status.out-of-view')}</p>}
        </>
      );
    case 'opener':
      return (
        <Sentence
          name="status.opener"
          values={{
            opener: status.opener ? <Caption>{status.opener}</Caption> : <CaptionText label={status.openerLabel} />,
            target: <CaptionText label={status.target} />,
          }}
        />
      );
    case 'elsewhere':
      return t(`status.elsewhere.${status.where}`);
    case 'long-wait':
      return step.kind === 'wait' ? <WaitDetails step={step} /> : t('status.waiting');
    case 'disabled':
      return <Sentence name="status.disabled" values={{ text: <Caption>{status.text}</Caption> }} />;
    case 'other-page':
      return <OtherPage status={status} />;
    case 'unsure':
      return <Unsure status={status} />;
    case 'missing':
      return <Missing status={status} />;
    case 'described':
      return <Sentence name="status.described" values={{ describe: <RichText text={status.describe} /> }} />;
    default:
      return t(`status.${status.kind}`);
  }
}

type Kind<K extends Status['kind']> = Extract<Status, { kind: K }>;

function Ringed({ status: { text, guess, inView } }: { status: Kind<'ringed'> }) {
  const { t } = useModel();
  return (
    <>
      {text ? (
        <Sentence name={guess ? 'status.ringed.guess' : 'status.ringed'} values={{ text: <Caption>{text}</Caption> }} />
      ) : (
        t('status.ringed.nameless')
      )}
      {!inView && <p class="step-aside">{t('status.out-of-view')}</p>}
    </>
  );
}

function OtherPage({ status: { page, canOpen, way } }: { status: Kind<'other-page'> }) {
  const { t } = useModel();
  return (
    <>
      <Sentence name="status.other-page" values={{ page: <b>{page}</b> }} />
      {!canOpen && way.length > 0 && <p class="step-aside">{t('status.way', { way: way.join(' › ') })}</p>}
    </>
  );
}

function Unsure({ status: { label } }: { status: Kind<'unsure'> }) {
  const { t } = useModel();
  return (
    <>
      {t('status.unsure')}
      {label !== null && <GuessLine label={label} />}
    </>
  );
}

function Missing({ status: { label, describe } }: { status: Kind<'missing'> }) {
  const model = useModel();
  const { t } = model;
  const isAroundPage = label !== null && /sidebar|header/.test(model.caption(label).place);
  const mayBeInFrame = model.guide.value?.hasClosedFrame === true && !isAroundPage;
  const named = label !== null && model.caption(label).shown !== '' && model.caption(label).seen;
  return (
    <>
      {named ? (
        <Sentence name="status.missing" values={{ label: <CaptionText label={label} /> }} />
      ) : (
        t('status.missing.nameless')
      )}
      {label !== null && <GuessLine label={label} />}
      {mayBeInFrame && <p class="step-aside">{t('status.missing.frame')}</p>}
      {describe && (
        <p class="step-aside">
          <Sentence name="status.described" values={{ describe: <RichText text={describe} /> }} />
        </p>
      )}
      <p class="step-aside">{t('status.missing.why')}</p>
    </>
  );
}
