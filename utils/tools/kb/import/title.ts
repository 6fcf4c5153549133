/** The task of an article and the name of its file, from its first sentence. */
import type { Phrases } from './phrases/index.ts';

const MAX_TITLE = 80;
const MAX_WORDS = 5;

/** "This guide explains how to add a user, which ..." is "Add a user". */
export function taskIn(opening: string, phrases: Phrases): string {
  const task = phrases.opens.test(opening) ? opening.replace(phrases.task, '') : opening;
  const [sentence = task] = task.split(/(?<=\p{L}{2}|\))[.?!](?:\s|$)|[;:(]|\s[–—-]\s/u);
  const end = sentence.slice(1).search(phrases.taskEnd);
  const short = (end > 5 ? sentence.slice(0, end + 1) : sentence).split(/,\s/)[0] ?? sentence;
  return capitalised(cutAtWord(short.trim().replace(/[,.\s]+$/, ''), MAX_TITLE)) || opening.slice(0, MAX_TITLE);
}

/** `verb-object` for a file name; empty where no letter of ours is left. */
export function slugOf(title: string, { small }: Phrases): string {
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !small.has(word))
    .map(plainLetters)
    .filter(Boolean);
  return words.slice(0, MAX_WORDS).join('-');
}

const plainLetters = (word: string) =>
  word
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trim();
}
