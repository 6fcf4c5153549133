/** What is sound and still worth a look: `kb check` lists it without failing. */
import type { Sources } from '../../../content/sources.ts';
import type { Problem } from '../../../content/yaml-file.ts';
import { oldGuides } from './age.ts';
import { coloursAlone } from './colours.ts';
import { similarLabels } from './similar.ts';
import { guessedLabels, unusedLabels, unusedPages } from './uses.ts';

export interface Warnings {
  kind: string;
  /** What the lines have in common, for people. */
  title: string;
  lines: Problem[];
}

/** Kinds with nothing to say are left out. `today` is what the age of facts is counted from. */
export function warningsAbout(sources: Sources, today: Date): Warnings[] {
  const all = [
    { kind: 'old-facts', title: 'Guides whose facts are older than a year', lines: oldGuides(sources, today) },
    { kind: 'unused-label', title: 'Labels that nobody uses', lines: unusedLabels(sources) },
    { kind: 'no-evidence', title: 'Labels that were read nowhere', lines: guessedLabels(sources) },
    { kind: 'similar-labels', title: 'Labels that are nearly the same', lines: similarLabels(sources) },
    { kind: 'colour-alone', title: 'Colours as the only cue', lines: coloursAlone(sources) },
    { kind: 'unused-page', title: 'Pages that no guide uses, by file', lines: unusedPages(sources) },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

export function warningsText(warnings: Warnings[]): string {
  return warnings
    .map(({ title, lines }) => {
      const listed = lines.map(({ file, line, message }) => `${file}:${line}: ${message}`);
      return [`${title}: ${lines.length}`, ...listed].join('\n');
    })
    .join('\n\n');
}
