import type { ContinueCard as Card } from '../utils/panel/types.ts';
import { useModel } from './model.ts';

export function ContinueCard({ card }: { card: Card }) {
  const model = useModel();
  const { t } = model;
  return (
    <section class="card continue" aria-labelledby="continue-title">
      <p class="overline">
        {t(card.otherTab ? 'continue.other-tab' : 'continue.title')} ·{' '}
        {t('continue.step', { n: card.step, of: card.of })}
      </p>
      <h2 id="continue-title" class="card-title">
        {card.title}
      </h2>
      <div class="actions">
        <button type="button" class="primary" onClick={() => model.resume()}>
          {t(card.otherTab ? 'continue.here' : 'continue.resume')}
        </button>
        <div class="quiet">
          <button type="button" class="text" onClick={() => model.finish()}>
            {t('continue.finished')}
          </button>
          <button type="button" class="text" onClick={() => model.stop()}>
            {t('continue.stop')}
          </button>
        </div>
      </div>
    </section>
  );
}
