/** What many reports say of one label in one language: a change, a disagreement, or something to look at. */
import { normaliseCaption } from '../../../caption.ts';
import { READ } from '../../../content/compile.ts';
import type { Sources } from '../../../content/sources.ts';
import type { Lang } from '../../../content/types.ts';
import type { Told } from './collect.ts';

/** One caption, and the reports in which it was ringed and used. */
export interface Vote {
  caption: string;
  by: Told[];
}

/** A label in the language of one Manager, and all that was told of it. */
interface Subject {
  id: string;
  lang: Lang;
  told: Told[];
}

export type Finding = Subject &
  (
    | { kind: 'change'; vote: Vote; captions: string[]; evidence: 'seen' | null }
    | { kind: 'conflict'; votes: Vote[]; missing: number }
    | { kind: 'missing' | 'unsure' | 'unused'; count: number }
  );

/** One finding for each label and language that says anything, in the order in which the labels come. */
export function decide(told: Told[], sources: Sources): Finding[] {
  const subjects = new Map<string, Subject>();
  for (const one of told) {
    const key = `${one.id} ${one.lang}`;
    const known = subjects.get(key);
    if (known) known.told.push(one);
    else subjects.set(key, { id: one.id, lang: one.lang, told: [one] });
  }
  return [...subjects.values()].flatMap((subject) => findingOf(subject, sources) ?? []);
}

function findingOf(subject: Subject, sources: Sources): Finding | null {
  const label = sources.labels.data[subject.id];
  const known = label?.text?.[subject.lang] ?? [];
  const isRead = READ.has(label?.evidence?.[subject.lang] ?? '');
  const votes = votesOf(subject.told, known);
  const missing = countOf(subject, 'missing');
  const [vote] = votes;
  const teaches = vote !== undefined && !(isRead && vote.caption === known[0]);
  if (votes.length > 1 || (teaches && missing > 0)) return { ...subject, kind: 'conflict', votes, missing };
  if (vote && teaches) {
    // Evidence is for all captions of a language: guesses beside one that was read would pass for read.
    const others = isRead ? known.filter((caption) => caption !== vote.caption) : [];
    return { ...subject, kind: 'change', vote, captions: [vote.caption, ...others], evidence: isRead ? null : 'seen' };
  }
  if (missing > 0) return { ...subject, kind: 'missing', count: missing };
  const unsure = countOf(subject, 'unsure');
  if (unsure > 0) return { ...subject, kind: 'unsure', count: unsure };
  return vote || isRead ? null : { ...subject, kind: 'unused', count: subject.told.length };
}

const countOf = ({ told }: Subject, outcome: Told['outcome']) => told.filter((one) => one.outcome === outcome).length;

/** Captions that were ringed and used; one that we have is written as we have it. */
function votesOf(told: Told[], known: string[]): Vote[] {
  const votes = new Map<string, Vote>();
  for (const one of told) {
    const written = one.ringed ?? one.expected[0];
    if (one.outcome !== 'found' || !one.used || written === undefined) continue;
    const key = normaliseCaption(written);
    const caption = known.find((other) => normaliseCaption(other) === key) ?? written;
    const vote = votes.get(key) ?? { caption, by: [] };
    vote.by.push(one);
    votes.set(key, vote);
  }
  return [...votes.values()];
}
