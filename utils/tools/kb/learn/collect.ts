/** The reports in some files, each once, and what is wrong with them. */

import { normaliseCaption, tidy } from '../../../caption.ts';
import type { Sources } from '../../../content/sources.ts';
import type { Lang } from '../../../content/types.ts';
import { type Report, type ReportedLabel, readReports, timeText } from '../../../guide/report.ts';
import { MAX_TEXT } from '../../../protocol.ts';
import { Refusal } from '../place.ts';
import { readText } from '../read-text.ts';

/** What one report says of one label. */
export interface Told extends ReportedLabel {
  lang: Lang;
  /** Milliseconds since 1970. */
  tried: number;
}

export interface Collected {
  told: Told[];
  reports: number;
  /** Reports of a run of which another one says more. */
  repeated: number;
  /** What was not understood, as `file:line: message`. */
  problems: string[];
  /** What was understood, and teaches nothing. */
  remarks: string[];
}

interface Found {
  /** `file:line`. */
  at: string;
  report: Report;
}

export async function collect(files: string[], sources: Sources): Promise<Collected> {
  const problems: string[] = [];
  const remarks: string[] = [];
  const found: Found[] = [];
  for (const file of files) found.push(...(await reportsIn(file, problems)));
  const sound = found.filter(({ at, report }) => {
    const problem = problemWith(report, sources);
    if (problem) problems.push(`${at}: ${problem}`);
    return problem === null;
  });
  const once = fullestOfEachRun(sound);
  const told = once.flatMap((one) => learnable(one, sources, problems, remarks));
  return { told, reports: once.length, repeated: sound.length - once.length, problems, remarks };
}

async function reportsIn(file: string, problems: string[]): Promise<Found[]> {
  try {
    const { reports, problems: wrong } = readReports((await readText(file)).text);
    problems.push(...wrong.map(({ line, message }) => `${file}:${line}: ${message}`));
    if (reports.length + wrong.length === 0) problems.push(`${file}:1: holds no report`);
    return reports.map(({ line, report }) => ({ at: `${file}:${line}`, report }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(error.message);
    return [];
  }
}

function problemWith({ guide, part, labels }: Report, sources: Sources): string | null {
  const known = sources.guides.get(guide)?.data;
  if (!known) return `unknown guide "${guide}"`;
  if (!known.parts.some(({ id }) => id === part)) return `the guide "${guide}" has no part "${part}"`;
  const odd = labels.find(({ ringed }) => ringed !== null && !isCaption(ringed));
  return odd ? `"${odd.id}": ${JSON.stringify(odd.ringed)} cannot be a caption` : null;
}

const isCaption = (text: string) => text === tidy(text) && text !== '' && text.length <= MAX_TEXT;

/** Somebody may copy twice, or answer a mail with the report below it: a run counts once. */
function fullestOfEachRun(found: Found[]): Found[] {
  const runs = new Map<string, Found>();
  for (const one of found) {
    const { guide, part, tried, manager, version, labels } = one.report;
    const run = [guide, part, timeText(tried), manager, version].join(' ');
    const known = runs.get(run);
    if (!known || labels.length >= known.report.labels.length) runs.set(run, one);
  }
  return [...runs.values()];
}

function learnable({ at, report }: Found, sources: Sources, problems: string[], remarks: string[]): Told[] {
  const { manager, tried, labels } = report;
  if (manager === null) {
    remarks.push(`${at}: the language of the Manager is not known, so nothing is learnt from it`);
    return [];
  }
  return labels.flatMap((label) => {
    const text = sources.labels.data[label.id]?.text?.[manager];
    if (!text) problems.push(`${at}: unknown label "${label.id}"`);
    else if (label.expected.map(normaliseCaption).join('\n') !== text.map(normaliseCaption).join('\n'))
      remarks.push(`${at}: "${label.id}" has other captions now, so nothing is learnt of it`);
    else return [{ ...label, lang: manager, tried }];
    return [];
  });
}
