/** Where on the screen an element lives, from standard roles first, then from tag and class names, then from geometry. */
import type { Place } from '../content/types.ts';
import { ancestors, hints } from './dom.ts';

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

/** Every region around an element. Empty means the plain page. */
export function regionsOf(element: Element): Set<Region> {
  const regions = new Set<Region>();
  for (const ancestor of ancestors(element)) {
    if (ancestor.getAttribute('aria-label')?.match(/bread-?crumb/i)) regions.add('breadcrumb');
    if (ancestor.getAttribute('aria-modal') === 'true') regions.add('dialog');
    const text = hints(ancestor);
    for (const [region, pattern] of HINTS) if (pattern.test(text)) regions.add(region);
    if (isLayer(ancestor)) regions.add('overlay');
    else if (isLeftColumn(ancestor)) regions.add('sidebar');
  }
  return regions;
}

/** A layer laid over the page: a positioned child of the body or an element of the top layer. */
function isLayer(element: Element): boolean {
  if (element.matches(':modal, :popover-open')) return true;
  if (element.parentElement !== document.body) return false;
  if (/overlay/.test(hints(element))) return true;
  const { position, zIndex } = getComputedStyle(element);
  return position === 'fixed' && Number(zIndex) > 0;
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
export function placeAgrees(regions: Set<Region>, place: Place): 'yes' | 'no' | 'echo' {
  if (ECHOES.some((region) => regions.has(region))) return 'echo';
  if (place === 'main') return NOT_MAIN.some((region) => regions.has(region)) ? 'no' : 'yes';
  if (regions.has(place)) return 'yes';
  const layered = place === 'dialog' || place === 'menu';
  return layered && regions.has('overlay') ? 'yes' : 'no';
}
