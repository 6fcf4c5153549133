/** Changes a file of labels where a caption or its evidence stands, and leaves every other character as it is. */
import { isScalar, isSeq, type Node, parseDocument, stringify } from 'yaml';
import { timeText } from '../../../guide/report.ts';
import type { Finding } from './decide.ts';

export type Change = Extract<Finding, { kind: 'change' }>;

/** What comes to stand between two places of the text. */
interface Patch {
  start: number;
  end: number;
  text: string;
}

/** @param source a file that has been read as sound */
export function edited(source: string, changes: Change[]): string {
  const document = parseDocument(source);
  const at = (...path: string[]) => document.getIn(path, true);
  const patches = changes.flatMap((change) => {
    const { id, lang } = change;
    const text = captionsPatch(source, at(id, 'text', lang), change.captions);
    const evidence = change.evidence ? evidencePatches(source, at(id, 'evidence', lang), change) : [];
    return [...text, ...evidence];
  });
  return inPlace(patches).reduceRight(
    (text, patch) => text.slice(0, patch.start) + patch.text + text.slice(patch.end),
    source,
  );
}

/** In the order of the file; notes that go to the end of one line are joined. */
function inPlace(patches: Patch[]): Patch[] {
  const places = new Map<string, Patch>();
  for (const patch of patches) {
    const key = `${patch.start} ${patch.end}`;
    const known = places.get(key);
    places.set(key, known ? { ...patch, text: `${known.text}${patch.text.replace(/^ #/, ';')}` } : patch);
  }
  return [...places.values()].sort((a, b) => a.start - b.start);
}

function captionsPatch(source: string, node: unknown, captions: string[]): Patch[] {
  const range = rangeOf(source, node);
  if (!range) return [];
  const items = isSeq(node) ? node.items : [node];
  const written = captions.map((caption) => {
    const item = rangeOf(
      source,
      items.find((one) => isScalar(one) && one.value === caption),
    );
    return item ? source.slice(item.start, item.end) : scalarText(caption);
  });
  return [{ ...range, text: written.length > 1 ? `[${written.join(', ')}]` : (written[0] ?? '') }];
}

/** Beside the evidence stands where it is from. */
function evidencePatches(source: string, node: unknown, { lang, vote, evidence }: Change): Patch[] {
  const range = rangeOf(source, node);
  if (!range || evidence === null) return [];
  const rest = source.slice(range.end).search(/\r?\n|$/);
  const end = range.end + rest;
  const note = `${lang}: ${counted(vote.by.length, 'report')}, ${lastDay(vote.by)}`;
  const hasComment = /\s#/.test(source.slice(range.end, end));
  return [
    { ...range, text: evidence },
    { start: end, end, text: hasComment ? `; ${note}` : ` # ${note}` },
  ];
}

/** Where the value of a node stands, without the space and the comments behind it. */
function rangeOf(source: string, node: unknown): { start: number; end: number } | null {
  const range = isScalar(node) || isSeq(node) ? (node as Node).range : null;
  if (!range) return null;
  const [start, end] = range;
  return { start, end: start + source.slice(start, end).trimEnd().length };
}

/** A caption as it may stand anywhere, in a list or map on one line too. */
const scalarText = (caption: string) =>
  stringify([caption], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim().slice(1, -1);

export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** Day of the last run, `2026-11-22`. */
export const lastDay = (by: ReadonlyArray<{ tried: number }>): string =>
  timeText(Math.max(...by.map(({ tried }) => tried))).slice(0, 10);

/** The lines that differ, `-` before `+`; nothing else of the file. */
export function differences(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  if (old.length === now.length) {
    return old.flatMap((line, nth) => (line === now[nth] ? [] : [`-${line}`, `+${now[nth]}`]));
  }
  const start = old.findIndex((line, nth) => line !== now[nth]);
  let same = 0;
  while (same < Math.min(old.length, now.length) - start && old.at(-1 - same) === now.at(-1 - same)) same++;
  return [
    ...old.slice(start, old.length - same).map((line) => `-${line}`),
    ...now.slice(start, now.length - same).map((line) => `+${line}`),
  ];
}
