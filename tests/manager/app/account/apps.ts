import { h } from '../dom.ts';
import { say } from '../i18n.ts';
import { go } from '../router.ts';
import { button, iconButton } from '../ui/controls.ts';
import { popover } from './popover.ts';

const APPS = [
  'My day',
  'kChat',
  'Mail',
  'Calendar',
  'kDrive',
  'Euria',
  'Contacts',
  'kMeet',
  'SwissTransfer',
  'kPaste',
  'Chk',
];
const COLOURS = ['blue', 'teal', 'pink', 'orange', 'indigo', 'violet', 'green', 'blue', 'teal', 'orange', 'pink'];

function grid(): HTMLElement {
  const tiles = APPS.map((name, index) =>
    h('div', { class: 'app-tile' }, h('span', { class: `logo logo-${COLOURS[index]}` }), h('span', {}, name)),
  );
  const all = h('div', { class: 'app-grid' }, ...tiles);
  const open = button({
    key: 'apps:ksuite',
    text: say('accessKsuite'),
    onClick: () => go('https://ksuite.infomaniak.com/all'),
  });
  return h('div', {}, h('div', { class: 'apps-heading' }, say('apps').toUpperCase()), all, open);
}

/** The 3 x 3 grid in the top bar and the panel of products below it. */
export function appsPanel(): HTMLElement {
  const trigger = iconButton({ icon: 'grid', name: say('apps'), key: 'top:apps' });
  return popover('module-products-component', trigger, grid).element;
}
