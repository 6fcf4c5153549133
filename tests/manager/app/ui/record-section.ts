import { type FormPart, openForm } from './form-dialog.ts';
import { type RecordListOptions, recordList } from './record-list.ts';

export interface RecordSectionOptions {
  /** Prefix of all keys; the form is `key-form`, the last entry of each row's menu `menu:erase-key`. */
  key: string;
  title: string;
  intro: string;
  columns: string[];
  rows: string[][];
  form: { add: string; title: string; parts: FormPart[]; submit: string };
  /** What is kept of the form's values, by default all of them. */
  rowOf?: (values: string[]) => string[];
  /** Entries of the menu before the one that erases. */
  menu?: RecordListOptions['menu'];
  erase: string;
  /** What the question before erasing is called. */
  nameOf: (row: string[]) => string;
  /** After a row has come or gone. */
  changed: () => void;
}

/** A list of records with a form to add one and a question before one is erased. */
export function recordSection(options: RecordSectionOptions): HTMLElement {
  const { key, title, intro, columns, rows, form, menu = [] } = options;
  const erase = { key: `menu:erase-${key}`, text: options.erase, danger: true };
  return recordList({
    key,
    title,
    intro,
    columns,
    rows,
    add: { text: form.add, onClick: () => askForRecord(options) },
    menu: [...menu, { ...erase, onSelect: (row) => askToErase(options, row) }],
  });
}

function askForRecord({ key, rows, form, rowOf, changed }: RecordSectionOptions): void {
  openForm({
    key: `${key}-form`,
    title: form.title,
    parts: form.parts,
    submit: form.submit,
    onDone: (values) => {
      rows.push(rowOf ? rowOf(values) : [...values]);
      changed();
    },
  });
}

function askToErase({ rows, erase, nameOf, changed }: RecordSectionOptions, row: number): void {
  openForm({
    key: 'erase',
    title: nameOf(rows[row] ?? []),
    parts: [],
    submit: erase,
    danger: true,
    onDone: () => {
      rows.splice(row, 1);
      changed();
    },
  });
}
