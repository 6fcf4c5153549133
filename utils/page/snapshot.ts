/** What the panel may know of the page: its address and the captions around the work, never the work itself. */
import { normaliseCaption, tidy } from '../caption.ts';
import { MAX_TEXT, MAX_TEXTS, type Snapshot } from '../protocol.ts';
import { controlAround, hasPointer, isCurrent, roleOf } from './controls.ts';
import { ancestors, hints, isEditable, isField, isRendered, isUnreadable, walk } from './dom.ts';
import { nameOf, textOf } from './name.ts';
import { type RegionMemo, regionsOf } from './places.ts';

/** Rows and cells hold people's data: compared in place by the locator, never sent. */
const DATA = /^(tr|tbody|td)$|^[\w-]+-(row|cell)$/;
const DATA_ROLE = /^(row|cell|gridcell|rowgroup|listitem|treeitem)$/;
/** Candidates are looked at one by one; this bounds the work on huge pages. */
const MAX_CANDIDATES = 600;

/**
 * @param known when given, only these captions may leave: frames of mail, files, chat, contacts and calendar.
 */
export function takeSnapshot(own: Element | null, known: ReadonlySet<string> | null): Snapshot {
  const { elements, clickable } = collect(own);
  const allow = (text: string) => text !== '' && (known === null || known.has(normaliseCaption(text)));
  const captions = (list: Element[]) =>
    [...new Set(list.filter(isRendered).map((element) => tidy(textOf(element), MAX_TEXT)))].filter(allow);

  const withRole = elements.filter((element) => roleOf(element) !== null).slice(0, MAX_CANDIDATES);
  const controls = [...withRole, ...clickable].filter(isRendered);
  const dialog = titleOfDialog(elements);
  const memo: RegionMemo = new Map();
  const regions = new Map(controls.map((control) => [control, regionsOf(control, memo)]));
  const within = (region: 'sidebar' | 'tabs' | 'breadcrumb') =>
    controls.filter((control) => regions.get(control)?.has(region));
  let budget = MAX_TEXTS;
  const take = <T>(list: T[]) => {
    const taken = list.slice(0, Math.max(0, budget));
    budget -= taken.length;
    return taken;
  };
  return {
    url: location.href,
    lang: document.documentElement.lang,
    ...(known === null ? { title: tidy(document.title, MAX_TEXT) } : {}),
    breadcrumb: take(captions(elements.filter(isBreadcrumbPiece))),
    headings: take(captions(elements.filter(isHeading))),
    // That a dialog has opened is no content of anybody's: without its title it still answers a click.
    dialog: dialog === null || allow(dialog) ? dialog : '',
    nav: take(
      within('sidebar')
        .map((element) => ({ text: nameAt(element), current: isCurrent(element) }))
        .filter(({ text }) => allow(text)),
    ),
    tabs: take(
      within('tabs')
        .map((element) => ({ text: nameAt(element), selected: isCurrent(element) }))
        .filter(({ text }) => allow(text)),
    ),
    controls: take(
      controls
        .filter(
          (control) =>
            !['sidebar', 'tabs', 'breadcrumb', 'footer'].some((region) => regions.get(control)?.has(region as 'tabs')),
        )
        .map((control) => ({ role: roleOf(control) ?? 'generic', name: nameAt(control) }))
        .filter(({ name }) => allow(name)),
    ),
  };
}

const nameAt = (element: Element) => tidy(nameOf(element), MAX_TEXT);

function collect(own: Element | null): { elements: Element[]; clickable: Element[] } {
  const elements: Element[] = [];
  const clickable = new Set<Element>();
  let examined = 0;
  walk(document, {
    skip: (element) =>
      isUnreadable(element) ||
      element === own ||
      isEditable(element) ||
      DATA.test(element.localName) ||
      DATA_ROLE.test(element.getAttribute('role') ?? ''),
    element: (element) => {
      if (isTelling(element)) elements.push(element);
    },
    text: (text) => {
      const holder = text.parentElement;
      if (!holder || examined >= MAX_CANDIDATES || text.data.length > MAX_TEXT || !text.data.trim()) return;
      examined++;
      if (!hasPointer(holder)) return;
      const control = controlAround(holder);
      if (control && roleOf(control) === null) clickable.add(control);
    },
  });
  return { elements, clickable: [...clickable] };
}

const isHeading = (element: Element) =>
  /^h[1-4]$/.test(element.localName) || element.getAttribute('role') === 'heading';

const isTelling = (element: Element) =>
  isHeading(element) || roleOf(element) !== null || isDialog(element) || isBreadcrumbPiece(element);

const isBreadcrumb = (element: Element) =>
  /bread-?crumb/i.test(`${element.getAttribute('aria-label') ?? ''} ${hints(element)}`);

/** A leaf inside a breadcrumb: one place on the way. */
function isBreadcrumbPiece(element: Element): boolean {
  if (element.childElementCount > 0 || isField(element) || !element.textContent?.trim()) return false;
  let depth = 0;
  for (const ancestor of ancestors(element)) {
    if (isBreadcrumb(ancestor)) return true;
    if (depth++ > 4) return false;
  }
  return false;
}

const isDialog = (element: Element) =>
  element.matches('dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]') ||
  /(^|[-_ ])(dialog|modal)(?![\w-])/.test(hints(element));

/** Empty for a dialog without a title, null without a dialog. */
function titleOfDialog(elements: Element[]): string | null {
  const open = elements.filter((element) => isDialog(element) && isRendered(element)).at(-1);
  if (!open) return null;
  const labelled = open.hasAttribute('aria-labelledby') || open.hasAttribute('aria-label') ? nameOf(open) : '';
  const heading = elements.find((element) => isHeading(element) && open.contains(element));
  const title = heading ?? open.querySelector('[class*=title]');
  return tidy(labelled || (title ? textOf(title) : ''), MAX_TEXT);
}
