import { useSignal } from '@preact/signals';
import type { Settings } from '../utils/panel/types.ts';
import { BackButton } from './BackButton.tsx';
import { useModel } from './model.ts';

const SIZES: Settings['textSize'][] = ['normal', 'large', 'larger'];
const APPEARANCES: Settings['appearance'][] = ['auto', 'light', 'dark'];

export function SettingsView() {
  const model = useModel();
  const { t } = model;
  const settings = model.settings.value;
  return (
    <div class="settings">
      <BackButton />
      <h1 tabIndex={-1}>{t('settings.title')}</h1>
      <Choice
        name="size"
        values={SIZES}
        chosen={settings.textSize}
        onChoose={(textSize) => {
          model.settings.value = { ...settings, textSize };
        }}
      />
      <Choice
        name="appearance"
        values={APPEARANCES}
        chosen={settings.appearance}
        onChoose={(appearance) => {
          model.settings.value = { ...settings, appearance };
        }}
      />
      <section>
        <h2 class="section-title">{t('settings.page')}</h2>
        <label class="check">
          <input
            type="checkbox"
            checked={settings.callout}
            onChange={({ currentTarget }) => {
              model.settings.value = { ...settings, callout: currentTarget.checked };
            }}
          />
          <span>{t('settings.callout')}</span>
        </label>
      </section>
      <section>
        <h2 class="section-title">{t('settings.privacy')}</h2>
        <p>{t('settings.privacy.text')}</p>
      </section>
      <Erase />
      <p class="muted">{t('settings.affiliation')}</p>
    </div>
  );
}

function Choice<T extends string>({
  name,
  values,
  chosen,
  onChoose,
}: {
  name: string;
  values: T[];
  chosen: T;
  onChoose: (value: T) => void;
}) {
  const { t } = useModel();
  return (
    <fieldset class="choice-set">
      <legend class="section-title">{t(`settings.${name}`)}</legend>
      <div class="segments">
        {values.map((value) => (
          <label key={value} class="segment">
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{t(`settings.${name}.${value}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The first click only asks; the button under the pointer then keeps everything, so a double click erases nothing. */
function Erase() {
  const model = useModel();
  const { t } = model;
  const state = useSignal<'idle' | 'sure' | 'done'>('idle');
  const erase = async () => {
    await model.eraseAll();
    state.value = 'done';
  };
  return (
    <section>
      <h2 class="section-title">{t('settings.erase')}</h2>
      <p id="erase-words">
        {t({ idle: 'settings.erase.text', sure: 'settings.erase.sure', done: 'settings.erase.done' }[state.value])}
      </p>
      <div class="actions">
        <button
          type="button"
          class="secondary"
          aria-describedby="erase-words"
          onClick={() => {
            state.value = state.value === 'sure' ? 'idle' : 'sure';
          }}
        >
          {t(state.value === 'sure' ? 'settings.erase.no' : 'settings.erase.all')}
        </button>
        {state.value === 'sure' && (
          <button type="button" class="text danger" onClick={erase}>
            {t('settings.erase.yes')}
          </button>
        )}
      </div>
    </section>
  );
}
