/**
 * Edits between two words (insert, delete, replace, swap neighbours), at most `max`; `max + 1` stands for more.
 * `typing`: the first word may still be growing, so it is compared with the best beginning of the second.
 */
export function distance(typed: string, word: string, max: number, typing = false): number {
  if (!typing && Math.abs(typed.length - word.length) > max) return max + 1;
  const width = Math.min(word.length, typed.length + max);
  let before: number[] = [];
  let above: number[] = [];
  for (let column = 0; column <= width; column++) above.push(column);
  for (let row = 1; row <= typed.length; row++) {
    const line = [row];
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === word[column - 1];
      const replaced = cell(above, column - 1) + (same ? 0 : 1);
      const cost = Math.min(replaced, cell(above, column) + 1, cell(line, column - 1) + 1);
      const swapped = !same && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      line.push(swapped ? Math.min(cost, cell(before, column - 2) + 1) : cost);
    }
    if (Math.min(...line) > max) return max + 1;
    before = above;
    above = line;
  }
  return Math.min(typing ? Math.min(...above) : cell(above, word.length), max + 1);
}

function cell(line: number[], column: number): number {
  return line[column] ?? Number.POSITIVE_INFINITY;
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
