/** `kb check`: what is wrong with the content, and what is sound but worth a look. */
import { draftsIn } from '../../content/draft.ts';
import { ContentError } from '../../content/sources.ts';
import { LANGS } from '../../content/types.ts';
import type { Problem } from '../../content/yaml-file.ts';
import { readContent } from '../read-content.ts';
import { type Warnings, warningsAbout, warningsText } from './warnings/warnings.ts';

interface Checked {
  guides: number;
  drafts: string[];
  problems: Problem[];
  /** None while there are problems: those come first. */
  warnings: Warnings[];
}

export function checkContent(folder: string, today: Date): Checked {
  try {
    const { sources, packs } = readContent(folder);
    const warnings = warningsAbout(sources, today);
    return { guides: packs.core.guides.length, drafts: draftsIn(sources), problems: [], warnings };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { guides: 0, drafts: [], problems: error.problems, warnings: [] };
  }
}

export function checkText({ guides, drafts, problems, warnings }: Checked): string {
  if (problems.length > 0) return new ContentError(problems).message;
  const blocks = [`${guides} guides in ${LANGS.length} languages: no problem found`];
  if (drafts.length > 0) blocks.push(`Drafts, left out of the build: ${drafts.length}\n${drafts.join('\n')}`);
  if (warnings.length > 0) blocks.push(warningsText(warnings));
  return blocks.join('\n\n');
}
