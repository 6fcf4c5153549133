/** Where on the screen an element lives, from standard roles first, then from tag and class names, then from geometry. */
import type { Place } from '../content/types.ts';
import { hints, parentOf } from './dom.ts';

export type Region = Place | 'overlay' | 'footer' | 'breadcrumb' | 'tooltip';

const HINTS: ReadonlyArray<[Region, RegExp]> = [
  ['dialog', /^dialog\b|\b(alert)?dialog$|[-_ ](dialog|modal)(?![\w])/],
  ['menu', /\b(menu|listbox)$|(^|[-_ ])(menu-panel|dropdown|context-menu|action-menu|popover)(?![\w])/],
  ['tabs', /\btablist$|(^|[-_ ])tabs(?![\w])|tab-(bar|list|nav|group)/],
  ['row', /^tr\b|\brow$|^[\w-]+-row\b/],
  ['breadcrumb', /bread-?crumb/],
  ['tooltip', /tooltip/],
  ['footer', /^footer\b|\bcontentinfo$|(^|[-_ ])footer(?![\w-])/],
  ['sidebar', /^(nav|aside)\b|\bnavigation$|side-?(bar|nav)|sub-?menu(?![\w])/],
  ['header', /^header\b|\bbanner$|(^|[-_ ])(top-?bar|app-header)(?![\w])/],
];

/**
 * Every region around an element. Empty means the plain page.
 * @param known regions found in the same pass: neighbours share their ancestors
 */
export function regionsOf(element: Element, known: RegionMemo = new Map()): ReadonlySet<Region> {
  const found = known.get(element);
  if (found) return found;
  const parent = parentOf(element);
  const around = parent ? regionsOf(parent, known) : NONE;
  const own = ownRegions(element).filter((region) => !around.has(region));
  const regions = own.length > 0 ? new Set([...around, ...own]) : around;
  known.set(element, regions);
  return regions;
}

export type RegionMemo = Map<Element, ReadonlySet<Region>>;

const NONE: ReadonlySet<Region> = new Set();

function ownRegions(element: Element): Region[] {
  const text = hints(element);
  const regions = HINTS.filter(([, pattern]) => pattern.test(text)).map(([region]) => region);
  if (/bread-?crumb/i.test(element.getAttribute('aria-label') ?? '')) regions.push('breadcrumb');
  if (element.getAttribute('aria-modal') === 'true') regions.push('dialog');
  if (!regions.includes('tabs') && isTabBar(element)) regions.push('tabs');
  if (isLayer(element)) regions.push('overlay');
  else if (element.childElementCount > 1 && isLeftColumn(element)) regions.push('sidebar');
  return regions;
}

/** A layer laid over the page: a positioned child of the body, an element of the top layer, or a panel that floats. */
function isLayer(element: Element): boolean {
  if (element.matches(':modal, :popover-open')) return true;
  const isInBody = element.parentElement === document.body;
  if (isInBody && /overlay/.test(hints(element))) return true;
  const { position, zIndex, boxShadow } = getComputedStyle(element);
  if (Number(zIndex) > 0 && position === 'fixed' && isInBody) return true;
  return Number(zIndex) > 0 && /^(absolute|fixed)$/.test(position) && boxShadow !== 'none' && !spansWindow(element);
}

/** Bars at an edge of the window float too, and are places of their own. */
function spansWindow(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > window.innerWidth * 0.9 || height > window.innerHeight * 0.9;
}

/** Equally large captions side by side, all to be clicked, where nothing is called a tab. */
function isTabBar(element: Element): boolean {
  const [first, ...others] = element.children;
  if (!first || others.length === 0 || others.length > 9) return false;
  if ([first, ...others].some((tab) => tab.localName !== first.localName || tab.matches('a[href], button, [role]')))
    return false;
  const { top, height, width } = first.getBoundingClientRect();
  if (height < 28 || height > 64 || width < height * 1.5) return false;
  const isLikeFirst = (tab: Element) => {
    const box = tab.getBoundingClientRect();
    return Math.abs(box.top - top) < 1 && Math.abs(box.height - height) < 1 && Math.abs(box.width - width) < 2;
  };
  return others.every(isLikeFirst) && [first, ...others].every((tab) => getComputedStyle(tab).cursor === 'pointer');
}

function isLeftColumn(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.left < 120 && box.width <= 320 && box.width > 0 && box.height > window.innerHeight * 0.6;
}

/** Regions whose text repeats captions without being the control. */
const ECHOES: Region[] = ['footer', 'breadcrumb', 'tooltip'];
/** A dialog counts as the main place: while it is open nothing else can be meant. */
const NOT_MAIN: Region[] = ['sidebar', 'header', 'menu'];

/** How well regions agree with the place a label is known for. */
export function placeAgrees(regions: ReadonlySet<Region>, place: Place): 'yes' | 'no' | 'echo' {
  if (ECHOES.some((region) => regions.has(region))) return 'echo';
  if (place === 'main') return NOT_MAIN.some((region) => regions.has(region)) ? 'no' : 'yes';
  if (regions.has(place)) return 'yes';
  const layered = place === 'dialog' || place === 'menu';
  return layered && regions.has('overlay') ? 'yes' : 'no';
}
