import { say } from '../i18n.ts';
import { button } from './controls.ts';
import { openDialog } from './dialog.ts';
import { field, tiles } from './fields.ts';
import { saveButton } from './save.ts';

/** A text field, or a choice among tiles whose first one is selected. */
export interface FormPart {
  key: string;
  text: string;
  type?: string;
  options?: string[];
}

export interface FormOptions {
  /** Prefix of all keys in the dialog. */
  key: string;
  title: string;
  parts: FormPart[];
  submit: string;
  danger?: boolean;
  /** What was typed or chosen, in the order of the parts. */
  onDone: (values: string[]) => void;
}

/** A dialog with a form; it closes once it is "saved". */
export function openForm(options: FormOptions): void {
  const dialog = openDialog(options.key);
  const values = options.parts.map((part) => part.options?.[0] ?? '');
  const done = (): void => {
    dialog.close();
    options.onDone(values);
  };
  dialog.show(() => ({
    title: options.title,
    body: options.parts.map((part, at) =>
      drawPart(options.key, part, (value) => {
        values[at] = value;
      }),
    ),
    footer: [
      button({ key: `${options.key}:cancel`, text: say('cancel'), onClick: dialog.close }),
      saveButton(
        dialog,
        { key: `${options.key}:submit`, text: options.submit, kind: options.danger ? 'danger' : 'primary' },
        done,
      ),
    ],
  }));
}

function drawPart(prefix: string, part: FormPart, write: (value: string) => void): HTMLElement {
  const key = `${prefix}:${part.key}`;
  if (!part.options) return field({ key, text: part.text, type: part.type ?? 'text', onInput: write });
  const choices = part.options.map((text, at) => ({ key: `${key}-${at + 1}`, text, selected: at === 0 }));
  return tiles(part.text, choices, (at) => write(part.options?.[at] ?? ''));
}
