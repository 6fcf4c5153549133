import { h } from '../dom.ts';
import { isHouse } from '../params.ts';

export interface Toggle {
  element: HTMLElement;
  set(on: boolean): void;
}

/** A switch. House markup: a hidden input in a label without text; else a button with the role switch. */
export function toggle(key: string, name: string, on: boolean, onChange: (on: boolean) => void): Toggle {
  return isHouse ? houseToggle(key, on, onChange) : switchButton(key, name, on, onChange);
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
