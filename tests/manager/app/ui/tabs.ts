import { h } from '../dom.ts';
import { isHouse } from '../params.ts';

export interface Tab {
  key: string;
  text: string;
  selected: boolean;
  onSelect: () => void;
}

/** Equal-width blocks, the selected one filled: divs in the house markup. */
export function tabs(list: Tab[]): HTMLElement {
  const drawn = list.map((tab) => {
    const attributes = {
      class: `tab ${tab.selected ? 'selected' : ''}`,
      'data-replica': tab.key,
      on: { click: tab.onSelect },
    };
    if (isHouse) return h('div', attributes, tab.text);
    return h('button', { ...attributes, type: 'button', role: 'tab', 'aria-selected': String(tab.selected) }, tab.text);
  });
  return h(isHouse ? 'ik-tabs' : 'div', { class: 'tabs', role: isHouse ? undefined : 'tablist' }, ...drawn);
}
