import { h } from '../dom.ts';
import { button, card } from './controls.ts';
import { rowDots } from './row-dots.ts';
import { table, tableTitle } from './table.ts';

export interface RecordListOptions {
  /** Prefix of all keys in the list. */
  key: string;
  title: string;
  intro: string;
  columns: string[];
  rows: string[][];
  add: { text: string; onClick: () => void };
  /** Entries of the menu at the end of each row. */
  menu: { key: string; text: string; danger?: boolean; onSelect: (row: number) => void }[];
}

/** A table with a button to add a row and a menu in each row, as most sections of a product are made. */
export function recordList(options: RecordListOptions): HTMLElement {
  const { key, title, intro, columns, rows } = options;
  const add = button({ key: `${key}:add`, text: options.add.text, kind: 'primary', onClick: options.add.onClick });
  const heads = columns.map((text, at) => ({ text, class: at === 0 ? 'wide' : 'middle drop-middle' }));
  return card(
    tableTitle(rows.length, title, add),
    h('div', { class: 'card-intro note' }, intro),
    table({
      key,
      columns: [...heads, { text: '', class: 'end', glyph: 'columns' }],
      rows: rows.map((cells, row) => [...cells, dots(options, row)]),
    }),
  );
}

function dots({ key, menu }: RecordListOptions, row: number): HTMLElement {
  const items = () => menu.map(({ onSelect, ...item }) => ({ ...item, onSelect: () => onSelect(row) }));
  return rowDots(`${key}-menu:${row + 1}`, items);
}
