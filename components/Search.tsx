import type { Signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useSurroundings } from './model.ts';
import { LISTBOX, optionId } from './Results.tsx';

/** The field of the combobox; its list is `Results`, in the same view. `active` is the chosen option, -1 for none. */
export function Search({ active }: { active: Signal<number> }) {
  const { model, wantsSearch } = useSurroundings();
  const { t } = model;
  const field = useRef<HTMLInputElement>(null);
  const results = model.results.value;
  const count = results ? results.items.length + results.articles.length : 0;

  useLayoutEffect(() => {
    if (!wantsSearch.value) return;
    wantsSearch.value = false;
    field.current?.focus();
    field.current?.select();
  });

  useEffect(() => {
    if (active.value >= 0) document.getElementById(optionId(active.value))?.scrollIntoView({ block: 'nearest' });
  }, [active.value]);

  const change = (query: string) => {
    active.value = -1;
    model.query.value = query;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && model.query.value) {
      event.preventDefault();
      event.stopPropagation();
      change('');
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      active.value = nextOption(active.value, event.key === 'ArrowDown' ? 1 : -1, count);
    } else if (event.key === 'Enter' && count > 0) {
      event.preventDefault();
      document.getElementById(optionId(Math.max(active.value, 0)))?.click();
    }
  };

  return (
    <search class="search">
      <label class="search-label" for="search-field">
        {t('home.search.label')}
      </label>
      <div class="search-box">
        <Icon name="search" />
        <input
          ref={field}
          id="search-field"
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          placeholder={t('home.search.placeholder')}
          aria-autocomplete="list"
          aria-expanded={count > 0}
          aria-controls={count > 0 ? LISTBOX : undefined}
          aria-activedescendant={active.value >= 0 ? optionId(active.value) : undefined}
          value={model.query.value}
          onInput={(event) => change(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {model.query.value && (
          <button
            type="button"
            class="icon-button"
            aria-label={t('home.search.clear')}
            onClick={() => {
              change('');
              field.current?.focus();
            }}
          >
            <Icon name="clear" />
          </button>
        )}
      </div>
    </search>
  );
}

function nextOption(from: number, by: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (from < 0) return by === 1 ? 0 : count - 1;
  return (from + by + count) % count;
}
