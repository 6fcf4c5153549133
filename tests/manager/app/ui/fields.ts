import { cls, h, nextId } from '../dom.ts';
import { isHouse, isSoup } from '../params.ts';
import { type Mark, mark } from './mark.ts';

export interface FieldOptions {
  key: string;
  text: string;
  type?: string;
  value?: string;
  onInput?: (value: string) => void;
}

/** A text field. In the house markup the caption stands above it and belongs to nothing. */
export function field(options: FieldOptions): HTMLElement {
  const id = nextId('mat-input');
  const input = h(options.type === 'lines' ? 'textarea' : 'input', {
    id,
    class: 'field-input',
    type: options.type === 'lines' ? undefined : (options.type ?? 'text'),
    value: options.value,
    autocomplete: 'off',
    'data-replica': options.key,
    on: { input: (event) => options.onInput?.((event.target as HTMLInputElement).value) },
  });
  if (isHouse) return h('ik-form-field', { class: 'field' }, h('div', { class: 'field-label' }, options.text), input);
  return h('div', { class: 'field' }, h('label', { class: 'field-label', for: id }, options.text), input);
}

export interface CheckboxOptions {
  key: string;
  text: string;
  /** No visible text: the selection of a row. */
  bare?: boolean;
  checked?: boolean;
  onChange: (checked: boolean) => void;
}

/** A checkbox: in the house markup the input is visually hidden and the person clicks box or text. */
export function checkbox(options: CheckboxOptions): HTMLElement {
  if (isSoup) return drawnCheckbox(options);
  const id = nextId('mat-checkbox');
  const input = h('input', {
    type: 'checkbox',
    id,
    class: isHouse ? 'cdk-visually-hidden' : 'checkbox-native',
    checked: options.checked,
    'aria-label': !isHouse && options.bare ? options.text : undefined,
    'data-replica': isHouse ? `${options.key}:input` : options.key,
    on: { change: (event) => options.onChange((event.target as HTMLInputElement).checked) },
  });
  const text = options.bare ? null : options.text;
  if (!isHouse) return h('div', { class: 'checkbox' }, input, text && h('label', { for: id }, text));
  const box = h('span', { class: 'checkbox-inner-container' }, input, h('span', { class: 'checkbox-frame' }));
  const label = h('label', { class: 'checkbox-layout', 'data-replica': options.key }, box, text && h('span', {}, text));
  return h('ik-checkbox', { class: 'checkbox' }, label);
}

/** A box and a text that listen to clicks. */
function drawnCheckbox({ key, text, bare, checked = false, onChange }: CheckboxOptions): HTMLElement {
  const state = mark(checked);
  const click = (): void => onChange(state.turn());
  const attributes = { class: 'checkbox-layout', 'data-replica': key, on: { click } };
  return h('div', { class: 'checkbox' }, h('div', attributes, drawnBox(state), bare ? null : text));
}

export function drawnBox(state: Mark): HTMLElement {
  return h('span', { class: 'checkbox-inner-container' }, state.element, h('span', { class: 'checkbox-frame' }));
}

export interface TileOptions {
  key: string;
  text: string;
  hint?: string;
  icon?: string;
  selected: boolean;
}

/** Choice tiles, one of them selected: divs in the house markup, radio buttons in the other. */
export function tiles(name: string, options: TileOptions[], onSelect: (index: number) => void): HTMLElement {
  const group = h(isHouse ? 'div' : 'fieldset', { class: 'tiles' });
  if (!isHouse) group.append(h('legend', { class: 'cdk-visually-hidden' }, name));
  const radioName = nextId('radio');
  const select = (chosen: number): void => {
    [...group.querySelectorAll(`.${cls('tile')}`)].forEach((tile, index) => {
      tile.classList.toggle(cls('selected'), index === chosen);
    });
  };
  options.forEach((option, index) => {
    const choose = (): void => {
      select(index);
      onSelect(index);
    };
    group.append(isHouse ? houseTile(option, choose) : radioTile(option, radioName, choose));
  });
  return group;
}

function tileText(option: TileOptions): HTMLElement[] {
  const parts = [h('span', { class: 'tile-title' }, option.text)];
  if (option.hint) parts.push(h('span', { class: 'tile-hint' }, option.hint));
  if (option.icon) parts.unshift(h('i', { class: `icon icon-${option.icon}` }));
  return parts;
}

function houseTile(option: TileOptions, select: () => void): HTMLElement {
  const look = `tile ${option.selected ? 'selected' : ''}`;
  return h('div', { class: look, 'data-replica': option.key, on: { click: select } }, ...tileText(option));
}

function radioTile(option: TileOptions, name: string, select: () => void): HTMLElement {
  const id = nextId('mat-radio');
  const input = h('input', {
    type: 'radio',
    id,
    name,
    checked: option.selected,
    'data-replica': option.key,
    on: { change: select },
  });
  const look = `tile ${option.selected ? 'selected' : ''}`;
  const [first, ...rest] = tileText({ ...option, icon: undefined });
  return h('div', { class: look }, input, h('label', { for: id }, first), ...rest);
}
