/** One JSON object per line in, one per line out, in the same order and without waiting for the end. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { LANGS, type Lang } from '../../content/types.ts';
import { parseLang } from '../../protocol.ts';

export interface Io {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

export type Fields = Record<string, unknown>;

/** A line that cannot be answered. The message says what was expected. */
export class LineError extends Error {}

/**
 * Calls `take` with each line that holds an object; blank lines are passed over. Lines that are not understood are
 * reported, one line each, and the rest goes on. `name` stands before the line number in reports.
 * @returns false when a line was reported.
 */
export async function readObjects(
  input: Readable,
  name: string,
  errors: Writable,
  take: (fields: Fields) => void | Promise<void>,
): Promise<boolean> {
  let isSound = true;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      await take(parseObject(line));
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      isSound = false;
      errors.write(`${name} ${number}: ${error.message}\n`);
    }
  }
  return isSound;
}

/** Answers each line of standard input on standard output. @returns false when a line was reported. */
export function answerLines(io: Io, answer: (fields: Fields) => object | Promise<object>): Promise<boolean> {
  return readObjects(io.stdin, 'line', io.stderr, async (fields) => {
    const line = `${JSON.stringify(await answer(fields))}\n`;
    if (!io.stdout.write(line)) await once(io.stdout, 'drain');
  });
}

function parseObject(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line.trim());
  } catch {
    throw new LineError('not readable as JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError('expected a JSON object');
  return { ...value };
}

/** The caller's name for the line, given back as it came. */
export function idIn({ id }: Fields): string | number {
  if (typeof id !== 'string' && typeof id !== 'number') throw new LineError('expected "id", a text or a number');
  return id;
}

export function textIn(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new LineError(`expected "${name}", a text`);
  return value;
}

export function langIn({ lang }: Fields): Lang {
  const known = parseLang(lang);
  if (!known)
    throw new LineError(`unknown language ${JSON.stringify(lang ?? null)}, expected one of ${LANGS.join(', ')}`);
  return known;
}
