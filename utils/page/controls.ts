/** What can be acted on, with and without ARIA. */
import type { Role } from '../content/types.ts';
import { ancestors, closest, hints, isField, isRendered, parentOf } from './dom.ts';
import { textOf } from './name.ts';

const ROLES =
  /^(button|link|menuitem(radio|checkbox)?|tab|option|radio|checkbox|switch|textbox|searchbox|combobox|treeitem)$/;

/** ARIA role, written or implied by the element (HTML-AAM, the few that matter); null for plain elements. */
export function roleOf(element: Element): string | null {
  const written = element.getAttribute('role')?.trim().toLowerCase();
  if (written && ROLES.test(written)) return written;
  switch (element.tagName) {
    case 'A':
      return element.hasAttribute('href') ? 'link' : null;
    case 'BUTTON':
    case 'SUMMARY':
      return 'button';
    case 'TEXTAREA':
      return 'textbox';
    case 'SELECT':
      return 'combobox';
    case 'INPUT':
      return inputRole(element.getAttribute('type')?.toLowerCase() ?? 'text');
    default:
      return null;
  }
}

function inputRole(type: string): string | null {
  if (type === 'checkbox' || type === 'radio') return type;
  if (/^(submit|button|reset|image|file)$/.test(type)) return 'button';
  return type === 'hidden' ? null : 'textbox';
}

/** Roles under which a control of a known kind may appear; the first is the proper one. */
const ACCEPTED: Record<Role, string[]> = {
  button: ['button', 'link'],
  link: ['link', 'button'],
  menuitem: ['menuitem', 'menuitemradio', 'menuitemcheckbox', 'option', 'button', 'link'],
  nav: ['link', 'button', 'treeitem', 'menuitem', 'tab'],
  tab: ['tab', 'link', 'button'],
  textbox: ['textbox', 'searchbox', 'combobox'],
  combobox: ['combobox', 'button', 'textbox'],
  option: ['option', 'radio', 'menuitemradio', 'menuitem', 'button'],
  radio: ['radio', 'option', 'menuitemradio', 'tab', 'button'],
  checkbox: ['checkbox', 'switch', 'menuitemcheckbox'],
  switch: ['switch', 'checkbox', 'button'],
  heading: [],
};

const FIELD_ROLES: ReadonlySet<Role> = new Set<Role>(['textbox', 'combobox', 'checkbox', 'switch', 'radio', 'option']);
export const isFieldRole = (role: Role) => FIELD_ROLES.has(role);
export const isTyped = (role: Role) => role === 'textbox' || role === 'combobox';

/** Does an element play the role: as it should, nearly, as a bare clickable, or not at all. */
export function roleAgrees(element: Element, role: Role): 'yes' | 'nearly' | 'bare' | 'no' {
  const accepted = ACCEPTED[role];
  const own = roleOf(element) ?? labelledRole(element);
  if (own) {
    const rank = accepted.indexOf(own);
    if (rank < 0) return 'no';
    return rank === 0 ? 'yes' : 'nearly';
  }
  if (role === 'textbox') return 'no';
  return hasPointer(element) ? 'bare' : 'no';
}

/** A label stands for the control it belongs to. */
function labelledRole(element: Element): string | null {
  const control = element instanceof HTMLLabelElement ? element.control : null;
  return control ? roleOf(control) : null;
}

export const hasPointer = (element: Element) => getComputedStyle(element).cursor === 'pointer';

export const isInteractive = (element: Element) =>
  roleOf(element) !== null || element.tagName === 'LABEL' || element.hasAttribute('tabindex') || hasPointer(element);

/** The control that a caption belongs to when it stands on the control itself. */
export function controlAround(captionElement: Element): Element | null {
  const real = closest(captionElement, (element) => roleOf(element) !== null || element.tagName === 'LABEL');
  if (real && textOf(real).length <= textOf(captionElement).length + 200) return real;
  return hasPointer(captionElement) ? outermostPointer(captionElement) : null;
}

/** The pointer cursor is inherited, so the control is the outermost element of the same short text that shows it. */
export function outermostPointer(start: Element): Element {
  const limit = textOf(start).length + 120;
  let found = start;
  for (let next = parentOf(start); next && hasPointer(next); next = parentOf(next)) {
    if (textOf(next).length > limit || isLikeItsSiblings(found, next)) break;
    found = next;
  }
  return found;
}

/** Siblings of the same kind mean that the parent is the list, not the control. */
function isLikeItsSiblings(element: Element, parent: Element): boolean {
  const alike = [...parent.children].filter(
    (child) => child !== element && child.localName === element.localName && child.className === element.className,
  );
  return alike.some((sibling) => isRendered(sibling));
}

const FIELDS =
  'input:not([type=hidden]), textarea, select, [role=textbox], [role=combobox], [role=checkbox], [role=switch], [role=radio]';

/** The field that a caption beside it belongs to: by `for`, by `aria-labelledby`, or the only field close by. */
export function fieldBeside(captionElement: Element, role: Role): Element | null {
  const label = captionElement.closest('label');
  if (label instanceof HTMLLabelElement && label.control) return shownField(label.control);
  const referring = referringTo(captionElement);
  if (referring) return shownField(referring);
  let depth = 0;
  for (const ancestor of ancestors(captionElement)) {
    if (depth++ > 4) return null;
    const fields = [...ancestor.querySelectorAll(FIELDS)].filter((field) => roleFits(field, role));
    const [only] = fields;
    if (only) return fields.length === 1 ? shownField(only) : null;
    const drawn = role === 'switch' ? [...ancestor.querySelectorAll('*')].filter(isDrawnSwitch) : [];
    const outer = drawn.filter((one) => !drawn.some((other) => other !== one && other.contains(one)));
    const [onlyDrawn] = outer;
    if (onlyDrawn) return outer.length === 1 ? onlyDrawn : null;
  }
  return null;
}

/** A switch in all but name: small, twice as wide as high, without a text, to be clicked. */
function isDrawnSwitch(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const isOblong = height >= 12 && height <= 40 && width >= 1.5 * height && width <= 2.6 * height;
  return isOblong && roleOf(element) === null && textOf(element) === '' && hasPointer(element);
}

function roleFits(field: Element, role: Role): boolean {
  const own = roleOf(field);
  return own !== null && ACCEPTED[role].includes(own);
}

function referringTo(caption: Element): Element | null {
  const root = caption.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  const id = caption.closest('[id]')?.id;
  return id ? root.querySelector(`[aria-labelledby~="${CSS.escape(id)}"]`) : null;
}

/** Styled toggles hide the real input: what people see is its label, or the box around it. */
export function shownField(field: Element): Element {
  if (isShown(field)) return field;
  const label = field instanceof HTMLInputElement ? [...(field.labels ?? [])].find(isShown) : undefined;
  return label ?? closest(field, (element) => element !== field && isShown(element)) ?? field;
}

function isShown(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.width >= 8 && box.height >= 8 && isRendered(element);
}

/** The native field or toggle behind an element: itself, its label's control, or the one inside. */
export function fieldOf(element: Element): Element | null {
  if (isField(element) || element.hasAttribute('aria-checked')) return element;
  if (element instanceof HTMLLabelElement && element.control) return element.control;
  return element.querySelector('input, textarea, select, [aria-checked]');
}

/** State of a toggle, box or radio; null for everything else. */
export function checkedOf(element: Element): boolean | null {
  const field = fieldOf(element);
  if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type)) return field.checked;
  const written = (field ?? element).getAttribute('aria-checked') ?? element.getAttribute('aria-selected');
  return written === null ? null : written === 'true';
}

/** Current by ARIA, or by the class names that stand in for it. */
export function isCurrent(element: Element): boolean {
  if (element.getAttribute('aria-selected') === 'true') return true;
  const current = element.getAttribute('aria-current');
  if (current !== null && current !== 'false') return true;
  return /(^|[-_ ])(active|current|selected)(?![\w])/.test(hints(element));
}

export function isDisabled(element: Element): boolean {
  const control = fieldOf(element) ?? element;
  return [control, element].some(
    (one) =>
      one.matches(':disabled, [aria-disabled=true]') ||
      /(^|[-_ ])disabled(?![\w])/.test(one.getAttribute('class') ?? ''),
  );
}

/** A greyed out control is worth pointing at only where something close by can be filled in to wake it. */
export function hasFieldNearby(element: Element): boolean {
  let depth = 0;
  for (const ancestor of ancestors(element)) {
    if (depth++ > 3) return false;
    if (ancestor !== element && ancestor.querySelector(FIELDS)) return true;
  }
  return false;
}
