/** Text to words: the same for documents and queries. */

const WORD = /[\p{L}\p{N}\p{M}]+(?:[-‑.][\p{L}\p{N}\p{M}]+)*/gu;
const JOINER = /[-‑.]/;
const LONGEST_WORD = 40;

export interface Token {
  /** Lower case, as written. */
  text: string;
  /** Position in the normalised text, in UTF-16 units. */
  start: number;
  end: number;
}

/** One spelling of a token: `e-mail` is found as `email`, `e` and `mail`. */
export interface Form {
  /** The stretch of the text it stands for. */
  text: string;
  word: string;
}

/** Words in order, with hyphens and inner dots kept. The text must be in composed form (`composed`). */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    tokens.push({ text: found.toLowerCase().slice(0, LONGEST_WORD), start: index, end: index + found.length });
  }
  return tokens;
}

export function composed(text: string): string {
  return text.normalize('NFC');
}

/** The token as one word, without hyphens. */
export function wholeForm(token: string): Form {
  return { text: token, word: token.split(JOINER).join('') };
}

export function formsOf(token: string): Form[] {
  if (!JOINER.test(token)) return [wholeForm(token)];
  const parts = token.split(JOINER);
  const forms = parts.map((part) => ({ text: part, word: part }));
  forms.push(wholeForm(token));
  if (parts.length > 2) forms.push(...neighbours(token, parts));
  return forms;
}

/** `e-mail-adresse` also holds `e-mail` and `mail-adresse`. */
function neighbours(token: string, parts: string[]): Form[] {
  const forms: Form[] = [];
  let start = 0;
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1];
    if (next === undefined) break;
    forms.push({ text: token.slice(start, start + part.length + 1 + next.length), word: part + next });
    start += part.length + 1;
  }
  return forms;
}

const LIGATURES: Record<string, string> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l' };

/** Without accents, ligatures and special letters. */
export function fold(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .replace(/[ßœæøł]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
