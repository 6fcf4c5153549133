/** The bytes of a file as text, or in plain words why not. */
import { createReadStream } from 'node:fs';
import { codeOf, Refusal } from './place.ts';

const MEGABYTE = 1024 * 1024;
/** All articles of the knowledge base, the largest text there is, are a few megabytes. */
const MAX_BYTES = 16 * MEGABYTE;
/** Bytes that one character can have. */
const LONGEST = 4;

export interface ReadText {
  text: string;
  /** What is doubtful about the file as a whole. */
  remarks: Array<{ line: number; message: string }>;
}

/** Reads no more than it can use, from a file or a pipe. @throws {Refusal} */
export async function readText(file: string): Promise<ReadText> {
  const bytes = await bytesOf(file);
  if (bytes.length === 0) throw new Refusal(`${file}: is empty, nothing to read`);
  const marked = markedAs(bytes);
  if (marked) throw new Refusal(`${file}: is ${marked}, expected UTF-8; convert it: iconv -f ${marked} -t UTF-8`);
  if (bytes.includes(0)) throw new Refusal(`${file}: is not a text file (it has zero bytes), expected UTF-8 text`);
  const { text, cut } = decode(bytes, file);
  if (text.trim() === '') throw new Refusal(`${file}: holds nothing but white space, nothing to read`);
  const remarks = cut
    ? [{ line: lineAt(bytes, bytes.length), message: 'ends inside a character: the file is cut off' }]
    : [];
  return { text, remarks: [...remarks, ...misread(text)] };
}

async function bytesOf(file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_BYTES)
        throw new Refusal(`${file}: is larger than ${MAX_BYTES / MEGABYTE} MB; split it. Nothing was written`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file}: cannot be read (${codeOf(error)})`);
  }
  return Buffer.concat(chunks);
}

function markedAs(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'UTF-16BE' : null;
}

/** A file that ends inside a character loses that character; any other wrong byte means another encoding. */
function decode(bytes: Buffer, file: string): { text: string; cut: boolean } {
  const whole = wellFormed(bytes);
  if (whole !== null) return { text: whole, cut: false };
  for (let length = 1; length < LONGEST; length++) {
    const isStart = (bytes[bytes.length - length] ?? 0) >= 0xc0;
    const text = isStart ? wellFormed(bytes.subarray(0, bytes.length - length)) : null;
    if (text !== null) return { text, cut: true };
  }
  const line = lineAt(bytes, firstWrong(bytes));
  throw new Refusal(
    `${file}:${line}: is not UTF-8, perhaps Windows-1252 or Latin-1; convert it: iconv -f WINDOWS-1252 -t UTF-8. Nothing was written`,
  );
}

function wellFormed(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The replacement character stands where the decoder met the first wrong byte. */
function firstWrong(bytes: Buffer): number {
  const before = bytes.toString('utf8').split('\uFFFD', 1)[0] ?? '';
  return Buffer.byteLength(before);
}

const lineAt = (bytes: Buffer, offset: number) => bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;

/** Letters that were read in a wrong encoding before the file was written. */
function misread(text: string): ReadText['remarks'] {
  const lines = text.split('\n');
  const wrong = lines.flatMap((line, index) =>
    /\uFFFD|Ã[\u0080-\u00BF]|Ă[\u0080-\u00BF©¨]/.test(line) ? [index + 1] : [],
  );
  const [line] = wrong;
  if (line === undefined) return [];
  return [
    {
      line,
      message: `${wrong.length} lines have letters that were misread before (such as "Ã©" or "\uFFFD"): compare them`,
    },
  ];
}
