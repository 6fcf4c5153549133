/** The small markup of guide text, parsed once at build time to a tree that views draw without HTML. */
import type { Inline, Text } from './types.ts';

const MARK = /\*\*(.+?)\*\*|`([^`]+)`|\[\[([^\]]+)\]\]|\[([^\]]+)\]\(([^)\s]+)\)/;

/**
 * Parses `**bold**`, `` `code` ``, `[[label-id]]` and `[words](https://...)`.
 * @throws {SyntaxError} on a link that is not https, or on markup left open.
 */
export function parseText(source: string): Text {
  const found = MARK.exec(source);
  if (!found) return plain(source);
  const [whole, bold, code, label, words, href] = found;
  const before = source.slice(0, found.index);
  const after = source.slice(found.index + whole.length);
  return [...plain(before), mark({ bold, code, label, words, href }), ...parseText(after)];
}

interface Mark {
  bold?: string | undefined;
  code?: string | undefined;
  label?: string | undefined;
  words?: string | undefined;
  href?: string | undefined;
}

function mark({ bold, code, label, words = '', href = '' }: Mark): Inline {
  if (bold !== undefined) return { bold: parseText(bold) };
  if (code !== undefined) return { code };
  if (label !== undefined) return { label };
  if (!href.startsWith('https://')) throw new SyntaxError(`a link must start with https://, got "${href}"`);
  return { link: href, text: parseText(words) };
}

function plain(text: string): Text {
  if (/\*\*|`|\[\[|\]\]/.test(text)) throw new SyntaxError(`markup left open in "${text}"`);
  return text ? [text] : [];
}

/** Label ids that a text refers to. */
export function labelsIn(text: Text): string[] {
  return text.flatMap((inline) => {
    if (typeof inline === 'string' || 'code' in inline) return [];
    if ('label' in inline) return [inline.label];
    return labelsIn('bold' in inline ? inline.bold : inline.text);
  });
}

/** The text without markup; `caption` gives the words of a label. */
export function toPlain(text: Text, caption: (labelId: string) => string): string {
  return text
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if ('code' in inline) return inline.code;
      if ('label' in inline) return caption(inline.label);
      return toPlain('bold' in inline ? inline.bold : inline.text, caption);
    })
    .join('');
}
