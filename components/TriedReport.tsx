import { CopyText } from './CopyText.tsx';
import { Fold } from './Fold.tsx';
import { Icon } from './Icon.tsx';
import { useModel } from './model.ts';

/** "Copy what I tried", and why somebody may want to: so much is missing that the guide may be out of date. */
export function TriedReport({ isDoubtful }: { isDoubtful: boolean }) {
  const model = useModel();
  const { t } = model;
  return (
    <div class="tried">
      {isDoubtful && (
        <p class="tried-why">
          <Icon name="look" />
          {t('tried.doubtful')}
        </p>
      )}
      <Fold title={t('end.report')}>
        <p class="muted">{t('end.report.note')}</p>
        <CopyText text={model.report()} />
      </Fold>
    </div>
  );
}
