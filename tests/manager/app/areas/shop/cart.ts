import { go } from '../../router.ts';
import { iconButton } from '../../ui/controls.ts';
import { say } from './texts.ts';

/** The cart above the list of Mail Services; it leads to the Shop. */
export const mailCart = (): HTMLElement =>
  iconButton({
    key: 'mail-order:cart',
    icon: 'cart',
    name: say('cart'),
    onClick: () => go('https://shop.infomaniak.com/order2/mail'),
  });
