/** Products whose addresses nobody knows: ticketing and radio, recognised by what is written on the page. */
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../../utils/content/types.ts';
import { recognise } from '../../../utils/match/recognise.ts';
import { suggest } from '../../../utils/match/suggest.ts';
import type { Snapshot } from '../../../utils/protocol.ts';
import { core } from '../content-packs.ts';

const inFive =
  (...texts: string[]) =>
  (lang: Lang) =>
    texts[LANGS.indexOf(lang)] ?? '';

const caption = {
  programming: inFive('Programming', 'Programmation', 'Programmierung', 'Programmazione', 'Programación'),
  events: inFive('Events', 'Évènements', 'Veranstaltungen', 'Eventi', 'Eventos'),
  passes: inFive('Passes', 'Pass', 'Pässe', 'Pass', 'Pases'),
  addPass: inFive('Add a pass', 'Ajouter un pass', 'Pass hinzufügen', 'Aggiungi un pass', 'Añadir un pase'),
  managePlan: inFive(
    'Manage floor plan',
    'Gérer le plan de salle',
    'Saalplan verwalten',
    'Gestisci il piano sala',
    'Gestionar el plano de sala',
  ),
  organizers: inFive(
    'Reserved for organizers',
    'Réservé aux organisateurs',
    'Für Veranstalter reserviert',
    'Riservato agli organizzatori',
    'Reservado a los organizadores',
  ),
  freeField: inFive('Free field', 'Champ libre', 'Freies Feld', 'Campo libero', 'Campo libre'),
};

const UNKNOWN = 'https://manager.infomaniak.com/v3/12345/ng/brand-new/place';
const at = (snapshot: Partial<Snapshot>): Snapshot => ({ url: UNKNOWN, ...snapshot });
const placeOf = (snapshot: Partial<Snapshot>) => recognise(at(snapshot), core);
const firstOn = (snapshot: Partial<Snapshot>, lang: Lang) => suggest(at(snapshot), core, lang).items[0];

describe.each(LANGS)('in the ticketing, in %s,', (lang) => {
  const menu = (current: 'events' | 'passes' | null) =>
    (['programming', 'events', 'passes'] as const).map((name) => ({
      text: caption[name](lang),
      current: name === current,
    }));

  it('the menu tells the product, and its current entry the page', () => {
    expect(placeOf({ nav: menu('events') })).toMatchObject({ page: 'ticketing.events', area: 'ticketing' });
    expect(placeOf({ nav: menu('passes') })).toMatchObject({ page: 'ticketing.passes', area: 'ticketing' });
    expect(placeOf({ nav: menu(null) })).toMatchObject({ page: null, area: 'ticketing', by: 'nav' });
  });

  it.each([
    ['managePlan', 'button', 'ticketing/configure-floor-plan', null],
    ['organizers', 'radio', 'ticketing/configure-floor-plan', 'block-seats'],
    ['addPass', 'button', 'ticketing/create-pass', null],
    ['freeField', 'switch', 'ticketing/collect-pass-information', null],
  ] as const)('the control %s leads to its guide, without any menu', (name, role, guide, part) => {
    const first = firstOn({ controls: [{ role, name: caption[name](lang) }] }, lang);
    expect(first?.guide).toBe(guide);
    if (part !== null) expect(first?.part).toBe(part);
  });
});

describe('a radio', () => {
  it('is known by the entry of its menu', () => {
    const nav = [{ text: 'Auto DJ', current: true }];
    expect(placeOf({ nav })).toMatchObject({ page: 'streaming-radio.auto-dj', area: 'streaming-radio' });
    expect(firstOn({ nav }, 'en')?.guide).toBe('streaming-radio/run-auto-dj');
  });
});

describe('words that other products use too', () => {
  it('do not make a page of the ticketing', () => {
    const nav = [{ text: 'Events', current: true }];
    for (const shown of [{ nav }, { headings: ['Events', 'Dates', 'Pricing'] }, { breadcrumb: ['Passes'] }]) {
      expect(placeOf(shown)).toMatchObject({ page: null, area: null });
      expect(suggest(at(shown), core, 'en').items).toEqual([]);
    }
  });

  it('make it where the breadcrumb names the ticketing', () => {
    expect(placeOf({ breadcrumb: ['Ticketing', 'Events'] })).toMatchObject({ page: 'ticketing.events' });
    expect(placeOf({ breadcrumb: ['Domains', 'Events'] })).toMatchObject({ page: null, area: 'domain' });
  });
});
