import { h, icon } from '../../dom.ts';
import { refresh, type View } from '../../router.ts';
import { card } from '../../ui/controls.ts';
import { save, toast } from '../../ui/save.ts';
import { toggle } from '../../ui/toggle.ts';
import { data, keep, PRODUCTS, type Product, profileFrame } from './frame.ts';
import { label, say } from './texts.ts';

const NAMES = { mail: 'mailAccess', kdrive: 'kdriveAccess', kchat: 'kchatAccess' } as const;
const GLYPHS: Record<Product, string> = { mail: 'mail', kdrive: 'file', kchat: 'smile' };

/** One switch a product, as public sources tell; their captions are guesses. */
export function helpdeskView(): View {
  return {
    ...profileFrame('helpdesk', say('helpdesk')),
    targets: PRODUCTS.map((product) => label(NAMES[product])),
    body: () => [h('p', {}, say('helpdeskText')), h('div', { class: 'service-grid' }, ...PRODUCTS.map(service))],
  };
}

function service(product: Product): HTMLElement {
  const name = label(NAMES[product]);
  const state = data.open[product] ? say('sevenDays') : say('closed');
  const made = toggle(`support:${product}`, name, data.open[product], (on) => {
    void save(
      null,
      () => set(product, on),
      (message) => {
        made.set(!on);
        toast(message, 'bad');
      },
    );
  });
  const title = h('div', { class: 'service-title' }, name);
  const words = h('div', { class: 'service-text' }, title, h('div', { class: 'note' }, state));
  return card(h('div', { class: 'service' }, icon(GLYPHS[product]), words, made.element));
}

function set(product: Product, on: boolean): void {
  data.open[product] = on;
  keep();
  refresh();
}
