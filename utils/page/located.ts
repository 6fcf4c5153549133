/** What the panel is told of a control that was looked for. */
import { tidy } from '../caption.ts';
import type { Role } from '../content/types.ts';
import { type Located, MAX_TEXT } from '../protocol.ts';
import { checkedOf, isCurrent, isDisabled } from './controls.ts';
import type { Found } from './locate.ts';
import { nameOf } from './name.ts';
import { viewOf } from './sight.ts';

export function locatedOf({ match, unsure }: Found, role: Role | undefined): Located {
  const [first] = match?.elements ?? [];
  if (!match || !first) return unsure ? { status: 'unsure' } : { status: 'missing' };
  return {
    status: match.elements.length > 1 ? 'several' : 'found',
    text: tidy(nameOf(first), MAX_TEXT),
    count: match.elements.length,
    disabled: isDisabled(first),
    view: match.elements.some((element) => viewOf(element) === 'in') ? 'in' : viewOf(first),
    guess: match.guess,
    checked: role === 'nav' || role === 'tab' ? isCurrent(first) : checkedOf(first),
    element: numberOf(first),
  };
}

const numbers = new WeakMap<Element, number>();
let last = 0;

/** Numbers elements in the order they were first found. */
function numberOf(element: Element): number {
  const known = numbers.get(element);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(element, last);
  return last;
}
