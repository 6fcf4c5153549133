/** What the texts of the guides say of a page, beside what its address and captions say. */
import type { CorePack } from '../content/types.ts';
import { isPlaceName } from '../match/recognise.ts';
import type { Suggestions } from '../match/suggest.ts';
import type { Snapshot } from '../protocol.ts';
import { find } from '../search/find.ts';
import type { SearchIndex } from '../search/types.ts';

const ASKED = 3;

/**
 * Asks the search for the title of the open dialog, or for the head of the page. What it finds follows what was suggested
 * or confirms it; it goes before only where nothing but the product spoke for the others and a dialog is open.
 */
export function withTexts(
  { items, confident }: Suggestions,
  snapshot: Snapshot,
  core: CorePack,
  index: SearchIndex,
): Suggestions {
  const text = headOf(snapshot, core);
  const answer = find(index, text, ASKED);
  if (!answer.confident) return { items, confident };
  const reason = { kind: 'text' as const, text };
  const found = new Map(answer.findings.flatMap(({ guide, part }) => (guide === null ? [] : [[guide, part] as const])));
  const known = new Set(items.map(({ guide }) => guide));
  const confirmed = items.map((item) => (found.has(item.guide) ? { ...item, why: [...item.why, reason] } : item));
  const added = [...found].filter(([guide]) => !known.has(guide));
  const all = [...confirmed, ...added.map(([guide, part]) => ({ guide, part, score: 0, why: [reason] }))];
  if (confident || !snapshot.dialog) return { items: all, confident };
  const isFound = ({ guide }: (typeof all)[number]) => found.has(guide);
  return { items: [...all.filter(isFound), ...all.filter((item) => !isFound(item))], confident };
}

/** What stands at the head of the page, but for names of pages and products: recognising knows those. */
function headOf({ dialog, breadcrumb = [], headings = [] }: Snapshot, core: CorePack): string {
  if (dialog) return dialog;
  const texts = new Set([...breadcrumb.slice(-1), ...headings.slice(0, 1)]);
  return [...texts].filter((text) => !isPlaceName(text, core)).join(' ');
}
