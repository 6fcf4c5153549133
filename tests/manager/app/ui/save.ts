import { cls, delay, h } from '../dom.ts';
import { say } from '../i18n.ts';
import { isHouse, params } from '../params.ts';
import { type ButtonOptions, button } from './controls.ts';
import type { Dialog } from './dialog.ts';

/** Plays a save: the button is busy for the lateness, then `done` or, with `fail=save`, `failed`. */
export async function save(
  button: HTMLButtonElement | null,
  done: () => void,
  failed: (message: string) => void,
): Promise<void> {
  if (button) button.disabled = true;
  button?.classList.add(cls('busy'));
  await delay(params.late);
  if (button) button.disabled = false;
  button?.classList.remove(cls('busy'));
  if (params.fail === 'save') failed(say('saveFailed'));
  else done();
}

/** The blue or red button of a dialog that saves; the dialog says when it failed. */
export function saveButton(dialog: Dialog, options: Omit<ButtonOptions, 'onClick'>, done: () => void): HTMLElement {
  return button({
    kind: 'primary',
    ...options,
    onClick: (pressed) => void save(pressed, done, dialog.fail),
  });
}

const TOAST_TIME = 6000;

export function toast(text: string, kind: 'good' | 'bad' = 'good'): void {
  document.querySelector(`.${cls('toast')}`)?.remove();
  const made = h(
    'div',
    { class: `toast toast-${kind}`, 'data-replica': 'toast', role: isHouse ? undefined : 'status' },
    text,
  );
  document.body.append(made);
  setTimeout(() => made.remove(), TOAST_TIME);
}
