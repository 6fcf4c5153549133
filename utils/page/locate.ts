/** Finds the controls a step is about. A wrong ring is worse than none: below the threshold, or without a margin, nothing wins. */
import { foldCaption, normaliseCaption, tidy } from '../caption.ts';
import type { Lang } from '../content/types.ts';
import { MARGIN, type TargetSpec, type TargetText } from '../protocol.ts';
import { findCaptions, type Hit, type Hits } from './captions.ts';
import { controlAround, fieldBeside, hasFieldNearby, isDisabled, isFieldRole, roleAgrees } from './controls.ts';
import { ancestors, elementsIn, isRendered, type Root, rootsIn } from './dom.ts';
import { placeAgrees, regionsOf } from './places.ts';
import { coveringLayer, isReachable, type Layer } from './reach.ts';
import { findByLook } from './structure.ts';

/** Points for and against a candidate; the table is the whole theory. */
const WEIGHT = {
  text: { exact: 50, same: 45, inflected: 38 },
  alias: -3,
  guess: -5,
  managerLanguage: 5,
  otherLanguage: -8,
  structure: 50,
  role: { yes: 22, nearly: 14, bare: 14, no: -100 },
  place: { yes: 20, no: -12, echo: -60 },
  disabled: -10,
} as const;

const THRESHOLD = { seen: 62, guess: 68 } as const;

export interface Match {
  elements: Element[];
  guess: boolean;
}

/** `null` when nothing is there; several elements only when the person is to choose, or when they are equally good. */
export interface Found {
  key: string;
  match: Match | null;
  /** More than one fits equally well and only one can be right. */
  unsure: boolean;
  /** Of the best candidate, to be compared with those of other frames; 0 without one. */
  score: number;
}

interface Candidate {
  element: Element;
  score: number;
  guess: boolean;
}

/** One pass over the document for all specs. Returns also the roots it saw, for whoever observes them. */
export function locate(specs: TargetSpec[], managerLang: Lang | null): { found: Found[]; roots: Root[] } {
  const roots = rootsIn(document);
  const hits = findCaptions(specs, roots);
  const elements = specs.some(({ look }) => look !== null) ? elementsIn(roots) : [];
  const layer = coveringLayer();
  const found = specs.map((spec) => {
    const candidates = [...byStructure(spec, elements), ...byText(spec, hits, managerLang)];
    return decide(spec, usable(candidates, spec, layer));
  });
  return { found, roots };
}

function byText(spec: TargetSpec, hits: Hits, managerLang: Lang | null): Candidate[] {
  return spec.texts.flatMap((wanted) =>
    (hits.get(foldCaption(wanted.text)) ?? []).flatMap((hit) => {
      const element = controlOf(hit, spec);
      if (!element) return [];
      return [{ element, guess: !wanted.seen, score: textScore(hit, wanted, managerLang) }];
    }),
  );
}

function controlOf(hit: Hit, spec: TargetSpec): Element | null {
  if (hit.onControl) return hit.element;
  if (spec.role === 'heading') return hit.element;
  if (isFieldRole(spec.role)) return fieldBeside(hit.element, spec.role) ?? controlAround(hit.element);
  return controlAround(hit.element);
}

function textScore(hit: Hit, wanted: TargetText, managerLang: Lang | null): number {
  return (
    WEIGHT.text[likeness(hit.text, wanted.text)] +
    (wanted.alias ? WEIGHT.alias : 0) +
    (wanted.seen ? 0 : WEIGHT.guess) +
    (managerLang === null ? 0 : wanted.lang === managerLang ? WEIGHT.managerLanguage : WEIGHT.otherLanguage)
  );
}

/** Word for word, but for counts and case, or but for singular and plural as well. */
function likeness(read: string, wanted: string): keyof typeof WEIGHT.text {
  if (read === tidy(wanted)) return 'exact';
  return normaliseCaption(read) === normaliseCaption(wanted) ? 'same' : 'inflected';
}

function byStructure(spec: TargetSpec, elements: Element[]): Candidate[] {
  if (spec.look === null) return [];
  return findByLook(spec.look, elements).map((element) => ({ element, guess: false, score: WEIGHT.structure }));
}

/** Adds what role, place and state say, and leaves out what cannot be meant. */
function usable(candidates: Candidate[], spec: TargetSpec, layer: Layer): Candidate[] {
  const best = new Map<Element, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.element);
    if (!known || known.score < candidate.score) best.set(candidate.element, candidate);
  }
  const likely = [...best.values()].flatMap((candidate) => {
    const score = candidate.score + contextScore(candidate.element, spec);
    const threshold = candidate.guess ? THRESHOLD.guess : THRESHOLD.seen;
    if (score < threshold || !isRendered(candidate.element)) return [];
    if (isDisabled(candidate.element) && !canWake(candidate.element)) return [];
    return [{ ...candidate, score }];
  });
  return onTop(likely, layer);
}

/** Candidates that nothing covers. Asking what lies at a point is slow on a large page: of many rows only some are asked. */
function onTop(candidates: Candidate[], layer: Layer): Candidate[] {
  const isOnTop = ({ element }: Candidate) => isReachable(element, layer);
  const sample = [0, 0.5, 1].flatMap((part) => candidates[Math.round(part * (candidates.length - 1))] ?? []);
  if (candidates.length > 2 * sample.length) {
    const seen = sample.filter(isOnTop).length;
    if (seen === 0) return [];
    if (seen === sample.length) return candidates;
  }
  return candidates.filter(isOnTop);
}

function contextScore(element: Element, spec: TargetSpec): number {
  const role =
    spec.look === null
      ? WEIGHT.role[spec.role === 'heading' ? 'yes' : roleAgrees(element, spec.role)]
      : WEIGHT.role.yes;
  const place = spec.look === null ? WEIGHT.place[placeAgrees(regionsOf(element), spec.place)] : 0;
  return role + place + (isDisabled(element) ? WEIGHT.disabled : 0);
}

/** Greyed out for now: in a dialog, or beside a field. Elsewhere it is a twin of the real one. */
function canWake(element: Element): boolean {
  const regions = regionsOf(element);
  return regions.has('dialog') || regions.has('overlay') || hasFieldNearby(element);
}

function decide(spec: TargetSpec, candidates: Candidate[]): Found {
  const none = { key: spec.key, match: null, unsure: false, score: 0 };
  const sorted = outermost(candidates).sort((a, b) => b.score - a.score);
  const [best, second] = sorted;
  if (!best) return none;
  const { score, guess } = best;
  const equals = sorted.filter((candidate) => score - candidate.score < MARGIN);
  if (spec.choose) return { ...none, score, match: { elements: inOrder(equals), guess } };
  if (second && equals.length > 1) return { ...none, score, unsure: true };
  return { ...none, score, match: { elements: [best.element], guess } };
}

/** Two candidates inside each other are one control: the better one stands, the outer one if equal. */
function outermost(candidates: Candidate[]): Candidate[] {
  const known = new Map(candidates.map((candidate) => [candidate.element, candidate]));
  const beaten = new Set<Candidate>();
  for (const inner of candidates) {
    for (const ancestor of ancestors(inner.element)) {
      const outer = known.get(ancestor);
      if (outer && outer !== inner) beaten.add(inner.score > outer.score ? outer : inner);
    }
  }
  return candidates.filter((candidate) => !beaten.has(candidate));
}

const inOrder = (candidates: Candidate[]) =>
  candidates
    .map(({ element }) => element)
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
