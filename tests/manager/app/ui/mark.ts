import { cls, h } from '../dom.ts';

/** The state of a box or switch that is only drawn: a class of the element before it. */
export interface Mark {
  element: HTMLElement;
  set(on: boolean): void;
  /** Turns it over and says what it is now. */
  turn(): boolean;
}

export function mark(on: boolean): Mark {
  const element = h('span', { class: on ? 'checked' : '' });
  return {
    element,
    set: (value) => void element.classList.toggle(cls('checked'), value),
    turn: () => element.classList.toggle(cls('checked')),
  };
}
