import { h } from '../../dom.ts';
import { kept } from '../../kept.ts';
import { toggle } from '../../ui/toggle.ts';
import { say } from './texts.ts';

const { data, keep } = kept('euria', () => ({ on: false, search: false }));

/** What the settings show of Euria: a switch and, once it is on, the consent to search documents. All captions invented. */
export function euriaSettings(): HTMLElement {
  const box = h('div', {});
  const draw = (): void => {
    const line = (key: 'on' | 'search', text: string): HTMLElement => {
      const change = (on: boolean): void => {
        data[key] = on;
        keep();
        draw();
      };
      return h(
        'div',
        { class: 'option-line' },
        h('span', {}, text),
        toggle(`euria:${key}`, text, data[key], change).element,
      );
    };
    box.replaceChildren(line('on', say('switch')), data.on ? line('search', say('search')) : '');
  };
  draw();
  return box;
}
