import type { OpenGuide } from '../utils/panel/types.ts';
import { Icon } from './Icon.tsx';
import { useModel } from './model.ts';
import { RichText } from './RichText.tsx';

/** What the next click does, said before anything is ringed. */
export function Warning({ warning: { say, undo } }: { warning: NonNullable<OpenGuide['warning']> }) {
  const { t } = useModel();
  return (
    <div class="warning" role="note" aria-labelledby="warning-title">
      <p id="warning-title" class="warning-title">
        <Icon name="warning" />
        {t(undo === 'no' ? 'guide.undo.no' : 'warning.title')}
      </p>
      <p>
        <RichText text={say} />
      </p>
      <p>
        {undo !== 'no' && t(`guide.undo.${undo}`)} {t('warning.you')}
      </p>
    </div>
  );
}

export function WarningActions({ first }: { first: boolean }) {
  const model = useModel();
  const { t } = model;
  return (
    <div class="actions">
      <button type="button" class="primary" onClick={() => model.confirmWarning()}>
        {t('warning.confirm')}
      </button>
      {!first && (
        <div class="quiet">
          <button type="button" class="text" onClick={() => model.previous()}>
            {t('back')}
          </button>
        </div>
      )}
    </div>
  );
}
