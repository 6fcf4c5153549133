/** One command line of `kb`, as from a shell, without one. */
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runKb } from '../../../utils/tools/kb/program.ts';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs one command with these lines on standard input. */
export async function kb(
  command: string,
  input: Array<string | object> = [],
  folder?: string,
  today?: Date,
): Promise<Ran> {
  const lines = input.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`);
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const io = { stdin: Readable.from(lines), stdout, stderr };
  const read = Promise.all([text(stdout), text(stderr)]);
  const code = await runKb(command.split(' ').filter(Boolean), io, folder, today);
  stdout.end();
  stderr.end();
  const [out, err] = await read;
  return { code, out, err };
}
