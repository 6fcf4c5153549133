/** Controls without a caption, found by where they stand: the dots at the end of a row, the round avatar, a folded menu. */
import type { Look } from '../content/types.ts';
import { hasPointer, isInteractive, outermostPointer, roleOf, shownField } from './controls.ts';
import { ancestors, hints, isRendered, topmostAt } from './dom.ts';
import { nameOf, textOf } from './name.ts';
import { regionsOf } from './places.ts';

const ROW = /^tr$|^[\w-]+-row$/;
/** Distance of looks, in CSS pixels: less than the smallest control. */
const GRID = 10;
const HEAD_CELL = 'th, [role=columnheader]';

/** All elements of a structure, in the order of the page. `elements` are those of the whole document. */
export function findByLook(look: Look, elements: Element[]): Element[] {
  switch (look) {
    case 'row-menu':
      return rows(elements).flatMap(rowMenu);
    case 'row-name':
      return rows(elements).flatMap(rowName);
    case 'row-box':
      return rows(elements).flatMap(rowBox);
    case 'avatar':
      return avatar();
    case 'unfold-menu':
      return unfoldMenu();
    case 'confirm-box':
      return confirmBox(elements);
    case 'described':
      return [];
  }
}

/** Rows in the window and a little around it, for the sake of long tables; the first row when all are elsewhere. */
function rows(elements: Element[]): Element[] {
  const named = elements.filter(isRow);
  const all = named.length > 0 ? named : elements.filter(isLine);
  const near = all.filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > -window.innerHeight / 2 && top < window.innerHeight * 1.5;
  });
  return (near.length > 0 ? near : all.slice(0, 1)).filter(isRendered);
}

const isRow = (element: Element) =>
  (ROW.test(element.localName) || element.getAttribute('role') === 'row') &&
  !element.querySelector(HEAD_CELL) &&
  !/(^|[-_ ])head(er)?(?![\w])/.test(hints(element));

/** Where nothing is called a row: one of several lines of the same kind, whose cells stand under one another. */
const isLine = (element: Element) =>
  element.childElementCount > 1 &&
  [element.previousElementSibling, element.nextElementSibling].some((other) => other && areLines(element, other));

function areLines(one: Element, other: Element): boolean {
  if (one.localName !== other.localName || one.childElementCount !== other.childElementCount) return false;
  const [box, next] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  if (box.width < window.innerWidth / 3 || box.height > 120) return false;
  const gap = Math.max(box.top, next.top) - Math.min(box.bottom, next.bottom);
  const edges = (line: Element) => [...line.children].map((cell) => Math.round(cell.getBoundingClientRect().left));
  return gap >= -1 && gap < 16 && edges(one).join() === edges(other).join();
}

const isControl = (element: Element) => isInteractive(element) && isRendered(element);

/** The last control of a row, if it says nothing or only dots. */
function rowMenu(row: Element): Element[] {
  const last = [...row.querySelectorAll('*')].findLast(isControl);
  if (!last) return [];
  const outer = smallAround(last, row);
  const isNamed = textOf(outer).replace(/[⋮⋯….\s]/g, '').length > 0;
  return isNamed || !isSmall(outer) || isOblong(outer) ? [] : [outer];
}

/** The whole of a small control, from a piece of it. */
function smallAround(piece: Element, row: Element): Element {
  let outer = piece;
  for (let next = piece.parentElement; next && next !== row; next = next.parentElement) {
    if (isSmall(next) && isControl(next)) outer = next;
  }
  return outer;
}

/** A switch is wider than high, dots are not. */
const isOblong = (element: Element) => {
  const box = element.getBoundingClientRect();
  return box.width > 1.5 * box.height;
};

const isSmall = (element: Element) => {
  const box = element.getBoundingClientRect();
  return box.width <= 64 && box.height <= 64;
};

/** The first clickable name of a row: a link, a button, or a cell with a pointer cursor. */
function rowName(row: Element): Element[] {
  const isName = (control: Element) => textOf(control).length > 1 && roleOf(control) !== 'checkbox';
  const first = [...row.querySelectorAll('*')].find((inner) => isControl(inner) && isName(inner));
  return first ? [first] : [];
}

function rowBox(row: Element): Element[] {
  const box = row.querySelector('input[type=checkbox], [role=checkbox]');
  if (box) return [shownField(box)];
  const drawn = [...row.querySelectorAll('*')].find(isDrawnBox);
  return drawn ? [smallAround(drawn, row)] : [];
}

/** Elements met by looking through a part of the window, inside out; cheaper than measuring every element. */
function elementsWithin(left: number, upper: number, right: number, lower: number): Element[] {
  const met = new Set<Element>();
  for (let x = left; x < right; x += GRID) {
    for (let y = upper; y < lower; y += GRID) {
      let depth = 0;
      const top = topmostAt(x, y);
      for (const element of top ? ancestors(top) : []) {
        if (depth++ > 6) break;
        met.add(element);
      }
    }
  }
  return [...met];
}

/** The last control of the top bar, when it carries initials, a picture or nothing. The corner of a frame is no top bar. */
function avatar(): Element[] {
  if (window.top !== window) return [];
  const inTopBar = elementsWithin(window.innerWidth - 120, 6, window.innerWidth, 90).filter((element) => {
    const box = element.getBoundingClientRect();
    const isTop = box.top < 90 && box.bottom < 110 && box.width >= 20 && box.width <= 72 && box.height >= 20;
    return isTop && isRendered(element) && isInteractive(element);
  });
  const looksLikeOne = (element: Element) => /^\p{Lu}{0,3}$/u.test(textOf(element)) || nameOf(element) === '';
  const marked = inTopBar.filter(
    (element) => looksLikeOne(element) || /avatar|menu-user|user-menu/.test(hints(element)),
  );
  const right = Math.max(...marked.map((element) => element.getBoundingClientRect().right));
  return outermost(marked.filter((element) => element.getBoundingClientRect().right > right - 8));
}

/** The arrow or bars at the top left that bring a folded menu back. */
function unfoldMenu(): Element[] {
  const folds = elementsWithin(4, 4, 140, 140).filter((element) => {
    const box = element.getBoundingClientRect();
    const isSmallOne = box.width >= 12 && box.width <= 64 && box.height <= 64;
    return isSmallOne && isRendered(element) && isInteractive(element) && isFoldLike(element);
  });
  return outermost(folds);
}

/** The first of several in the order of the page: a control rather than what it holds. */
const outermost = (elements: Element[]) =>
  elements.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)).slice(0, 1);

function isFoldLike(element: Element): boolean {
  // What opens a list of its own, such as that of the Organizations, is no folded menu.
  const opensList = element.hasAttribute('aria-haspopup');
  if (element.getAttribute('aria-expanded') === 'false' && !opensList) return true;
  const inner = [element, ...element.querySelectorAll('*')].map(hints).join(' ');
  return (
    /chevron-right|unfold|expand|hamburger|menu-(open|toggle)|toggle-menu/.test(inner) ||
    /^[›»☰]$/.test(textOf(element))
  );
}

/** The only box of the open dialog, or the only line there that begins with one that is merely drawn. */
function confirmBox(elements: Element[]): Element[] {
  const inDialog = (element: Element) => {
    const regions = regionsOf(element);
    return regions.has('dialog') || regions.has('overlay');
  };
  const boxes = elements.filter((element) => roleOf(element) === 'checkbox' && inDialog(element));
  const drawn = () => elements.filter((element) => isDrawnBox(element) && inDialog(element)).map(outermostPointer);
  const shown = (boxes.length > 0 ? boxes.map(shownField) : drawn()).filter(isRendered);
  return shown.length === 1 ? shown : [];
}

/** A small empty square with a line all around, to be clicked: a checkbox in all but name. */
function isDrawnBox(element: Element): boolean {
  if (element.firstChild !== null || roleOf(element) !== null || !hasPointer(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  if (width < 10 || width > 28 || Math.abs(width - height) > 2) return false;
  const { borderTopStyle, borderRightStyle, borderBottomStyle, borderLeftStyle } = getComputedStyle(element);
  return ![borderTopStyle, borderRightStyle, borderBottomStyle, borderLeftStyle].includes('none');
}
