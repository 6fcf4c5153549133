import { LANGS, type Lang } from '../utils/content/types.ts';

/** Each language in its own words, so that anybody finds theirs. */
const NAMES: Record<Lang, string> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  it: 'Italiano',
  es: 'Español',
};

interface LanguageSelectProps {
  label: string;
  value: Lang;
  onChoose: (lang: Lang) => void;
}

export function LanguageSelect({ label, value, onChoose }: LanguageSelectProps) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = LANGS.find((one) => one === event.currentTarget.value);
        if (chosen) onChoose(chosen);
      }}
    >
      {LANGS.map((one) => (
        <option key={one} value={one} lang={one}>
          {NAMES[one]}
        </option>
      ))}
    </select>
  );
}
