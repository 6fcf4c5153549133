import { useModel } from './model.ts';

/** "You seem to be at step n": offered, never taken. */
export function Offer({ number }: { number: number }) {
  const model = useModel();
  const { t } = model;
  return (
    <div class="offer">
      <p>{t('step.offer', { n: number })}</p>
      <div class="actions">
        <button type="button" class="secondary" onClick={() => model.acceptOffer()}>
          {t('step.offer.accept', { n: number })}
        </button>
        <div class="quiet">
          <button type="button" class="text" onClick={() => model.declineOffer()}>
            {t('step.offer.decline')}
          </button>
        </div>
      </div>
    </div>
  );
}
