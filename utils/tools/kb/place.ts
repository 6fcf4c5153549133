/** Puts new guide files where they belong, and never over what is there. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** Something the person asked for that cannot be done. The message says why. */
export class Refusal extends Error {}

/** @returns false when the file is there already. @throws {Refusal} when it cannot be written. */
export function placeNew(path: string, text: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && textAt(path) !== null) return false;
    throw new Refusal(`${shown(path)}: cannot be written (${codeOf(error)})`);
  }
}

/** Null when nothing is there that can be read. */
export function textAt(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** The month of a day, as `source.facts` has it. */
export const monthOf = (day: Date) => day.toISOString().slice(0, 7);

/** A path as the person would type it. */
export function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}
