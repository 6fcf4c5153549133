/** Finds the controls a step is about. A wrong ring is worse than none: below the threshold, or without a margin, nothing wins. */
import { normaliseCaption, tidy } from '../caption.ts';
import type { Lang } from '../content/types.ts';
import { MAX_TEXT, type TargetSpec, type TargetText } from '../protocol.ts';
import { controlAround, fieldBeside, hasFieldNearby, isDisabled, isFieldRole, roleAgrees } from './controls.ts';
import { contains, isRendered, isUnreadable, topmostAt, visibleRect, walk } from './dom.ts';
import { nameOf, textOf } from './name.ts';
import { placeAgrees, regionsOf } from './places.ts';
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

function readPage(specs: TargetSpec[], own: Element | null): PageReading {
  const wanted = new Set(specs.flatMap((spec) => spec.texts.map(({ text }) => normaliseCaption(text))));
  const longest = Math.max(0, ...[...wanted].map((text) => text.length)) + 12;
  const needsElements = specs.some((spec) => spec.look !== null);
  const hits = new Map<string, Hit[]>();
  const elements: Element[] = [];
  const add = (caption: string, element: Element, onControl: boolean) => {
    if (caption.length > longest * 2) return;
    const key = normaliseCaption(caption);
    if (!wanted.has(key)) return;
    const list = hits.get(key) ?? [];
    list.push({ element, onControl, text: tidy(caption, MAX_TEXT) });
    hits.set(key, list);
  };
  const roots = walk(document, {
    skip: (element) => isUnreadable(element) || element === own,
    text: (text) => {
      const holder = text.parentElement;
      if (holder && text.data.length <= longest * 2 && text.data.trim()) add(text.data, holder, false);
    },
    element: (element) => {
      if (needsElements) elements.push(element);
      for (const attribute of ATTRIBUTES) {
        const value = element.getAttribute(attribute);
        if (value) add(value, element, true);
      }
      if (isSplitCaption(element)) add(textOf(element), element, false);
    },
  });
  return { hits, elements, roots };
}

/** A caption in several pieces (an icon, a bold count, nested spans) is read whole from the control. */
function isSplitCaption(element: Element): boolean {
  if (element.childNodes.length === 0) return element instanceof HTMLInputElement && nameOf(element) !== '';
  const isControl = /^(BUTTON|A|LABEL|SUMMARY)$/.test(element.tagName) || element.hasAttribute('role');
  return isControl && element.childNodes.length > 1 && element.getElementsByTagName('*').length < 12;
}

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
function usable(candidates: Candidate[], spec: TargetSpec, layer: Element | null): Candidate[] {
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

/** Drawn, and not under something else; what is scrolled out of view counts unless a layer covers the page. */
function isReachable(element: Element, layer: Element | null): boolean {
  if (!isRendered(element)) return false;
  const rect = visibleRect(element);
  const points = rect ? samplePoints(rect).filter(([x, y]) => isInWindow(x, y)) : [];
  if (points.length === 0) return layer === null || contains(layer, element);
  return points.some(([x, y]) => {
    const top = topmostAt(x, y);
    return top !== null && (contains(element, top) || labelHolds(top, element));
  });
}

function labelHolds(top: Element, element: Element): boolean {
  const label = top.closest('label');
  return label instanceof HTMLLabelElement && (label.control === element || label.contains(element));
}

const isInWindow = (x: number, y: number) => x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight;

function samplePoints({ left, top, width, height }: DOMRect): Array<[number, number]> {
  const at = (x: number, y: number): [number, number] => [left + width * x, top + height * y];
  return [at(0.5, 0.5), at(0.15, 0.5), at(0.85, 0.5), at(0.5, 0.2), at(0.5, 0.8)];
}

/** A dialog's backdrop or a menu's catcher that covers the window; its layer is the child of the body it lies in. */
function coveringLayer(): Element | null {
  const corners: Array<[number, number]> = [
    [2, 2],
    [window.innerWidth - 3, 2],
    [2, window.innerHeight - 3],
  ];
  const tops = corners.map(([x, y]) => topmostAt(x, y));
  const [first] = tops;
  if (!first || tops.some((top) => top !== first)) return null;
  const modal = first.closest(':modal');
  if (modal) return modal;
  const { position } = getComputedStyle(first);
  if (position !== 'fixed' && position !== 'absolute') return null;
  let layer: Element = first;
  while (layer.parentElement && layer.parentElement !== document.body) layer = layer.parentElement;
  return layer;
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
  return candidates.filter(
    (one) =>
      !candidates.some(
        (other) =>
          other !== one &&
          (contains(other.element, one.element) || contains(one.element, other.element)) &&
          (other.score > one.score || (other.score === one.score && contains(other.element, one.element))),
      ),
  );
}

const inOrder = (candidates: Candidate[]) =>
  candidates
    .map(({ element }) => element)
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
