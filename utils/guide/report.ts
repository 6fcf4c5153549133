/**
 * "Copy what I tried" as text that people read and `kb learn` reads back. Version 1, one thing a line:
 *
 *     [Signpost report 1]
 *     guide: organization/remove-user
 *     part: remove
 *     facts: 2026-11                        month of the guide's facts
 *     step: 3 (3 of 9)                      id of the step reached; or `step: end`
 *     manager: de                           or `manager: unknown, captions in de`
 *     signpost: 0.1.0
 *     tried: 2026-11-22 14:58:07 UTC        when the run began: two reports of one run have the same
 *     labels: 2                             how many follow: none was lost on the way
 *     found: nav-users, read                `found`, `not found` or `unsure`; read there, or guessed
 *       expected: "Benutzer"                as JSON, the shown caption first, then its aliases
 *     found: create-team, guessed, used     used: the person clicked the ring and the guide went on
 *       expected: "Team erstellen"
 *       ringed: "Neues Team"                where the ring was around another caption than the first
 *     [end of report]
 *
 * Around it may be any text. Spaces at the ends of a line, blank lines and the `>` of a quoted mail do not matter; nor
 * does the order of the lines before the first label.
 */
import type { Lang } from '../content/types.ts';
import { BEGIN, END, OpenReport, WORDS } from './report-lines.ts';
import type { Outcome } from './tally.ts';

export interface Report {
  guide: string;
  part: string;
  facts: string;
  /** Null at the end of the guide. */
  step: { id: string; number: number; of: number } | null;
  /** Language of the Manager, where it could be told. */
  manager: Lang | null;
  /** Language of the expected captions: the Manager's, else the panel's. */
  captions: Lang;
  /** Version of the extension. */
  version: string;
  /** When the run began, in milliseconds since 1970, to the second. */
  tried: number;
  labels: ReportedLabel[];
}

export interface ReportedLabel {
  id: string;
  outcome: Outcome;
  /** The expected captions were read in the real interface. */
  read: boolean;
  used: boolean;
  expected: string[];
  /** Null where nothing was ringed, or the first expected caption was. */
  ringed: string | null;
}

export function writeReport(report: Report): string {
  const { guide, part, facts, step, manager, captions, version, tried, labels } = report;
  return [
    BEGIN,
    `guide: ${guide}`,
    `part: ${part}`,
    `facts: ${facts}`,
    `step: ${step ? `${step.id} (${step.number} of ${step.of})` : 'end'}`,
    `manager: ${manager ?? `unknown, captions in ${captions}`}`,
    `signpost: ${version}`,
    `tried: ${timeText(tried)}`,
    `labels: ${labels.length}`,
    ...labels.flatMap(labelLines),
    END,
  ].join('\n');
}

const labelLines = ({ id, outcome, read, used, expected, ringed }: ReportedLabel): string[] => [
  `${WORDS[outcome]}: ${id}, ${read ? 'read' : 'guessed'}${used ? ', used' : ''}`,
  ...expected.map((caption) => `  expected: ${quoted(caption)}`),
  ...(ringed === null ? [] : [`  ringed: ${quoted(ringed)}`]),
];

/** Characters that cannot be seen, or that other programs take for the end of a line. */
const UNSEEN = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

const quoted = (text: string) =>
  JSON.stringify(text).replace(UNSEEN, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** `2026-11-22 14:58:07 UTC`. */
export const timeText = (time: number): string => `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

export interface ReadReports {
  /** With the line they begin at, counted from 1. */
  reports: Array<{ line: number; report: Report }>;
  problems: Array<{ line: number; message: string }>;
}

/** All reports in a text; one with a mistake is left out and the mistake named. */
export function readReports(text: string): ReadReports {
  const result: ReadReports = { reports: [], problems: [] };
  let open: OpenReport | null = null;
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const line = written.replace(/^(?:\s*>)+/, '').trim();
    const version = /^\[Signpost report (\S+)\]$/.exec(line)?.[1];
    if (version !== undefined) {
      open?.close(result, 'it is cut off: the next one begins before its end');
      open = version === '1' ? new OpenReport(index + 1) : null;
      if (!open) result.problems.push({ line: index + 1, message: `reports of version ${version} are not known here` });
    } else if (line === END) {
      open?.close(result, null);
      open = null;
    } else if (line !== '') open?.take(line, index + 1);
  }
  open?.close(result, `it is cut off: "${END}" is missing`);
  return result;
}
