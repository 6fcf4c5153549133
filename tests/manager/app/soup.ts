/** Div soup: no element, class or attribute tells what a thing is, and captions fall into pieces. */

const NATIVE = new Set(['input', 'textarea', 'select', 'iframe', 'template']);
const KEPT = new Set(['html', 'body', 'div', 'span', ...NATIVE]);
const INLINE = new Set(['a', 'b', 'button', 'code', 'i', 'label', 'legend']);
const TELLING = /^(role|href|for|type|title|tabindex|disabled|scope|aria-.*)$/;
/** Letters of no word, so that no class name says anything by chance. */
const LETTERS = 'bcdfghjkmpqvwxz';

const names = new Map<string, string>();

/** Another name for a class, a tag or a prefix: always the same one until the next load. */
export function scrambled(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const letters = Array.from({ length: 7 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]);
  const made = letters.join('');
  names.set(name, made);
  return made;
}

const ofTag = (tag: string): string => scrambled(`<${tag}>`);

/** What stands in the soup for an element that says what it is. A download is the one link that nothing can replace. */
export function soupElement(tag: string, attributes: object): HTMLElement {
  if (KEPT.has(tag) || 'download' in attributes) return document.createElement(tag);
  const made = document.createElement(INLINE.has(tag) ? 'span' : 'div');
  made.className = ofTag(tag);
  if (tag === 'button') addDisabled(made, 'disabled' in attributes && attributes.disabled === true);
  if ('href' in attributes) made.addEventListener('click', () => location.assign(String(attributes.href)));
  return made;
}

/** Writes an attribute of the soup, unless it would tell something. */
export function writeSoup(element: HTMLElement, name: string, value: string): void {
  if (name === 'class') element.classList.add(...value.split(/\s+/).filter(Boolean).map(scrambled));
  else if (NATIVE.has(element.localName) || !TELLING.test(name)) element.setAttribute(name, value);
}

/** `disabled` of a button that is none: it looks so, and lets no click through. */
function addDisabled(element: HTMLElement, isDisabled: boolean): void {
  const look = scrambled('disabled');
  Object.defineProperty(element, 'disabled', {
    get: () => element.classList.contains(look),
    set: (value: boolean) => element.classList.toggle(look, value),
  });
  element.classList.toggle(look, isDisabled);
  const swallow = (event: Event): void => {
    if (element.classList.contains(look)) event.stopImmediatePropagation();
  };
  element.addEventListener('click', swallow, { capture: true });
}

/** A caption of several words is whole, begins in a span within a span, or has a span for each word: always the same. */
export function inPieces(text: string): Array<string | HTMLElement> {
  const [first = '', ...rest] = text.split(' ');
  if (rest.length === 0 || text.length > 60) return [text];
  const turn = [...text].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 3;
  if (turn === 0) return [text];
  if (turn === 1) return [span(span(span(first)), ` ${rest.join(' ')}`)];
  return [span(...[first, ...rest].flatMap((word, at) => (at === 0 ? [span(word)] : [' ', span(word)])))];
}

function span(...inside: Array<string | HTMLElement>): HTMLElement {
  const made = document.createElement('span');
  made.append(...inside);
  return made;
}

/** Rewrites the selectors of a style sheet to the names of the soup. */
export function scrambleRules(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) rule.selectorText = scrambleSelector(rule.selectorText);
    else if (rule instanceof CSSGroupingRule) scrambleRules(rule.cssRules);
  }
}

function scrambleSelector(selector: string): string {
  return selector
    .replace(/\.(-?[a-z_][\w-]*)/gi, (_, name: string) => `.${scrambled(name)}`)
    .replace(/input:checked/g, `.${scrambled('checked')}`)
    .replace(/:disabled/g, `.${scrambled('disabled')}`)
    .replace(/(^|[\s>+~,(])([a-z][a-z0-9-]*)/g, (whole, before: string, tag: string) =>
      KEPT.has(tag) ? whole : `${before}:where(.${ofTag(tag)})`,
    );
}
