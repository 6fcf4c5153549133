import { type Child, h, icon } from '../dom.ts';
import { isHouse, isSoup } from '../params.ts';
import { follow } from '../router.ts';

export interface ButtonOptions {
  key: string;
  text: string;
  kind?: 'primary' | 'neutral' | 'danger' | 'outline' | 'link';
  icon?: string;
  disabled?: boolean;
  onClick: (button: HTMLButtonElement) => void;
}

/** A button with a text: native in both markups, wrapped in house elements in one. */
export function button(options: ButtonOptions): HTMLElement {
  const glyph = options.icon ? icon(options.icon) : null;
  const text = isHouse ? h('span', { class: 'btn-label' }, options.text) : options.text;
  const made = h(
    'button',
    {
      type: 'button',
      class: `btn btn-${options.kind ?? 'neutral'}`,
      disabled: options.disabled,
      'data-replica': options.key,
    },
    glyph,
    text,
  ) as HTMLButtonElement;
  made.addEventListener('click', () => options.onClick(made));
  return isHouse && !isSoup ? h('app-btn', {}, h('span', {}, made)) : made;
}

/** The `<button>` in what `button` returned, or what stands for it. */
export function nativeButton(made: HTMLElement): HTMLButtonElement {
  if (isSoup) return made as HTMLButtonElement;
  const found = made instanceof HTMLButtonElement ? made : made.querySelector('button');
  if (!found) throw new Error('not a button');
  return found;
}

export interface IconButtonOptions {
  key?: string;
  icon: string;
  /** Said only in the semantic markup. */
  name: string;
  class?: string;
  badge?: string;
  onClick?: (button: HTMLElement) => void;
}

/** A button with a glyph alone: nameless in the house markup. */
export function iconButton(options: IconButtonOptions): HTMLElement {
  const made = h(
    'button',
    {
      type: 'button',
      class: `btn-icon ${options.class ?? ''}`,
      'data-replica': options.key,
      'aria-label': isHouse ? undefined : options.name,
    },
    icon(options.icon),
    options.badge ? h('span', { class: 'badge' }, options.badge) : null,
  );
  made.addEventListener('click', () => options.onClick?.(made));
  return made;
}

export interface LinkOptions {
  key?: string;
  href: string;
  class?: string;
  name?: string;
  current?: boolean;
}

/** A way to another page: without an address and without a role in the house markup. */
export function pageLink(options: LinkOptions, ...children: Child[]): HTMLElement {
  const attributes = {
    class: `${options.class ?? ''} ${options.current ? 'active' : ''}`,
    'data-replica': options.key,
  };
  const on = { click: (event: Event) => follow(event, options.href) };
  if (isHouse) return h('a', { ...attributes, on }, ...children);
  const current = options.current ? 'page' : undefined;
  return h(
    'a',
    { ...attributes, href: options.href, 'aria-current': current, 'aria-label': options.name, on },
    ...children,
  );
}

export function card(...children: Child[]): HTMLElement {
  return h(isHouse ? 'ik-card' : 'section', { class: 'card' }, ...children);
}

export function avatar(initials: string, colour: string): HTMLElement {
  return h('span', { class: `avatar avatar-${colour}`, 'aria-hidden': isHouse ? undefined : 'true' }, initials);
}
