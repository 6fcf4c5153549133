import { type Child, h, icon } from '../dom.ts';
import { isComponents, isHouse, isSoup } from '../params.ts';
import { openRoot } from '../roots.ts';
import { decoyCell } from './decoys.ts';

export interface Column {
  text: string;
  /** Class that gives the width and says below which window width the column is dropped. */
  class: string;
  sorted?: boolean;
  info?: boolean;
  /** A glyph instead of a text. */
  glyph?: string;
}

export interface TableOptions {
  key: string;
  columns: Column[];
  /** One array of cells per row; a cell is what stands in it. */
  rows: Child[][];
  onRow?: (row: number) => void;
}

function headText(column: Column): Child[] {
  return [
    column.sorted ? icon('sort') : null,
    column.text,
    column.info ? icon('info') : null,
    column.glyph ? icon(column.glyph) : null,
  ];
}

/**
 * A product table: custom row elements without roles in the house markup; else `<table>`, whose rows components slot into
 * a root within a root.
 */
export function table(options: TableOptions): HTMLElement {
  const made = isHouse ? houseTable(options) : nativeTable(options);
  return h('div', { class: 'table-scroll', tabindex: isHouse ? undefined : '0' }, made);
}

function houseTable({ key, columns, rows, onRow }: TableOptions): HTMLElement {
  const head = columns.map((column) => h('ik-table-cell', { class: `cell ${column.class}` }, ...headText(column)));
  const lines = rows.map((cells, row) => {
    const drawn = cells.map((cell, at) =>
      h('ik-table-cell', { class: `cell ${columns[at]?.class ?? ''}` }, cell, decoyAt(row, at, rows)),
    );
    return h(
      'ik-table-row',
      { class: 'row', 'data-replica': `${key}-row:${row + 1}`, on: clicks(onRow, row) },
      ...drawn,
    );
  });
  return h('ik-table', { class: 'table' }, h('ik-table-head', { class: 'row head' }, ...head), ...lines);
}

function nativeTable({ key, columns, rows, onRow }: TableOptions): HTMLElement {
  const head = columns.map((column) => h('th', { class: `cell ${column.class}`, scope: 'col' }, ...headText(column)));
  const lines = rows.map((cells, row) => {
    const drawn = cells.map((cell, at) =>
      h('td', { class: `cell ${columns[at]?.class ?? ''}` }, cell, decoyAt(row, at, rows)),
    );
    return h('tr', { class: 'row', 'data-replica': `${key}-row:${row + 1}`, on: clicks(onRow, row) }, ...drawn);
  });
  const thead = h('thead', {}, h('tr', { class: 'row head' }, ...head));
  if (!isComponents) return h('table', { class: 'table' }, thead, h('tbody', {}, ...lines));
  const inner = h('data-table', {}, ...lines);
  openRoot(inner).append(h('table', { class: 'table' }, thead, h('tbody', {}, h('slot'))));
  const outer = h('data-list');
  openRoot(outer).append(inner);
  return outer;
}

/** In the second cell of the last row. */
function decoyAt(row: number, at: number, rows: Child[][]): HTMLElement | null {
  return at === 1 && row === rows.length - 1 ? decoyCell() : null;
}

function clicks(onRow: TableOptions['onRow'], row: number): { [type: string]: () => void } {
  return onRow ? { click: () => onRow(row) } : {};
}

/** The head of a table card: "**6** Users", in the soup glued together, and what stands beside it. */
export function tableTitle(count: number, text: string, ...beside: Child[]): HTMLElement {
  const number = h('b', { class: isSoup ? 'glued' : undefined }, String(count));
  const title = h(isHouse ? 'div' : 'h2', { class: 'table-title' }, number, isSoup ? text : ` ${text}`);
  return h('div', { class: 'table-bar' }, title, ...beside);
}

export function pager(resultsPerPage: string, pageOf: string): HTMLElement {
  const size = h('span', { class: 'pager-size' }, '25', icon('down'));
  return h('div', { class: 'pager' }, h('span', {}, resultsPerPage), size, h('span', { class: 'pager-page' }, pageOf));
}
