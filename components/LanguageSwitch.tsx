import { Icon } from './Icon.tsx';
import { LanguageSelect } from './LanguageSelect.tsx';
import { useModel } from './model.ts';

export function LanguageSwitch() {
  const model = useModel();
  const lang = model.lang.value;
  return (
    <span class="language">
      <span class="language-code" aria-hidden="true">
        {lang.toUpperCase()}
        <Icon name="language" />
      </span>
      <LanguageSelect
        label={model.t('header.language')}
        value={lang}
        onChoose={(chosen) => {
          model.lang.value = chosen;
        }}
      />
    </span>
  );
}
