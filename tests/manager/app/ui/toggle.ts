import { h } from '../dom.ts';
import { isHouse, isSoup } from '../params.ts';
import { mark } from './mark.ts';

export interface Toggle {
  element: HTMLElement;
  set(on: boolean): void;
}

/** A switch. House markup: a hidden input in a label without text; soup: only drawn; else a button with the role switch. */
export function toggle(key: string, name: string, on: boolean, onChange: (on: boolean) => void): Toggle {
  if (isSoup) return drawnToggle(key, on, onChange);
  return isHouse ? houseToggle(key, on, onChange) : switchButton(key, name, on, onChange);
}

function drawnToggle(key: string, on: boolean, onChange: (on: boolean) => void): Toggle {
  const state = mark(on);
  const click = (): void => onChange(state.turn());
  const attributes = { class: 'ik-toggle', 'data-replica': key, on: { click } };
  return { element: h('div', attributes, state.element, h('span', { class: 'toggle-track' })), set: state.set };
}

function houseToggle(key: string, on: boolean, onChange: (on: boolean) => void): Toggle {
  const input = h('input', {
    type: 'checkbox',
    class: 'cdk-visually-hidden',
    'data-replica': `${key}:input`,
  }) as HTMLInputElement;
  input.checked = on;
  input.addEventListener('change', () => onChange(input.checked));
  const label = h('label', {}, input, h('span', { class: 'toggle-track' }));
  return {
    element: h('div', { class: 'ik-toggle', 'data-replica': key }, label),
    set: (value) => {
      input.checked = value;
    },
  };
}

function switchButton(key: string, name: string, on: boolean, onChange: (on: boolean) => void): Toggle {
  const made = h('button', {
    type: 'button',
    class: 'toggle-track',
    role: 'switch',
    'aria-label': name,
    'data-replica': key,
  });
  const set = (value: boolean): void => made.setAttribute('aria-checked', String(value));
  set(on);
  made.addEventListener('click', () => {
    const next = made.getAttribute('aria-checked') !== 'true';
    set(next);
    onChange(next);
  });
  return { element: made, set };
}
