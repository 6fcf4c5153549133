import { initialsOf } from '../../data.ts';
import { h, icon } from '../../dom.ts';
import { kept } from '../../kept.ts';
import { isHouse } from '../../params.ts';
import { refresh } from '../../router.ts';
import { openMenu } from '../../ui/menu.ts';

const NAMES = ['Alpha Association', 'Beta Brewery'];
const { data, keep } = kept('organizations', () => ({ open: 0 }));

/** The square at the top left with the initials of the open Organization, and the small arrow to the others. */
export function organizationTile(): HTMLElement {
  const inside = [h('span', { class: 'org-tile' }, initialsOf(NAMES[data.open] ?? '')), icon('down')];
  const attributes = { class: 'org-switch', 'data-replica': 'organization:switch' };
  const tile = isHouse
    ? h('div', attributes, ...inside)
    : h('button', { ...attributes, type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false' }, ...inside);
  tile.addEventListener('click', () => openMenu(tile, NAMES.map(entry)));
  return h('div', { class: 'rail-head' }, tile);
}

function entry(text: string, nth: number) {
  const onSelect = (): void => {
    data.open = nth;
    keep();
    refresh();
  };
  return { key: `organization:${nth + 1}`, text, onSelect };
}
