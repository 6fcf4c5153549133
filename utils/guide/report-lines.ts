/** Reads the lines of one report; the format stands in `report.ts`. */
import { LANGS, type Lang } from '../content/types.ts';
import type { ReadReports, Report, ReportedLabel } from './report.ts';
import type { Outcome } from './tally.ts';

export const BEGIN = '[Signpost report 1]';
export const END = '[end of report]';
export const WORDS: Record<Outcome, string> = { found: 'found', unsure: 'unsure', missing: 'not found' };

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const isLang = (text: string | undefined): text is Lang => LANGS.some((lang) => lang === text);

/** The lines before the first label, and what each may hold. */
const HEAD = {
  guide: new RegExp(`^${ID}/${ID}$`),
  part: new RegExp(`^${ID}$`),
  facts: /^\d{4}-\d\d$/,
  step: /^(?:end|([\w.-]+) \((\d{1,4}) of (\d{1,4})\))$/,
  manager: /^(?:([a-z]{2})|unknown, captions in ([a-z]{2}))$/,
  signpost: /^[\w.+-]+$/,
  tried: /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) UTC$/,
  labels: /^\d{1,4}$/,
} as const;
type Field = keyof typeof HEAD;
const isField = (name: string | undefined): name is Field => name !== undefined && Object.hasOwn(HEAD, name);

const LABEL = new RegExp(`^(found|not found|unsure): (${ID}), (read|guessed)(, used)?$`);
const CAPTION = /^(expected|ringed): (".*")$/;

/** A report of which some lines have been read. */
export class OpenReport {
  private readonly line: number;
  private readonly head = new Map<Field, RegExpExecArray>();
  private readonly labels: ReportedLabel[] = [];
  private mistake: { line: number; message: string } | null = null;

  constructor(line: number) {
    this.line = line;
  }

  take(line: string, number: number): void {
    this.mistake ??= this.understand(line, number);
  }

  /** @param cut why it ends here, if not by its last line */
  close(result: ReadReports, cut: string | null): void {
    const report = this.mistake ? null : this.finished();
    if (cut) result.problems.push({ line: this.line, message: cut });
    else if (this.mistake) result.problems.push(this.mistake);
    else if (typeof report === 'string') result.problems.push({ line: this.line, message: report });
    else if (report) result.reports.push({ line: this.line, report });
  }

  private understand(line: string, number: number): { line: number; message: string } | null {
    const problem = this.label(line) ?? this.caption(line) ?? this.field(line);
    return problem === '' ? null : { line: number, message: problem ?? notUnderstood(line) };
  }

  /** Empty where the line was understood, null where it is none of these. */
  private label(line: string): string | null {
    const [, word, id, read, used] = LABEL.exec(line) ?? [];
    const outcome = (['found', 'unsure', 'missing'] as const).find((one) => WORDS[one] === word);
    if (!outcome || id === undefined) return null;
    if (this.labels.some((one) => one.id === id)) return `the label "${id}" comes twice`;
    this.labels.push({ id, outcome, read: read === 'read', used: used !== undefined, expected: [], ringed: null });
    return '';
  }

  private caption(line: string): string | null {
    const [, what, json = ''] = CAPTION.exec(line) ?? [];
    if (what === undefined) return null;
    const label = this.labels.at(-1);
    const text = parsed(json);
    if (!label) return `a caption before any label: ${line}`;
    if (text === null) return notUnderstood(line);
    if (what === 'expected') label.expected.push(text);
    else if (label.ringed === null) label.ringed = text;
    else return `"${label.id}" has two captions that were ringed`;
    return '';
  }

  private field(line: string): string | null {
    const [, name, value = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
    if (!isField(name)) return null;
    const match = HEAD[name].exec(value);
    if (!match) return `"${name}" cannot be ${JSON.stringify(value)}`;
    if (this.head.has(name)) return `"${name}" comes twice`;
    this.head.set(name, match);
    return '';
  }

  /** The report, or what is wrong with it as a whole. */
  private finished(): Report | string {
    const missing = Object.keys(HEAD).find((name) => isField(name) && !this.head.has(name));
    if (missing) return `the line "${missing}: …" is missing`;
    const at = (field: Field, group = 0) => this.head.get(field)?.[group];
    const [manager, panel] = [at('manager', 1), at('manager', 2)];
    const captions = manager ?? panel;
    if (!isLang(captions)) return `unknown language "${captions}", expected one of ${LANGS.join(', ')}`;
    const tried = Date.parse(`${at('tried', 1)}T${at('tried', 2)}Z`);
    if (Number.isNaN(tried)) return `there is no such time: ${at('tried')}`;
    const count = Number(at('labels'));
    if (count !== this.labels.length) return `${count} labels are announced, ${this.labels.length} follow`;
    const id = at('step', 1);
    return {
      guide: at('guide') ?? '',
      part: at('part') ?? '',
      facts: at('facts') ?? '',
      step: id === undefined ? null : { id, number: Number(at('step', 2)), of: Number(at('step', 3)) },
      manager: manager === undefined ? null : captions,
      captions,
      version: at('signpost') ?? '',
      tried,
      labels: this.labels,
    };
  }
}

const SHOWN = 60;
const notUnderstood = (line: string) =>
  `not understood: ${line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line} (has a mail program wrapped the lines?)`;

function parsed(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
