/**
 * Edits between two words (insert, delete, replace, swap neighbours), at most `max`; `max + 1` stands for more.
 * `typing`: the first word may still be growing, so it is compared with the best beginning of the second.
 */
export function distance(typed: string, word: string, max: number, typing = false): number {
  if (!typing && Math.abs(typed.length - word.length) > max) return max + 1;
  const width = Math.min(word.length, typed.length + max);
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= width; column++) {
      const cost = edits(typed, word, row, column, before, above, line);
      line.push(cost);
      if (cost < least) least = cost;
    }
    if (least > max) return max + 1;
    before = above;
    above = line;
  }
  const found = typing ? Math.min(...above) : (above[word.length] ?? max + 1);
  return Math.min(found, max + 1);
}

function edits(
  typed: string,
  word: string,
  row: number,
  column: number,
  before: number[],
  above: number[],
  line: number[],
): number {
  const at = (cells: number[], place: number) => cells[place] ?? Number.POSITIVE_INFINITY;
  const same = typed[row - 1] === word[column - 1];
  const cost = Math.min(at(above, column) + 1, at(line, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1));
  const swapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
  return swapped ? Math.min(cost, at(before, column - 2) + 1) : cost;
}

/** Edits forgiven for a word of this length. */
export function forgiven(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
}

/** One bit for each letter that occurs. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many letters of the first do not occur in the second: each costs at least one edit. */
export function lettersMissing(from: number, among: number): number {
  let rest = from & ~among;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count++;
  }
  return count;
}
