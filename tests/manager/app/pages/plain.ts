import { h } from '../dom.ts';
import { say } from '../i18n.ts';
import { isHouse } from '../params.ts';
import type { View } from '../router.ts';
import { card } from '../ui/controls.ts';

/** A page of the Manager about which nothing is known here. */
export function plainView(path: string): View {
  return {
    title: say('unknownTitle'),
    menu: { heading: say('products'), items: [{ key: 'plain', text: say('unknownTitle'), href: `/v3/12345${path}` }] },
    current: 'plain',
    crumbs: [say('unknownTitle')],
    body: () => [
      card(h(isHouse ? 'div' : 'h1', { class: 'card-title' }, say('unknownTitle')), h('p', {}, say('unknownText'))),
    ],
  };
}
