import { Icon } from './Icon.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Mark } from './Mark.tsx';
import { Menu } from './Menu.tsx';
import { useSurroundings } from './model.ts';

export function Header() {
  const { model, wantsSearch } = useSurroundings();
  const { t } = model;
  return (
    <header class="header">
      <button type="button" class="brand" aria-label={t('header.home')} onClick={() => model.openHome()}>
        <Mark />
        <span>{t('app.name')}</span>
      </button>
      {model.view.value.name !== 'home' && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('header.search')}
          title={t('header.search')}
          onClick={() => {
            wantsSearch.value = true;
            model.openHome();
          }}
        >
          <Icon name="search" />
        </button>
      )}
      <LanguageSwitch />
      <Menu />
    </header>
  );
}
