/** The lines of an article as headings, paragraphs, lists and tables. */
import { ITEM_MARK, isItem, type Line } from './split.ts';

export interface Item {
  text: string;
  line: number;
  isNumbered: boolean;
  inner: Item[];
}

export type Block =
  | { kind: 'heading'; text: string; line: number }
  | { kind: 'paragraph'; text: string; line: number }
  | { kind: 'list'; items: Item[]; line: number }
  | { kind: 'table'; columns: string[]; rows: string[][]; line: number };

const ITEM = new RegExp(`^(\\s*)(${ITEM_MARK})\\s+(.*)$`);
const MAX_HEADING = 100;

/** Pictures leave blank lines; a list goes on after them. */
export function blocksOf(lines: Line[]): Block[] {
  const reader = new BlockReader();
  for (const line of lines) reader.take(line);
  return reader.close();
}

class BlockReader {
  private readonly blocks: Block[] = [];
  /** Open items with their indentation, outermost first. */
  private open: Array<{ indent: number; item: Item }> = [];
  private table: Line[] = [];
  private isAfterBlank = true;

  take(line: Line) {
    const text = line.text.trim();
    if (isTableLine(text)) {
      this.table.push(line);
      return;
    }
    this.endTable();
    if (text === '' || /^(?:[-=_*]{3,}|[-*+•–◦▪‣·●○])$/.test(text)) {
      this.isAfterBlank = true;
      return;
    }
    if (ITEM.test(line.text)) this.item(line);
    else if (!this.goesOn(line)) this.alone(text, line.number);
    this.isAfterBlank = false;
  }

  private endTable() {
    const [first] = this.table;
    if (!first) return;
    const rows = this.table
      .map(({ text }) => cellsOf(text))
      .filter((cells) => !cells.every((cell) => /^:?-*:?$/.test(cell)));
    const [columns, ...others] = rows;
    this.table = [];
    if (!columns) return;
    if (others.length === 0) return this.alone(columns.join(' | '), first.number);
    const width = Math.max(columns.length, ...others.map((row) => row.length));
    const padded = (row: string[]) => Array.from({ length: width }, (_, index) => row[index] ?? '');
    this.blocks.push({ kind: 'table', columns: padded(columns), rows: others.map(padded), line: first.number });
    this.open = [];
  }

  /** To be called after the last line. */
  close(): Block[] {
    this.endTable();
    return this.blocks;
  }

  private item({ text, number }: Line) {
    const [, space = '', mark = '', words = ''] = ITEM.exec(text) ?? [];
    const item: Item = { text: words.trim(), line: number, isNumbered: /\d/.test(mark), inner: [] };
    while ((this.open.at(-1)?.indent ?? -1) >= space.length) this.open.pop();
    const parent = this.open.at(-1)?.item.inner ?? this.list(number);
    parent.push(item);
    this.open.push({ indent: space.length, item });
  }

  private list(line: number): Item[] {
    const last = this.blocks.at(-1);
    if (last?.kind === 'list') return last.items;
    const items: Item[] = [];
    this.blocks.push({ kind: 'list', items, line });
    return items;
  }

  /** A line broken inside a sentence: it begins small, or is indented below an item. */
  private goesOn({ text }: Line): boolean {
    if (this.isAfterBlank) return false;
    const words = text.trim();
    const item = this.open.at(-1)?.item;
    const isBroken = /^[\p{Ll}.,;)]/u.test(words) && !words.startsWith('...');
    if (item && (isBroken || /^\s{2,}/.test(text))) {
      item.text = joined(item.text, words);
      return true;
    }
    const last = this.blocks.at(-1);
    if (!isBroken || last?.kind !== 'paragraph' || last.text.endsWith(':')) return false;
    last.text = joined(last.text, words);
    return true;
  }

  private alone(text: string, line: number) {
    this.open = [];
    const heading = headingIn(text, this.blocks.length === 0);
    this.blocks.push(heading ? { kind: 'heading', text: heading, line } : { kind: 'paragraph', text, line });
  }
}

const joined = (before: string, after: string) => (/^[.,;)]/.test(after) ? before + after : `${before} ${after}`);

/** Without bars at the ends it takes three columns: "Settings | Users" is a way through menus. */
const isTableLine = (text: string) =>
  text.startsWith('|') ? text.length > 1 : !isItem(text) && (text.match(/ \| /g)?.length ?? 0) > 1;

const cellsOf = (text: string) =>
  text
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

/** Headings stand alone, are short and end like no sentence. The first line of an article is its opening sentence. */
function headingIn(text: string, isFirst: boolean): string | null {
  const [, marked] = /^(?:#{1,6}\s+(.+?)\s*#*|\*\*(.+)\*\*:?)$/.exec(text)?.filter((part) => part !== undefined) ?? [];
  if (marked) return marked;
  if (isFirst || text.length > MAX_HEADING || /[^.][.:;,!]$/.test(text)) return null;
  return text;
}
