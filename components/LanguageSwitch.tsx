import { LANGS, type Lang } from '../utils/content/types.ts';
import { Icon } from './Icon.tsx';
import { useModel } from './model.ts';

/** Each language in its own words, so that anybody finds theirs. */
const NAMES: Record<Lang, string> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  it: 'Italiano',
  es: 'Español',
};

export function LanguageSwitch() {
  const model = useModel();
  const lang = model.lang.value;
  return (
    <span class="language">
      <span class="language-code" aria-hidden="true">
        {lang.toUpperCase()}
        <Icon name="language" />
      </span>
      <select
        aria-label={model.t('header.language')}
        value={lang}
        onChange={(event) => {
          const chosen = LANGS.find((one) => one === event.currentTarget.value);
          if (chosen) model.lang.value = chosen;
        }}
      >
        {LANGS.map((one) => (
          <option key={one} value={one} lang={one}>
            {NAMES[one]}
          </option>
        ))}
      </select>
    </span>
  );
}
