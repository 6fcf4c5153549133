import { shown } from '../place.ts';
import type { Imported } from './import.ts';

/** What was written, for people: one block a draft. */
export function importText({ drafts, skipped }: Imported): string {
  const blocks = drafts.map(({ file, line, article, steps, known, unknown, isNew }) => {
    const { prerequisites, warnings, notes, tables } = article.reading;
    const counts = [
      counted(steps, 'step'),
      counted(prerequisites.length, 'prerequisite'),
      counted(warnings.length, 'warning'),
      counted(notes.length, 'note'),
      counted(tables.length, 'table'),
    ];
    return [
      `${shown(file)}: ${isNew ? '' : 'there already, unchanged; '}line ${line}, ${article.lang}; ${counts.join(', ')}`,
      ...(known.length > 0 ? [`  labels known: ${known.join(', ')}`] : []),
      ...(unknown.length > 0 ? [`  labels unknown: ${unknown.map((one) => `"${one}"`).join(', ')}`] : []),
    ].join('\n');
  });
  const sum = `${counted(drafts.length, 'draft')}, ${skipped.length} skipped. Every sentence is to be rewritten in own words.`;
  return [...blocks, sum].join('\n');
}

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
