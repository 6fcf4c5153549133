/** Finds the controls a step is about. A wrong ring is worse than none: below the threshold, or without a margin, nothing wins. */
import { isOpenEnded, normaliseCaption, tidy } from '../caption.ts';
import type { Lang } from '../content/types.ts';
import { MAX_TEXT, type TargetSpec, type TargetText } from '../protocol.ts';
import { controlAround, fieldBeside, hasFieldNearby, isDisabled, isFieldRole, roleAgrees } from './controls.ts';
import { ancestors, isLeftOut, isUnreadable, walk } from './dom.ts';
import { nameOf, textOf } from './name.ts';
import { placeAgrees, regionsOf } from './places.ts';
import { coveringLayer, isReachable, type Layer } from './reach.ts';
import { findByLook } from './structure.ts';

/** Points for and against a candidate; the table is the whole theory. */
const WEIGHT = {
  exactText: 50,
  sameText: 45,
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
const MARGIN = 6;

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
}

interface Candidate {
  element: Element;
  score: number;
  guess: boolean;
}

/** One pass over the document for all specs. Returns also the roots it saw, for whoever observes them. */
export function locate(
  specs: TargetSpec[],
  managerLang: Lang | null,
  own: Element | null = null,
): { found: Found[]; roots: Array<Document | ShadowRoot> } {
  const page = readPage(specs, own);
  const layer = coveringLayer();
  const found = specs.map((spec) => {
    const candidates = [...byStructure(spec, page.elements), ...byText(spec, page.hits, managerLang)];
    return decide(spec, usable(candidates, spec, layer));
  });
  return { found, roots: page.roots };
}

interface Hit {
  /** Element that carries the caption as text, or the control itself when an attribute says it. */
  element: Element;
  onControl: boolean;
  text: string;
}

interface PageReading {
  hits: Map<string, Hit[]>;
  elements: Element[];
  roots: Array<Document | ShadowRoot>;
}

const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt'];
const WITH_ATTRIBUTE = ATTRIBUTES.map((name) => `[${name}]`).join(', ');

function readPage(specs: TargetSpec[], own: Element | null): PageReading {
  const texts = specs.flatMap((spec) => spec.texts.map(({ text }) => text));
  const wanted = new Set(texts.map(normaliseCaption));
  const openEnded = texts.filter(isOpenEnded).map(normaliseCaption);
  const lengths = [...wanted].map((text) => text.length);
  const [shortest, longest] = [Math.min(...lengths), 2 * (Math.max(0, ...lengths) + 12)];
  const isInRange = ({ length }: string) => length >= shortest && length <= longest;
  const needsElements = specs.some((spec) => spec.look !== null);
  const hits = new Map<string, Hit[]>();
  const elements: Element[] = [];
  const add = (caption: string, element: Element, onControl: boolean) => {
    if (!isInRange(caption)) return;
    const read = normaliseCaption(caption);
    const key = wanted.has(read) ? read : openEnded.find((start) => read.startsWith(`${start} `));
    if (key === undefined) return;
    const list = hits.get(key) ?? [];
    list.push({ element, onControl, text: tidy(caption, MAX_TEXT) });
    hits.set(key, list);
  };
  const roots = walk(document, {
    skip: (element) => isUnreadable(element) || element === own,
    text: (text) => {
      const holder = text.parentElement;
      if (holder) add(text.data, holder, false);
    },
    element: (element) => {
      if (needsElements) elements.push(element);
      if (isSplitCaption(element)) add(textOf(element), element, false);
    },
  });
  for (const element of roots.flatMap((root) => [...root.querySelectorAll(WITH_ATTRIBUTE)])) {
    if (isLeftOut(element)) continue;
    for (const attribute of ATTRIBUTES) add(element.getAttribute(attribute) ?? '', element, true);
  }
  return { hits, elements, roots };
}

/** A caption in several pieces (an icon, a bold count, nested spans) is read whole from the control. */
function isSplitCaption(element: Element): boolean {
  const { firstChild, tagName } = element;
  if (firstChild === null) return tagName === 'INPUT' && nameOf(element) !== '';
  if (firstChild.nextSibling === null) return false;
  if (!(CAPTIONED.has(tagName) || element.hasAttribute('role') || isWording(element))) return false;
  return element.getElementsByTagName('*').length < 12;
}

const CAPTIONED = new Set(['BUTTON', 'A', 'LABEL', 'SUMMARY']);

/** Where nothing is called a control: a caption in pieces, and nothing but pieces of text. */
const isWording = (element: Element) =>
  [...element.childNodes].every((child) => child instanceof Text || WORDS.has(child.nodeName));
const WORDS = new Set(['SPAN', 'B', 'I', 'EM', 'STRONG', 'SMALL', 'FONT', 'U', 'MARK']);

function byText(spec: TargetSpec, hits: Map<string, Hit[]>, managerLang: Lang | null): Candidate[] {
  return spec.texts.flatMap((wanted) =>
    (hits.get(normaliseCaption(wanted.text)) ?? []).flatMap((hit) => {
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
  const exact = hit.text === tidy(wanted.text);
  return (
    (exact ? WEIGHT.exactText : WEIGHT.sameText) +
    (wanted.alias ? WEIGHT.alias : 0) +
    (wanted.seen ? 0 : WEIGHT.guess) +
    (managerLang === null ? 0 : wanted.lang === managerLang ? WEIGHT.managerLanguage : WEIGHT.otherLanguage)
  );
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
  return [...best.values()].flatMap((candidate) => {
    const score = candidate.score + contextScore(candidate.element, spec);
    const threshold = candidate.guess ? THRESHOLD.guess : THRESHOLD.seen;
    if (score < threshold || !isReachable(candidate.element, layer)) return [];
    if (isDisabled(candidate.element) && !canWake(candidate.element)) return [];
    return [{ ...candidate, score }];
  });
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
  const none = { key: spec.key, match: null, unsure: false };
  const sorted = outermost(candidates).sort((a, b) => b.score - a.score);
  const [best, second] = sorted;
  if (!best) return none;
  const equals = sorted.filter((candidate) => best.score - candidate.score < MARGIN);
  if (spec.choose) return { ...none, match: { elements: inOrder(equals), guess: best.guess } };
  if (second && equals.length > 1) return { ...none, unsure: true };
  return { ...none, match: { elements: [best.element], guess: best.guess } };
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
