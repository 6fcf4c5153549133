import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../../utils/content/types.ts';
import { suggest } from '../../../utils/match/suggest.ts';
import type { Snapshot } from '../../../utils/protocol.ts';
import { core } from '../content-packs.ts';
import { elsewhere, scenes } from './scenes.ts';

const inAll = LANGS.flatMap((lang) => scenes.map((scene) => ({ ...scene, lang, seen: scene.snapshot(lang) })));
const firstOf = (snapshot: Snapshot) => suggest(snapshot, core, 'en').items[0];

it('puts a guide of the page first on 92 of 100 pages or more', () => {
  const missed = inAll.filter(({ seen, first }) => !first.includes(firstOf(seen)?.guide ?? ''));
  const named = missed.map(({ title, lang }) => `${title} (${lang})`).join(', ');
  expect(missed.length / inAll.length, named).toBeLessThanOrEqual(0.08);
});

describe.each(LANGS)('in %s, an open menu, dialog or form puts its guide first:', (lang) => {
  it.each(scenes.filter(({ isTelling }) => isTelling))('$title - $because', ({ snapshot, first }) => {
    const seen = snapshot(lang);
    expect(first).toContain(firstOf(seen)?.guide);
    expect(suggest(seen, core, lang).confident).toBe(true);
  });
});

it('opens the part that fits, where one part alone does', () => {
  for (const { seen, part } of inAll.filter(({ part }) => part)) expect(firstOf(seen)?.part).toBe(part);
});

it('names no part where several fit equally', () => {
  const seen = scenes.find(({ title }) => title === 'subscribers ticked in the list')?.snapshot('en');
  expect(seen && firstOf(seen)).toMatchObject({ guide: 'newsletter/manage-subscribers', part: null });
});

it('never puts a guide that cannot be undone first because of the page alone', () => {
  const irreversible = new Set(core.guides.filter((guide) => guide.irreversible).map(({ id }) => id));
  expect(irreversible.size).toBeGreaterThan(0);
  for (const page of core.pages) {
    const url = addressOf(page.id);
    if (url) expect(irreversible).not.toContain(firstOf({ url })?.guide);
  }
});

function addressOf(page: string): string | undefined {
  const path = core.pages.find(({ id }) => id === page)?.open;
  return path === null || path === undefined ? undefined : `https://manager.infomaniak.com${path}`;
}

it('lists a guide that can be undone before one that cannot, when all else is equal', () => {
  const seen = scenes.find(({ title }) => title === 'the menu of a user')?.snapshot('en');
  const [first, second] = seen ? suggest(seen, core, 'en').items : [];
  expect([first?.guide, second?.guide]).toEqual(['organization/change-user-role', 'organization/remove-user']);
  expect(first?.score).toBe(second?.score);
});

describe('where no guide fits', () => {
  it.each(elsewhere)('it is not confident: $title', ({ snapshot }) => {
    for (const lang of LANGS) expect(suggest(snapshot(lang), core, lang).confident).toBe(false);
  });

  it('lists nothing at all on another site', () => {
    expect(suggest({ url: 'https://example.com/', headings: ['Users'] }, core, 'en').items).toEqual([]);
  });
});

describe('the reasons of a suggestion', () => {
  const whyOf = (title: string, panel: Lang, manager: Lang) => {
    const seen = scenes.find((scene) => scene.title === title)?.snapshot(manager);
    return seen && suggest(seen, core, panel).items[0]?.why;
  };

  it('name the page in the language of the panel and controls as they stand on the page', () => {
    expect(whyOf('the dashboard of a domain', 'fr', 'de')).toEqual([
      { kind: 'page', text: 'Tableau de bord du domaine' },
      { kind: 'control', text: 'DNS Fast Anycast' },
    ]);
  });

  it('say that the open dialog shows it', () => {
    expect(whyOf('the first page of a removal', 'en', 'de')).toContainEqual({
      kind: 'dialog',
      text: 'Aus der Organisation entfernen',
    });
  });

  it('fall back to the product, which is never enough to be confident', () => {
    const { items, confident } = suggest({ url: 'https://manager.infomaniak.com/v3/1/ng/domain/2/x' }, core, 'de');
    expect(items).not.toEqual([]);
    for (const { why } of items) expect(why).toEqual([{ kind: 'area', text: 'Domains' }]);
    expect(confident).toBe(false);
  });

  it('are there for every suggestion', () => {
    for (const { seen, lang } of inAll) {
      for (const { why } of suggest(seen, core, lang).items) expect(why.length).toBeGreaterThan(0);
    }
  });
});
