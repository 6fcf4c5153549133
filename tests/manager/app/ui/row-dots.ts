import { say } from '../i18n.ts';
import { iconButton } from './controls.ts';
import { type MenuItem, openMenu } from './menu.ts';

/** The three dots at the end of a row, with the menu behind them. */
export function rowDots(key: string, items: () => MenuItem[], name = say('actions')): HTMLElement {
  const onClick = (opener: HTMLElement): void => openMenu(opener, items());
  return iconButton({ icon: 'dots', name, key, class: 'row-menu', onClick });
}
