/** Where the captions that are looked for stand on the page. Reads no text that people type. */
import { foldCaption, isOpenEnded, normaliseCaption, tidy } from '../caption.ts';
import { MAX_TEXT, type TargetSpec } from '../protocol.ts';
import { editablesIn, isLeftOut, parentOf, type Root } from './dom.ts';
import { nameOf, textOf } from './name.ts';

export interface Hit {
  /** Element that carries the caption as text, or the control itself when an attribute says it. */
  element: Element;
  onControl: boolean;
  text: string;
}

/** By folded caption. */
export type Hits = ReadonlyMap<string, readonly Hit[]>;

type Add = (caption: string, element: Element, onControl: boolean) => void;

export function findCaptions(specs: TargetSpec[], roots: Root[]): Hits {
  const wanted = wantedOf(specs);
  const hits = new Map<string, Hit[]>();
  const add: Add = (caption, element, onControl) => {
    const key = wanted.keyOf(caption);
    if (key === undefined || isLeftOut(element)) return;
    const list = hits.get(key) ?? [];
    if (list.some((hit) => hit.element === element)) return;
    list.push({ element, onControl, text: tidy(caption, MAX_TEXT) });
    hits.set(key, list);
  };
  if (wanted.isEmpty) return hits;
  for (const root of roots) {
    readTexts(root, wanted, add);
    readAttributes(root, add);
  }
  return hits;
}

interface Wanted {
  isEmpty: boolean;
  keyOf(caption: string): string | undefined;
  /** Whether a caption may begin with this text; asked of every text of the page, so most must fail soon. */
  mayBegin(text: string): boolean;
  /** Whether some captions go on after this text. */
  goesOn(text: string): boolean;
}

/** Counts, brackets and icons written as letters may stand around a caption. */
const EXTRA = 12;

function wantedOf(specs: TargetSpec[]): Wanted {
  const texts = specs.flatMap((spec) => spec.texts.map(({ text }) => text));
  const keys = new Set(texts.map(foldCaption));
  const openEnded = texts.filter(isOpenEnded).map((text) => foldCaption(text));
  const beginnings = new Set([...keys].flatMap(beginningsOf));
  const initials = new Set([...keys].map((key) => key[0]));
  const longest = 2 * (Math.max(0, ...[...keys].map(({ length }) => length)) + EXTRA);
  return {
    isEmpty: keys.size === 0,
    keyOf(caption) {
      if (caption.length > longest) return undefined;
      const read = foldCaption(caption);
      return keys.has(read) ? read : openEnded.find((start) => read.startsWith(`${start} `));
    },
    mayBegin(text) {
      if (text.length > longest) return false;
      const initial = /[^\s(]/.exec(text)?.[0].toLowerCase();
      return initial !== undefined && (initials.has(initial) || /\d/.test(initial));
    },
    goesOn: (text) => beginnings.has(normaliseCaption(text)),
  };
}

/** "add" and "add a" of "add a user". */
function beginningsOf(key: string): string[] {
  const words = key.split(' ');
  return words.slice(1).map((_, nth) => words.slice(0, nth + 1).join(' '));
}

const PIECES_UP = 3;
const PIECES = 12;

function readTexts(root: Root, wanted: Wanted, add: Add): void {
  const editables = editablesIn(root);
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node as Text;
    const holder = text.parentElement;
    // Before anything is read of it.
    if (!holder || UNREAD.has(holder.tagName) || editables.some((editable) => editable.contains(holder))) continue;
    const { data } = text;
    if (!wanted.mayBegin(data)) continue;
    const shownIn = text.assignedSlot ?? holder;
    add(data, shownIn, false);
    if (wanted.goesOn(data)) addWhole(shownIn, add);
  }
}

const UNREAD = new Set(['TEXTAREA', 'OPTION', 'SCRIPT', 'STYLE', 'NOSCRIPT', 'TITLE']);

/** A caption in several pieces (a bold count, nested spans) is read whole from what holds them. */
function addWhole(piece: Element, add: Add): void {
  let holder: Element | null = piece;
  for (let up = 0; holder && up < PIECES_UP && holder.getElementsByTagName('*').length < PIECES; up++) {
    add(textOf(holder), holder, false);
    holder = parentOf(holder);
  }
}

const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt'];
const NAMED = `${ATTRIBUTES.map((name) => `[${name}]`).join(', ')}, input:is([type=submit], [type=button], [type=reset])`;

function readAttributes(root: Root, add: Add): void {
  for (const element of root.querySelectorAll(NAMED)) {
    for (const attribute of ATTRIBUTES) {
      const caption = element.getAttribute(attribute);
      if (caption) add(caption, element, true);
    }
    if (element instanceof HTMLInputElement && /^(submit|button|reset)$/.test(element.type)) {
      add(nameOf(element), element, true);
    }
  }
}
