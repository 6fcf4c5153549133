import { describe, expect, it } from 'vitest';
import { compile, compileSteps, five, GUIDE, guideWith, step } from '../content/small-content.ts';
import { Following, labels, partOf, type Screen } from './following.ts';

const removal = () => new Following(partOf('organization/remove-user'));

const list: Screen = { page: 'organization.users', shows: labels('row-menu', 'add-user') };
const menu: Screen = { ...list, shows: labels('row-menu', 'remove-from-organization', 'modify-role') };
const review = (nth: number): Screen => ({
  page: 'organization.users',
  dialog: `Review ${nth}`,
  shows: labels('row-menu', 'continue'),
});
const summary: Screen = { page: 'organization.users', dialog: 'Summary', shows: labels('row-menu', 'remove') };
const last: Screen = {
  page: 'organization.users',
  dialog: 'Last page',
  shows: { ...labels('row-menu', 'own-email-address', 'remove-this-user'), 'confirm-box': { checked: false } },
};

/** A removal up to its last click. */
function removalAtItsEnd(): Following {
  const person = removal().sees(list).acts().sees(menu).acts().sees(review(1)).acts().sees(summary).acts().sees(last);
  person
    .acts('changed')
    .sees(last)
    .acts()
    .sees({ ...last, shows: { ...last.shows, 'confirm-box': { checked: true } } });
  return person.next();
}

describe('somebody who removes a user', () => {
  it('is told to go to the list, and is there already', () => {
    const person = removal();
    expect(person.number).toBe(1);
    expect(person.sees(list).number).toBe(2);
  });

  it('stays at a step until the page answers the click', () => {
    const person = removal().sees(list).acts().sees(list);
    expect(person.number).toBe(2);
    expect(person.shown.status.kind).toBe('waiting');
    expect(person.sees(menu).number).toBe(3);
  });

  it('gets one step further for one click, whatever else is on the screen', () => {
    const person = removal().sees(list).acts().acts('key').acts();
    person.sees({ ...menu, shows: { ...menu.shows, ...labels('continue', 'remove', 'own-email-address') } });
    expect(person.number).toBe(3);
  });

  it('gets no further by looking on, however long', () => {
    expect(removal().sees(list, 60_000).number).toBe(2);
  });

  it('gets no further by the click that only opens the way to the control', () => {
    const person = removal().sees(list).acts().sees(menu).sees(list);
    expect(person.acts('click', 'opener').sees(menu).number).toBe(3);
  });

  describe.each(['en', 'de', null] as const)('in a Manager in %s', (lang) => {
    it.each([1, 2, 4])('comes to the summary after %i pages of review', (pages) => {
      const person = removal()
        .sees({ ...list, lang })
        .acts()
        .sees({ ...menu, lang })
        .acts();
      for (let nth = 1; nth <= pages; nth++) {
        const page = { ...review(nth), lang, shows: { ...labels('row-menu'), continue: { element: nth } } };
        expect(person.sees(page).number).toBe(4);
        expect(person.shown).toMatchObject({ ring: 'target', status: { kind: 'ringed' } });
        person.acts();
      }
      expect(person.sees({ ...summary, lang }).number).toBe(5);
    });
  });

  it('comes to the summary where its button is called otherwise than we guess', () => {
    const german = { page: 'organization.users', lang: 'de' } as const;
    const person = removal()
      .sees({ ...list, lang: 'de' })
      .acts()
      .sees({ ...menu, lang: 'de' })
      .acts();
    person.sees({ ...review(1), lang: 'de' }).acts();
    const summary = { ...german, dialog: 'Summary', others: ['Person löschen'] };
    expect(person.sees(summary).number).toBe(4);
    expect(person.sees(summary, 1500).number).toBe(5);
  });

  it('waits for a caption that was read, whatever else changes', () => {
    const person = removal().sees(list).acts().sees(menu).acts();
    expect(person.sees({ ...list, dialog: 'Loading', others: ['Cancel'] }, 5000).number).toBe(3);
  });

  it('goes on to the next page of review when it has the same title, for its button is another one', () => {
    const next = { ...review(1), shows: { ...labels('row-menu'), continue: { element: 9_999 } } };
    const person = removal().sees(list).acts().sees(menu).acts().sees(review(1)).acts().sees(next);
    expect(person.number).toBe(4);
    expect(person.shown.ring).toBe('target');
  });

  it('waits on the same page of review when nothing has happened', () => {
    const person = removal().sees(list).acts().sees(menu).acts().sees(review(1)).acts().sees(review(1), 1000);
    expect(person.shown.status.kind).toBe('waiting');
  });

  it('has done the address once the field was changed and left', () => {
    const person = removal().sees(list).acts().sees(menu).acts().sees(review(1)).acts().sees(summary).acts().sees(last);
    expect(person.number).toBe(6);
    expect(person.acts('changed').number).toBe(7);
  });

  it('has ticked the box once it is ticked', () => {
    const ticked = { ...last, shows: { ...last.shows, 'confirm-box': { checked: true } } };
    const person = removalAtItsEnd().goesTo(7).sees(last).acts();
    expect(person.sees(last).number).toBe(7);
    expect(person.sees(ticked).number).toBe(8);
  });

  it('ends when the dialog has gone, although the page is the same', () => {
    const person = removalAtItsEnd();
    expect(person.number).toBe(9);
    expect(person.acts().sees(last, 2000).number).toBe(9);
    expect(person.sees(list).isAtEnd).toBe(true);
  });

  it('does not get to the end when the removal fails, and is asked after eight seconds', () => {
    const failed = { ...last, others: ['An error has occurred'] };
    const person = removalAtItsEnd().acts().sees(failed, 7750);
    expect(person.shown.status.kind).toBe('waiting');
    expect(person.waits(250).shown.status.kind).toBe('did-it-work');
    expect(person.waits(60_000).isAtEnd).toBe(false);
  });

  it('has eight seconds again after another try', () => {
    const person = removalAtItsEnd().acts().sees(last, 9000).acts().sees(last, 1000);
    expect(person.shown.status.kind).toBe('waiting');
    expect(person.sees(list).isAtEnd).toBe(true);
  });

  it('does not get to the end by closing the dialog', () => {
    expect(removalAtItsEnd().sees(last).sees(list, 2000).isAtEnd).toBe(false);
  });
});

describe('a switch that saves by itself', () => {
  const dashboard = (checked: boolean): Screen => ({
    page: 'domain.dashboard',
    shows: { 'dns-fast-anycast': { checked } },
  });
  const atTheSwitch = () => new Following(partOf('domain/enable-fast-anycast')).goesTo(3).sees(dashboard(false));

  it('counts once it has kept its new state for a moment', () => {
    const person = atTheSwitch().acts().sees(dashboard(true), 1000);
    expect(person.isAtEnd).toBe(false);
    expect(person.waits(500).isAtEnd).toBe(true);
  });

  it('counts when it is switched off as well', () => {
    const person = new Following(partOf('domain/enable-fast-anycast')).goesTo(3).sees(dashboard(true)).acts();
    expect(person.sees(dashboard(false), 2000).isAtEnd).toBe(true);
  });

  it('does not count when it flips back, as it does when the save fails', () => {
    const person = atTheSwitch().acts().sees(dashboard(true), 1000).sees(dashboard(false), 6500);
    expect(person.isAtEnd).toBe(false);
    expect(person.waits(1000).shown.status.kind).toBe('did-it-work');
  });

  it('does not count when somebody else moved it', () => {
    expect(atTheSwitch().sees(dashboard(true), 5000).isAtEnd).toBe(false);
  });
});

describe('somebody who chooses an appearance', () => {
  const settings = (more: Screen['shows'] = {}): Screen => ({
    page: 'account.settings',
    shows: { ...labels('nav-appearance', 'mode-light', 'mode-automatic'), 'mode-dark': { checked: false }, ...more },
  });
  const atTheModes = () => new Following(partOf('account/change-appearance', 'choose')).goesTo(4).sees(settings());

  it('is asked which one, and gets the step for it', () => {
    const person = atTheModes();
    expect(person.shown.status.kind).toBe('choose');
    expect(person.chooses('dark').step).toMatchObject({ id: '4.dark.1', target: 'mode-dark' });
  });

  it('has done it when it is marked as chosen', () => {
    const person = atTheModes().chooses('dark').sees(settings()).acts().sees(settings());
    expect(person.isAtEnd).toBe(false);
    expect(person.sees(settings({ 'mode-dark': { checked: true } })).isAtEnd).toBe(true);
  });

  it('has done it with the click where no mark can be read', () => {
    expect(atTheModes().chooses('light').sees(settings()).acts().isAtEnd).toBe(true);
  });

  it('may choose another way later: its steps take the place of the first ones', () => {
    const person = atTheModes().chooses('dark').goesTo(4).chooses('light');
    expect(person.steps.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '4.light.1']);
  });
});

describe('ways that join again', () => {
  const fields = (id: string, inner: string) => `\n  - {id: ${id}, say: ${five(id)}, steps: [${inner}]}`;
  const follow = () =>
    new Following(
      compileSteps(
        step(
          `pick: ${five('Which way?')}\noptions:${fields('short', '')}${fields('long', `{do: ${five('a')}}, {do: ${five('b')}}`)}`,
        ) + step(`check: ${five('All well?')}`),
      ).part,
    );

  it('lead to the same step after them', () => {
    expect(follow().chooses('short').step?.kind).toBe('check');
    expect(follow().chooses('long').next().next().step?.kind).toBe('check');
  });
});

describe('a question that only some people have to answer', () => {
  const content = guideWith(
    step(
      `when: ${five('Is the menu folded?')}\nvisible: open-menu\nsteps: [{target: open-menu, say: ${five('Open it.')}}]`,
    ) + step(`target: close\nsay: ${five('Close it.')}`),
  );
  const follow = () => {
    const { core, guides } = compile({ [GUIDE]: content });
    const part = guides.en.guides.find(({ id }) => id === 'shop/close-shop')?.parts[0];
    if (!part) throw new Error('no part');
    return new Following(part, core);
  };

  it('is asked when the page does not answer it', () => {
    const person = follow().sees({ page: null, shows: labels('close') });
    expect(person.shown.status.kind).toBe('choose');
    expect(person.chooses('no').step).toMatchObject({ target: 'close' });
  });

  it('leads to its steps when the answer is yes, and on after them', () => {
    const person = follow().sees({ page: null }).chooses('yes');
    expect(person.step).toMatchObject({ id: '1.1', target: 'open-menu' });
    expect(person.next().step).toMatchObject({ target: 'close' });
  });

  it('is asked again when the person goes back to it', () => {
    const person = follow().sees({ page: null }).chooses('no').goesTo(1).sees({ page: null });
    expect(person.shown.status.kind).toBe('choose');
    expect(person.chooses('yes').step).toMatchObject({ target: 'open-menu' });
  });

  it('is not asked when the page answers it', () => {
    expect(follow().sees({ page: null, shows: labels('open-menu') }).step).toMatchObject({
      id: '1.1',
      target: 'open-menu',
    });
  });
});

describe('steps that the page cannot show', () => {
  it('wait for the person, whatever happens on the page', () => {
    const { part } = compileSteps(
      [
        `do: ${five('Fill in.')}`,
        `check: ${five('Right?')}`,
        `at: phone\nsay: ${five('Call.')}`,
        `wait: ${five('Wait.')}\ndone: ${five('Done.')}`,
      ]
        .map(step)
        .join(''),
    );
    const person = new Following(part);
    for (const number of [1, 2, 3, 4]) {
      expect(person.sees({ page: 'shop.list', dialog: `${number}` }, 10_000).sees({ page: 'shop.closed' }).number).toBe(
        number,
      );
      person.next();
    }
    expect(person.isAtEnd).toBe(true);
  });

  it('are done when what they wait for appears', () => {
    const { part } = compileSteps(
      step(`do: ${five('Choose seats.')}\nuntil: shop.closed`) + step(`check: ${five('Right?')}`),
    );
    const person = new Following(part).sees({ page: 'shop.list' });
    expect(person.number).toBe(1);
    expect(person.sees({ page: 'shop.closed' }).number).toBe(2);
  });

  it('are not done by what was there before they began', () => {
    const { part } = compileSteps(
      step(`do: ${five('Choose seats.')}\nuntil: shop.closed`) + step(`check: ${five('Right?')}`),
    );
    expect(new Following(part).sees({ page: 'shop.closed' }, 10_000).number).toBe(1);
  });

  it('may be skipped, and are remembered as skipped', () => {
    const person = new Following(partOf('domain/add-dynamic-dns', 'add')).goesTo(5);
    expect(person.step?.optional).toBe(true);
    expect(person.skips().number).toBe(6);
    expect(person.run.skipped).toEqual(['5']);
  });
});
