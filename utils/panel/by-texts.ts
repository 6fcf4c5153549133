/** What the texts of the guides say of a page, beside what its address and captions say. */
import type { Suggestions } from '../match/suggest.ts';
import type { Snapshot } from '../protocol.ts';
import { find } from '../search/find.ts';
import type { SearchIndex } from '../search/types.ts';

const ASKED = 3;

/**
 * Asks the search for the title of the open dialog, or for the head of the page. What it finds follows what was suggested
 * or confirms it, and never goes before.
 */
export function withTexts({ items, confident }: Suggestions, snapshot: Snapshot, index: SearchIndex): Suggestions {
  const text = headOf(snapshot);
  const answer = find(index, text, ASKED);
  if (!answer.confident) return { items, confident };
  const reason = { kind: 'text' as const, text };
  const found = new Map(answer.findings.flatMap(({ guide, part }) => (guide === null ? [] : [[guide, part] as const])));
  const known = new Set(items.map(({ guide }) => guide));
  const confirmed = items.map((item) => (found.has(item.guide) ? { ...item, why: [...item.why, reason] } : item));
  const added = [...found].filter(([guide]) => !known.has(guide));
  return {
    items: [...confirmed, ...added.map(([guide, part]) => ({ guide, part, score: 0, why: [reason] }))],
    confident,
  };
}

function headOf({ dialog, breadcrumb = [], headings = [] }: Snapshot): string {
  if (dialog) return dialog;
  return [...new Set([...breadcrumb.slice(-1), ...headings.slice(0, 1)])].join(' ');
}
