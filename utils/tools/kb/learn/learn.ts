/** `kb learn`: from "Copy what I tried" to changes of `content/labels/`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelsSchema } from '../../../content/schema.ts';
import { ContentError, type Sources } from '../../../content/sources.ts';
import { readYaml } from '../../../content/yaml-file.ts';
import { type Collected, collect } from './collect.ts';
import { decide, type Finding } from './decide.ts';
import { type Change, differences, edited } from './edit.ts';

export interface LearnOptions {
  files: string[];
  /** The content folder. */
  folder: string;
  /** So many reports have to agree. */
  min: number;
  write: boolean;
}

export interface Learnt extends Omit<Collected, 'told'> {
  findings: Array<Located & Finding>;
  written: string[];
}

/** Where a finding belongs, and for a change what it does to the file. */
export interface Located {
  /** `file:line` of the label's captions. */
  at: string;
  file: string;
  differences: string[];
}

/** @throws {ContentError} when a file would not be sound any more; then none is changed. */
export async function learn(options: LearnOptions, sources: Sources): Promise<Learnt> {
  const { told, ...collected } = await collect(options.files, sources);
  const findings = decide(told, sources).map((finding) => located(finding, options.folder, sources));
  const agreed = findings.filter((one) => one.kind === 'change' && isAgreed(one, options.min));
  const written = options.write ? writeChanges(agreed, options.folder) : [];
  return { ...collected, findings, written };
}

export const isAgreed = (finding: Finding, min: number): finding is Change =>
  finding.kind === 'change' && finding.vote.by.length >= min;

function located(finding: Finding, folder: string, sources: Sources): Located & Finding {
  const { file, line } = sources.labels.problem([finding.id, 'text', finding.lang], '');
  const at = `${file}:${line}`;
  if (finding.kind !== 'change') return { ...finding, at, file, differences: [] };
  const source = readFileSync(pathOf(file, folder), 'utf8');
  return { ...finding, at, file, differences: differences(source, edited(source, [finding])) };
}

/** Content files are named from the folder around the content. */
const pathOf = (file: string, folder: string) => join(folder, '..', file);

/** All or none: a file that would not be sound is found before the first one is written. */
function writeChanges(findings: Array<Located & Finding>, folder: string): string[] {
  const files = [...new Set(findings.map(({ file }) => file))];
  const texts = files.map((file) => {
    const changes = findings.flatMap((one) => (one.file === file && one.kind === 'change' ? [one] : []));
    const text = edited(readFileSync(pathOf(file, folder), 'utf8'), changes);
    const read = readYaml(file, text, labelsSchema);
    if ('problems' in read) throw new ContentError(read.problems);
    return { file, text };
  });
  for (const { file, text } of texts) writeFileSync(pathOf(file, folder), text);
  return files;
}
