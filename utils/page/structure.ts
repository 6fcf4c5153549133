/** Controls without a caption, found by where they stand: the dots at the end of a row, the round avatar, a folded menu. */
import type { Look } from '../content/types.ts';
import { isInteractive, roleOf, shownField } from './controls.ts';
import { hints, isRendered } from './dom.ts';
import { nameOf, textOf } from './name.ts';
import { regionsOf } from './places.ts';

const ROW = /^tr$|^[\w-]+-row$/;
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
      return avatar(elements);
    case 'unfold-menu':
      return unfoldMenu(elements);
    case 'confirm-box':
      return confirmBox(elements);
    case 'described':
      return [];
  }
}

function rows(elements: Element[]): Element[] {
  return elements.filter(
    (element) =>
      (ROW.test(element.localName) || element.getAttribute('role') === 'row') &&
      !element.querySelector(HEAD_CELL) &&
      !/(^|[-_ ])head(er)?(?![\w])/.test(hints(element)) &&
      isRendered(element),
  );
}

const isControl = (element: Element) => isInteractive(element) && isRendered(element);

/** The last control of a row, if it says nothing or only dots. */
function rowMenu(row: Element): Element[] {
  const last = [...row.querySelectorAll('*')].findLast(isControl);
  if (!last) return [];
  let outer = last;
  for (let next = last.parentElement; next && next !== row; next = next.parentElement) {
    if (isSmall(next) && isControl(next)) outer = next;
  }
  const isNamed = textOf(outer).replace(/[⋮⋯….\s]/g, '').length > 0;
  return isNamed || !isSmall(outer) ? [] : [outer];
}

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
  return box ? [shownField(box)] : [];
}

/** The last control of the top bar, when it carries initials, a picture or nothing. */
function avatar(elements: Element[]): Element[] {
  const inTopBar = elements.filter((element) => {
    const box = element.getBoundingClientRect();
    const isTop = box.top < 90 && box.bottom < 110 && box.width >= 20 && box.width <= 72 && box.height >= 20;
    return isTop && box.right > window.innerWidth - 120 && isRendered(element) && isInteractive(element);
  });
  const looksLikeOne = (element: Element) => /^\p{Lu}{0,3}$/u.test(textOf(element)) || nameOf(element) === '';
  const marked = inTopBar.filter(
    (element) => looksLikeOne(element) || /avatar|menu-user|user-menu/.test(hints(element)),
  );
  const right = Math.max(...marked.map((element) => element.getBoundingClientRect().right));
  return marked.filter((element) => element.getBoundingClientRect().right > right - 8).slice(0, 1);
}

/** The arrow or bars at the top left that bring a folded menu back. */
function unfoldMenu(elements: Element[]): Element[] {
  return elements
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const isTopLeft = box.left < 140 && box.top < 140 && box.width >= 12 && box.width <= 64 && box.height <= 64;
      return isTopLeft && isRendered(element) && isInteractive(element) && isFoldLike(element);
    })
    .slice(0, 1);
}

function isFoldLike(element: Element): boolean {
  if (element.getAttribute('aria-expanded') === 'false') return true;
  const inner = [element, ...element.querySelectorAll('*')].map(hints).join(' ');
  return (
    /chevron-right|unfold|expand|hamburger|menu-(open|toggle)|toggle-menu/.test(inner) ||
    /^[›»☰]$/.test(textOf(element))
  );
}

/** The only box of the open dialog. */
function confirmBox(elements: Element[]): Element[] {
  const inDialog = (element: Element) => {
    const regions = regionsOf(element);
    return regions.has('dialog') || regions.has('overlay');
  };
  const boxes = elements.filter((element) => roleOf(element) === 'checkbox' && inDialog(element));
  const shown = boxes.map(shownField).filter(isRendered);
  return shown.length === 1 ? shown : [];
}
