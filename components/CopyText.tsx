import { useSignal } from '@preact/signals';
import type { Lang } from '../utils/content/types.ts';
import { Icon } from './Icon.tsx';
import { useSurroundings } from './model.ts';

/** A text shown in full, with a button that copies exactly it. */
export function CopyText({ text, lang }: { text: string; lang?: Lang }) {
  const { model, copy } = useSurroundings();
  const outcome = useSignal<'none' | 'done' | 'refused'>('none');
  const { t } = model;
  return (
    <div class="copy-text">
      <p class="copy-source" lang={lang}>
        {text}
      </p>
      <button
        type="button"
        class="secondary"
        onClick={async () => {
          outcome.value = (await copy(text)) ? 'done' : 'refused';
        }}
      >
        <Icon name={outcome.value === 'done' ? 'check' : 'copy'} />
        {t(outcome.value === 'done' ? 'copy.done' : 'copy')}
      </button>
      {outcome.value === 'refused' && <p class="note">{t('copy.refused')}</p>}
    </div>
  );
}
