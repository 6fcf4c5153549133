/** Captions compared the way people read them: without counts, case, odd spaces and apostrophes. */

const COUNT = /^\(?\d[\d'’.,\s]*\)?\s+|\s*\(?\d[\d'’.,]*\+?\)?$/g;

/** One spelling for all white space and apostrophes; at most `max` characters. */
export function tidy(text: string, max = Number.POSITIVE_INFINITY): string {
  const flat = text
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  return flat.length > max ? flat.slice(0, max) : flat;
}

/** "Users" for "12 Users" and "Users (2)". */
export const withoutCount = (text: string): string => tidy(text).replace(COUNT, '').trim() || tidy(text);

/** Form in which two captions are the same: "2 Users", "users" and "Users (2)" are. */
export function normaliseCaption(text: string): string {
  const flat = tidy(text).toLowerCase();
  const plain = flat
    .replace(COUNT, '')
    .replace(/\s*(?:…|\.\.\.|:|\*)+$/, '')
    .trim();
  return plain || flat;
}

/** Form in which "Add a user" and "Add users", "E-mail" and "Email" are nearly the same. */
export function foldCaption(text: string): string {
  return normaliseCaption(text)
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '')
    .replace(/(?<=\p{L}{3})s(?!\p{L})/gu, '');
}

/** "Directory of …": the page goes on with a name that somebody chose. */
export const isOpenEnded = (text: string) => text.endsWith(' …');
