import { describe, expect, it } from 'vitest';
import { compile, five, GUIDE, guideWith, step } from '../content/small-content.ts';
import { Following, labels, partOf, type Screen } from './following.ts';

const removal = (number: number) => new Following(partOf('organization/remove-user')).goesTo(number);
const users = (shows: Screen['shows'] = {}): Screen => ({ page: 'organization.users', shows });

describe('what is ringed and said', () => {
  it('is the control of the step, with the text that is really on it', () => {
    const person = removal(3).sees(users({ 'remove-from-organization': { text: 'Aus der Organisation entfernen' } }));
    expect(person.shown).toEqual({
      ring: 'target',
      status: { kind: 'ringed', text: 'Aus der Organisation entfernen', guess: false, inView: true },
    });
  });

  it('says when it is only probably the right one', () => {
    expect(removal(3).sees(users({ 'remove-from-organization': { guess: true } })).shown.status).toMatchObject({
      guess: true,
    });
  });

  it('says when it has to be scrolled to', () => {
    expect(removal(3).sees(users({ 'remove-from-organization': { view: 'below' } })).shown.status).toMatchObject({
      inView: false,
    });
  });

  it('leaves the choice to the person where several are right', () => {
    const person = removal(2).sees(users({ 'row-menu': { status: 'several', count: 7 } }));
    expect(person.shown).toEqual({ ring: 'target', status: { kind: 'several', choose: 'user', inView: true } });
  });

  it('leaves the choice to the person where a single row is there to choose', () => {
    expect(removal(2).sees(users(labels('row-menu'))).shown.status).toMatchObject({ kind: 'several', choose: 'user' });
  });

  it('says that the control is still greyed out', () => {
    const person = removal(4).sees(users({ continue: { disabled: true } }));
    expect(person.shown).toEqual({ ring: 'target', status: { kind: 'disabled', text: 'continue' } });
  });

  it('is what opens the menu again when it has closed', () => {
    const menu = labels('row-menu', 'remove-from-organization');
    const person = removal(2)
      .sees(users(labels('row-menu')))
      .acts()
      .sees(users(menu));
    expect(person.number).toBe(3);
    expect(person.sees(users({ 'row-menu': { status: 'several', count: 3, text: '⋮' } })).shown).toEqual({
      ring: 'opener',
      status: {
        kind: 'opener',
        opener: '⋮',
        openerLabel: 'row-menu',
        target: 'remove-from-organization',
        inView: true,
      },
    });
  });

  it('is what unfolds the side menu that a step is in', () => {
    const person = new Following(partOf('domain/add-dynamic-dns', 'add')).goesTo(3);
    expect(person.sees({ page: 'domain.dashboard', shows: labels('unfold-menu') }).shown).toMatchObject({
      ring: 'opener',
      status: { kind: 'opener', openerLabel: 'unfold-menu', target: 'nav-dynamic-dns' },
    });
  });

  it('is not what opened the menu while it is open and its entry is called otherwise than we guess', () => {
    const menu: Screen = { ...users(labels('row-menu')), lang: 'de', others: ['Person löschen', 'Rolle'] };
    const person = removal(2)
      .sees(users(labels('row-menu')))
      .acts()
      .sees(menu, 9000);
    expect(person.shown.status.kind).toBe('did-it-work');
    person.next().sees(menu);
    expect(person.shown).toEqual({
      ring: null,
      status: { kind: 'missing', label: 'remove-from-organization', page: null },
    });
  });

  it('is nothing when several would fit and one alone can be right', () => {
    const person = removal(3).sees(users({ 'remove-from-organization': { status: 'unsure' } }));
    expect(person.shown).toEqual({ ring: null, status: { kind: 'unsure', label: 'remove-from-organization' } });
  });

  it('is nothing when the control is not on this screen', () => {
    const person = removal(3).sees(users());
    expect(person.shown).toEqual({
      ring: null,
      status: { kind: 'missing', label: 'remove-from-organization', page: null },
    });
  });

  it('is nothing while the page has not answered', () => {
    expect(removal(3).sees({ ...users(), isBlank: true }).shown).toEqual({ ring: null, status: { kind: 'searching' } });
  });

  it('warns of what it costs before it describes a control that it cannot ring', () => {
    const person = new Following(partOf('domain/register-domain', 'first')).goesTo(8).sees({ page: 'shop.order' });
    expect(person.shown).toEqual({ ring: null, status: { kind: 'warning', effect: 'price' } });
    person.changes((run) => ({ ...run, warned: [...run.warned, person.step?.id ?? ''] }));
    expect(person.shown.status).toEqual({ kind: 'described', label: 'shop-pay' });
  });

  it('is nothing while the page is working, and a question after eight seconds', () => {
    const person = removal(3)
      .sees(users(labels('remove-from-organization')))
      .acts()
      .waits(7000);
    expect(person.shown).toEqual({ ring: null, status: { kind: 'waiting' } });
    expect(person.waits(1000).shown).toEqual({ ring: null, status: { kind: 'did-it-work' } });
  });
});

describe('a step on another page', () => {
  it('names the page, and rings the way there when it is on screen', () => {
    const person = removal(1).sees({ page: 'manager.home', shows: labels('nav-users') });
    expect(person.shown).toEqual({ ring: 'reach.0', status: { kind: 'other-page', page: 'organization.users' } });
  });

  it('rings what unfolds the menu while the way there is folded away', () => {
    const person = removal(1).sees({ page: 'manager.home', shows: labels('unfold-menu') });
    expect(person.shown).toEqual({ ring: 'opener', status: { kind: 'other-page', page: 'organization.users' } });
  });

  it('rings nothing where no way is known', () => {
    expect(removal(1).sees({ page: 'manager.home' }).shown).toEqual({
      ring: null,
      status: { kind: 'other-page', page: 'organization.users' },
    });
  });

  it('is said in the middle of the guide too, without ringing what looks alike on the wrong page', () => {
    for (const rows of [{ status: 'unsure' }, { status: 'several', count: 5 }] as const) {
      const person = removal(3).sees({ page: 'domain.list', shows: { 'row-menu': rows } });
      expect(person.shown).toEqual({ ring: null, status: { kind: 'other-page', page: 'organization.users' } });
    }
  });

  it('never rings a row as a part of the way: any list has rows', () => {
    const { core, guides } = compile({
      'pages/shop.yaml': ['list', 'closed']
        .map(
          (id) =>
            `shop.${id}:\n  area: shop\n  paths: [/${id}]\n  name: ${five(id)}\n  reach: [dots]\n  evidence: seen\n`,
        )
        .join(''),
    });
    const part = guides.en.guides.find(({ id }) => id === 'shop/open-shop')?.parts[0];
    const person = part && new Following(part, core).sees({ page: 'shop.closed', shows: labels('dots') });
    expect(person?.shown).toEqual({ ring: null, status: { kind: 'other-page', page: 'shop.list' } });
  });

  it('rings the last hop of a way that is on screen', () => {
    const pages = ['list', 'closed'].map(
      (id) =>
        `shop.${id}:\n  area: shop\n  paths: [/${id}]\n  name: ${five(id)}\n  reach: [open-menu, close]\n  evidence: seen\n`,
    );
    const { core, guides } = compile({ 'pages/shop.yaml': pages.join('') });
    const part = guides.en.guides.find(({ id }) => id === 'shop/open-shop')?.parts[0];
    const person = part && new Following(part, core).sees({ page: 'shop.closed', shows: labels('open-menu') });
    expect(person?.shown.ring).toBe('reach.0');
    expect(person?.sees({ page: 'shop.closed', shows: labels('open-menu', 'close') }).shown.ring).toBe('reach.1');
  });

  it('is not said on a page that nobody has described: the control is missing there', () => {
    expect(removal(3).sees({ page: null }).shown.status).toEqual({
      kind: 'missing',
      label: 'remove-from-organization',
      page: 'organization.users',
    });
  });

  it('is done where its control is found all the same', () => {
    const person = removal(3).sees({ page: 'manager.home', shows: labels('remove-from-organization') });
    expect(person.shown).toMatchObject({ ring: 'target', status: { kind: 'ringed' } });
  });
});

describe('a point of no return', () => {
  const last = users(labels('remove-this-user'));

  it('is a warning first, and nothing is ringed', () => {
    expect(removal(9).sees(last).shown).toEqual({ ring: null, status: { kind: 'warning', effect: 'gone' } });
  });

  it('is ringed once the warning has been read', () => {
    const person = removal(9).sees(last);
    person.changes((run) => ({ ...run, warned: [...run.warned, person.step?.id ?? ''] }));
    expect(person.shown).toMatchObject({ ring: 'target', status: { kind: 'ringed' } });
  });

  it('is warned about before its control is looked for', () => {
    const person = removal(9).sees(users());
    expect(person.shown.status).toEqual({ kind: 'warning', effect: 'gone' });
    person.changes((run) => ({ ...run, warned: [...run.warned, person.step?.id ?? ''] }));
    expect(person.shown.status.kind).toBe('missing');
  });
});

describe('a step without a control to ring', () => {
  const option = (id: string) => `{id: ${id}, say: ${five(id)}, steps: []}`;

  it.each([
    ['something to do freely', `do: ${five('Choose seats.')}`, { kind: 'your-turn' }],
    ['something to look at', `check: ${five('Right?')}`, { kind: 'look' }],
    ['something to do elsewhere', `at: outlook\nsay: ${five('Type it.')}`, { kind: 'elsewhere', where: 'outlook' }],
    ['something to wait for', `wait: ${five('A mail.')}\ndone: ${five('It is there.')}`, { kind: 'long-wait' }],
    ['a choice', `pick: ${five('How?')}\noptions: [${option('a')}, ${option('b')}]`, { kind: 'choose' }],
  ])('is never "not found": %s', (_, fields, status) => {
    const { core, guides } = compile({ [GUIDE]: guideWith(step(fields)) });
    const part = guides.en.guides.find(({ id }) => id === 'shop/close-shop')?.parts[0];
    expect(part && new Following(part, core).sees({ page: null }, 20_000).shown).toEqual({ ring: null, status });
  });

  it('is described in words where the control is known by its look alone, and never ringed', () => {
    const described = `gear:\n  role: button\n  look: {find: described, say: ${five('the small wheel')}}\n`;
    const own = `close:\n  role: button\n  text: ${five('Close')}\n  evidence: {en: seen, fr: seen, de: seen, it: seen, es: seen}\n`;
    const content = {
      'labels/shop.yaml': described + own,
      [GUIDE]: guideWith(step(`target: gear\nsay: ${five('Click it.')}`)),
    };
    const { core, guides } = compile(content);
    const part = guides.en.guides.find(({ id }) => id === 'shop/close-shop')?.parts[0];
    expect(part && new Following(part, core).sees({ page: null }, 20_000).shown).toEqual({
      ring: null,
      status: { kind: 'described', label: 'gear' },
    });
  });
});
