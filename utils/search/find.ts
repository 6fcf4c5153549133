/** Search over entries people can open: guides, parts, symptoms, articles. */
import { type Entry, entryOf } from './corpus.ts';
import type { SearchHit, SearchIndex } from './types.ts';

export interface Finding extends Entry, Pick<SearchHit, 'score' | 'why' | 'matched'> {}

/** A part is listed beside its guide, or another part, when it fits nearly as well. */
const NEARLY = 0.8;
/** Beside a sure answer, what is further off only hides it. */
const FAR = 0.15;

export function find(index: SearchIndex, query: string, limit = 12) {
  const { hits, confident, spellings } = index.search(query, limit * 3);
  const least = confident ? (hits[0]?.score ?? 0) * FAR : 0;
  const near = hits.filter(({ score }) => score >= least).map((hit) => ({ hit, entry: entryOf(hit.id) }));
  const findings = collapse(near)
    .slice(0, limit)
    .map(({ hit, entry }): Finding => ({ ...entry, score: hit.score, why: hit.why, matched: hit.matched }));
  return { findings, confident, spellings };
}

/** The best entry of each guide, and its other parts only where they are nearly as good. */
function collapse<T extends { hit: SearchHit; entry: Entry }>(found: T[]): T[] {
  const best = new Map<string, number>();
  return found.filter(({ hit: { score }, entry: { guide, part, symptom } }) => {
    if (guide === null) return true;
    const top = best.get(guide);
    const isWhole = part === null && symptom === null;
    if (top === undefined) best.set(guide, score);
    return top === undefined || (!isWhole && score >= top * NEARLY);
  });
}
