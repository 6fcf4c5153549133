import { useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { PanelModel } from '../utils/panel/types.ts';
import { type CopyText, copyToClipboard } from './copy.ts';
import { Guide } from './Guide.tsx';
import { Header } from './Header.tsx';
import { Help } from './Help.tsx';
import { Home } from './Home.tsx';
import { Mark } from './Mark.tsx';
import { ModelContext, surround } from './model.ts';
import { SettingsView } from './Settings.tsx';
import { Topics } from './Topics.tsx';

/** The whole panel. `copy` puts a text on the clipboard and says whether it could. */
export function Panel({ model, copy = copyToClipboard }: { model: PanelModel; copy?: CopyText }) {
  const surroundings = useMemo(() => surround(model, copy), [model, copy]);
  useDocumentLook(model);
  if (!model.ready.value) {
    return (
      <div class="panel loading" aria-busy="true">
        <Mark />
      </div>
    );
  }
  return (
    <ModelContext value={surroundings}>
      <div class="panel">
        <Header />
        <Main model={model} />
        <p class="visually-hidden" role="status" aria-live="polite">
          {model.announcement.value}
        </p>
      </div>
    </ModelContext>
  );
}

/** Language, theme and text size of our own document. */
function useDocumentLook(model: PanelModel): void {
  useSignalEffect(() => {
    const { appearance, textSize } = model.settings.value;
    const { documentElement: root } = document;
    root.lang = model.lang.value;
    root.dataset.theme = appearance;
    root.dataset.text = textSize;
  });
}

function Main({ model }: { model: PanelModel }) {
  const view = model.view.value;
  const mode = view.name === 'guide' ? model.guide.value?.mode : null;
  const area = useArea(JSON.stringify([view, mode]));
  return (
    <main class="main" ref={area.main} onScroll={area.remember}>
      <View name={view.name} />
    </main>
  );
}

function View({ name }: { name: ReturnType<PanelModel['view']['peek']>['name'] }) {
  switch (name) {
    case 'home':
      return <Home />;
    case 'topics':
      return <Topics />;
    case 'settings':
      return <SettingsView />;
    case 'help':
      return <Help />;
    case 'guide':
      return <Guide />;
  }
}

/** The one scroll area: each view comes back where it was left, and a focus that went with the old view goes to the new heading. */
function useArea(key: string) {
  const main = useRef<HTMLElement>(null);
  const places = useRef(new Map<string, number>());
  const shown = useRef(key);
  useLayoutEffect(() => {
    if (shown.current === key || !main.current) return;
    shown.current = key;
    main.current.scrollTop = places.current.get(key) ?? 0;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost && document.hasFocus())
      main.current.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
  }, [key]);
  const remember = () => {
    if (main.current) places.current.set(shown.current, main.current.scrollTop);
  };
  return { main, remember };
}
