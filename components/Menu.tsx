import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useModel } from './model.ts';

export function Menu() {
  const model = useModel();
  const { t } = model;
  const open = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const choose = (act: () => void) => () => {
    open.value = false;
    act();
  };
  return (
    <nav
      class="menu"
      aria-label={t('header.menu')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open.value) return;
        event.stopPropagation();
        open.value = false;
        button.current?.focus();
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) open.value = false;
      }}
    >
      <button
        type="button"
        class="icon-button"
        ref={button}
        aria-label={t('header.menu')}
        title={t('header.menu')}
        aria-expanded={open.value}
        aria-controls="menu-list"
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name="menu" />
      </button>
      <ul id="menu-list" class="menu-list" hidden={!open.value}>
        <li>
          <button type="button" onClick={choose(() => model.openSettings())}>
            {t('header.settings')}
          </button>
        </li>
        <li>
          <button type="button" onClick={choose(() => model.openHelp())}>
            {t('header.help')}
          </button>
        </li>
      </ul>
    </nav>
  );
}
