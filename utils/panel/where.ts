import type { CorePack, Lang } from '../content/types.ts';
import { pageInfo } from '../guide/run.ts';
import type { Recognised } from '../match/recognise.ts';
import type { Tab } from './tab.ts';
import type { Where } from './types.ts';

/** What the open tab is, for the first line of Home. */
export function whereOf(
  tab: Tab | null,
  hasAccess: boolean,
  place: Recognised | null,
  core: CorePack,
  lang: Lang,
): Where {
  if (!hasAccess) return { kind: 'withheld' };
  if (!tab) return { kind: 'loading' };
  if (!place?.isManager) return { kind: 'other-site' };
  const info = place.page === null ? undefined : pageInfo(place.page, core);
  const name = info?.name[lang][0] ?? core.areas.find(({ id }) => id === place.area)?.name[lang][0];
  if (name === undefined) return { kind: 'unknown', area: place.area };
  return info?.generic ? { kind: 'unknown', area: place.area } : { kind: 'page', name, area: place.area };
}
