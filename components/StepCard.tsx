import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OpenGuide } from '../utils/panel/types.ts';
import { GuessLine } from './GuessLine.tsx';
import { useModel } from './model.ts';
import { Offer } from './Offer.tsx';
import { RichText } from './RichText.tsx';
import { StatusLine } from './StatusLine.tsx';
import { StepActions } from './StepActions.tsx';
import { Warning, WarningActions } from './Warning.tsx';
import { WaysOut } from './WaysOut.tsx';

/** The step at hand, how it stands, and what can be done about it. Sticks to the top. */
export function StepCard({ open }: { open: OpenGuide }) {
  const { t } = useModel();
  const { guide, steps, index, status, warning, offer } = open;
  const view = steps[index];
  const heading = useKeptFocus(`${view?.step.id} ${warning === null}`);
  const card = useRef<HTMLElement>(null);
  useStickyWhileSmall(card);
  if (!view) return null;
  const { step } = view;
  return (
    <section class={`step-card${warning ? ' warned' : ''}`} aria-labelledby="step-heading" ref={card}>
      <div class="step-head">
        <h2 id="step-heading" class="overline" tabIndex={-1} ref={heading}>
          {t('step.of', { n: view.number, of: steps.length })}
        </h2>
        {step.optional && <span class="tag">{t('step.optional')}</span>}
        <Progress done={index} of={steps.length} />
      </div>
      {offer !== null && <Offer number={offer} />}
      <p class="step-say">
        <RichText text={step.say} />
      </p>
      {warning ? (
        <>
          <Warning warning={warning} />
          <WarningActions first={index === 0} />
        </>
      ) : (
        <>
          <StatusLine status={status} step={step} roles={guide.requires.roles} />
          {status.kind === 'searching' && step.kind === 'target' && <GuessLine label={step.target} />}
          <StepActions key={step.id} open={open} step={step} />
          {status.kind === 'missing' && <WaysOut key={step.id} guide={guide} label={status.label} />}
        </>
      )}
    </section>
  );
}

const Progress = ({ done, of }: { done: number; of: number }) => (
  <span class="progress" aria-hidden="true">
    {Array.from({ length: of }, (_, index) => (
      <i key={index} class={index < done ? 'past' : index === done ? 'now' : ''} />
    ))}
  </span>
);

/** Where a change of step removed the focused button, the heading of the card takes the focus, never from the page. */
function useKeptFocus(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useLayoutEffect(() => {
    if (before.current === step) return;
    before.current = step;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost && document.hasFocus()) heading.current?.focus({ preventScroll: true });
  }, [step]);
  return heading;
}

/** Share of the scroll area that the card may take and still stick to its top. */
const STICKY_SHARE = 0.66;

/** Also keeps what gets the focus out from under the card. */
function useStickyWhileSmall(card: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = card;
    const area = current?.closest('main');
    if (!current || !area) return;
    const observer = new ResizeObserver(() => {
      const isTall = current.offsetHeight > area.clientHeight * STICKY_SHARE;
      current.toggleAttribute('data-tall', isTall);
      area.style.scrollPaddingTop = isTall ? '' : `${current.offsetHeight}px`;
    });
    observer.observe(current);
    observer.observe(area);
    return () => {
      observer.disconnect();
      area.style.scrollPaddingTop = '';
    };
  }, [card]);
}
