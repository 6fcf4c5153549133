import { useSignal, useSignalEffect } from '@preact/signals';
import { CopyText } from './CopyText.tsx';
import { Fold } from './Fold.tsx';
import { LanguageSelect } from './LanguageSelect.tsx';
import { useModel } from './model.ts';

/** For somebody whose role may not be enough: a text that asks the right question, in the administrator's language. */
export function AdministratorMessage({ label }: { label: string }) {
  const model = useModel();
  const { t } = model;
  const lang = useSignal(model.managerLang.peek() ?? model.lang.peek());
  const text = useSignal('');
  // The old text stays until the new one is there.
  useSignalEffect(() => {
    let isCurrent = true;
    void model.message(label, lang.value).then((message) => {
      if (isCurrent) text.value = message;
    });
    return () => {
      isCurrent = false;
    };
  });
  return (
    <Fold title={t('message.title')}>
      <span class="message-language">
        <span aria-hidden="true">{t('message.language')}</span>
        <LanguageSelect
          label={t('message.language')}
          value={lang.value}
          onChoose={(chosen) => {
            lang.value = chosen;
          }}
        />
      </span>
      <CopyText key={lang.value} text={text.value} lang={lang.value} />
    </Fold>
  );
}
