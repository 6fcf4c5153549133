import type { View } from '../../router.ts';
import { field, tiles } from '../../ui/fields.ts';
import { titledCard } from '../../ui/notice.ts';
import { next, order, page } from './pages.ts';
import { say } from './transfer-texts.ts';

/** The code of the domain, and what becomes of its DNS. */
export function transferView(): View {
  const ways = [
    { key: 'transfer:keep-dns', text: say('keepDns'), selected: false },
    { key: 'transfer:new-dns', text: say('newDns'), selected: false },
  ];
  return page(say('title'), [], () => [
    titledCard(
      `${order.data.searched}.com`,
      field({ key: 'transfer:code', text: say('code') }),
      tiles(say('dns'), ways, () => undefined),
      next('domain/owner'),
    ),
  ]);
}
