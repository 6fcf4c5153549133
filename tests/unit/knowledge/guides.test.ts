/** What every guide must be able to do, whoever wrote it. */
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang, type PageInfo } from '../../../utils/content/types.ts';
import { suggest } from '../../../utils/match/suggest.ts';
import type { Snapshot } from '../../../utils/protocol.ts';
import { documentsOf } from '../../../utils/search/corpus.ts';
import { find } from '../../../utils/search/find.ts';
import { createIndex } from '../../../utils/search/search.ts';
import { readContent } from '../../../utils/tools/read-content.ts';

const { packs, sources } = readContent('content');
const { core } = packs;
const ASKS_NEEDED = 8;
const LISTED = 3;

// Some hundreds of searches each.
describe.each(LANGS)('in %s, every guide', { timeout: 60_000 }, (lang) => {
  const { guides, words } = packs.guides[lang];
  const index = createIndex(documentsOf(packs.guides[lang], packs.list[lang], core), words);
  const listed = (query: string, count: number) =>
    find(index, query)
      .findings.slice(0, count)
      .map(({ guide }) => guide);

  it('is the first result of its own title', () => {
    expect(guides.filter(({ id, title }) => !listed(title, 1).includes(id)).map(({ id }) => id)).toEqual([]);
  });

  it(`is asked for in at least ${ASKS_NEEDED} ways`, () => {
    const asked = ({ asks, parts }: (typeof guides)[number]) => [...asks, ...parts.flatMap((part) => part.asks)];
    expect(guides.filter((guide) => asked(guide).length < ASKS_NEEDED).map(({ id }) => id)).toEqual([]);
  });

  it(`is among the first ${LISTED} results of each of them`, () => {
    const missed = guides.flatMap(({ id, asks, parts }) =>
      [...asks, ...parts.flatMap((part) => part.asks)]
        .filter((ask) => !listed(ask, LISTED).includes(id))
        .map((ask) => `${id}: ${ask}`),
    );
    expect(missed).toEqual([]);
  });

  it(`is suggested on one of its pages, a task among the first ${LISTED}`, () => {
    const hidden = core.guides.filter(({ id, kind, parts, suggestOn }) => {
      const pages = [...parts.flatMap((part) => part.pages), ...suggestOn];
      const ranks = pages.map((page) => suggestedOn(page, lang).indexOf(id)).filter((rank) => rank >= 0);
      return kind === 'task' ? !ranks.some((rank) => rank < LISTED) : ranks.length === 0;
    });
    expect(hidden.map(({ id }) => id)).toEqual([]);
  });
});

function suggestedOn(pageId: string, lang: Lang): string[] {
  const page = core.pages.find(({ id }) => id === pageId);
  if (!page) throw new Error(`no page ${pageId}`);
  return suggest(snapshotOf(page, lang), core, lang).items.map(({ guide }) => guide);
}

/** A page as its address shows it or, where nobody knows that, its name and the captions that tell it. */
function snapshotOf(page: PageInfo, lang: Lang): Snapshot {
  const example = sources.pages.data[page.id]?.examples[0];
  const url = example ?? 'https://manager.infomaniak.com/v3/12345/ng/unknown';
  const area = core.areas.find(({ id }) => id === page.area);
  const controls = page.telling.flatMap((id) => {
    const label = core.labels[id];
    const name = label?.text[lang][0];
    return label && name ? [{ role: label.role, name }] : [];
  });
  return { url, breadcrumb: [area?.name[lang][0] ?? '', page.name[lang][0] ?? ''], controls };
}
