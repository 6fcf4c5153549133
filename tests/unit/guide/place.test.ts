/** Mid-task starts, points of no return, Back and Forward. */
import { describe, expect, it } from 'vitest';
import { wantedFor } from '../../../utils/guide/wanted.ts';
import { compile, compileSteps, five, GUIDE, guideWith, step } from '../content/small-content.ts';
import { core } from '../content-packs.ts';
import { Following, labels, partOf } from './following.ts';

const removal = () => new Following(partOf('organization/remove-user'));
const dynamicDns = () => new Following(partOf('domain/add-dynamic-dns', 'add'));
const form = labels('dynamic-dns-name', 'dynamic-dns-ip', 'dynamic-dns-username', 'dynamic-dns-password');

describe('somebody who starts in the middle of the task', () => {
  it('is offered the step that fits, and stays where they are until they accept', () => {
    const person = removal().sees({ page: 'organization.users', shows: labels('remove-from-organization') }, 5000);
    expect(person.number).toBe(2);
    expect(person.offered).toBe(3);
    expect(
      person.goesTo(3).sees({ page: 'organization.users', shows: labels('remove-from-organization') }).number,
    ).toBe(3);
    expect(person.offered).toBeNull();
  });

  it('is offered the last one of several that are there', () => {
    expect(dynamicDns().sees({ page: null, shows: labels('dynamic-dns-ip', 'dynamic-dns-username') }).offered).toBe(7);
  });

  it('is not offered it again after declining, but another one', () => {
    const person = removal().sees({ page: 'organization.users', shows: labels('remove-from-organization') });
    person.changes((run) => ({ ...run, declined: 2 }));
    expect(person.offered).toBeNull();
    expect(person.sees({ page: 'organization.users', shows: labels('own-email-address') }).offered).toBe(6);
  });

  it('is offered nothing while the control of the step, or the way to it, is there', () => {
    const shows = labels('row-menu', 'own-email-address');
    expect(removal().sees({ page: 'organization.users', shows }).offered).toBeNull();
    expect(removal().goesTo(3).sees({ page: 'organization.users', shows }).offered).toBeNull();
  });

  it('is offered nothing while the page has not answered', () => {
    expect(
      removal().sees({ page: 'organization.users', isBlank: true, shows: labels('own-email-address') }).offered,
    ).toBeNull();
    const person = removal()
      .sees({ page: 'organization.users', shows: labels('row-menu') })
      .acts();
    expect(person.sees({ page: 'organization.users', shows: labels('own-email-address') }).offered).toBeNull();
  });
});

describe('a caption that stands on many pages', () => {
  it('causes no offer and no step forward', () => {
    const everywhere = labels('continue', 'remove', 'save', 'delete', 'next');
    const person = removal().sees({ page: 'organization.users', shows: everywhere }, 60_000);
    expect([person.number, person.offered]).toEqual([2, null]);
  });

  it('is not even looked for ahead', () => {
    const part = partOf('organization/remove-user');
    const ahead = wantedFor(part.steps, 1, core).filter(({ key }) => key.startsWith('ahead.'));
    expect(ahead.map(({ key, generic }) => [key, generic])).toEqual([
      ['ahead.2', false],
      ['ahead.5', false],
    ]);
  });
});

describe('a step that needs a look or a choice first', () => {
  it('is not passed over by what was there before it began', () => {
    const subscribers = { page: 'newsletter.subscribers', shows: labels('add-contacts', 'terms-of-service') };
    const person = new Following(partOf('newsletter/manage-subscribers', 'add')).sees(subscribers, 5000);
    expect(person.step?.kind).toBe('check');
    expect(person.offered).toBeNull();
  });

  it('is left by an offer when something later has appeared since', () => {
    const person = new Following(partOf('newsletter/manage-subscribers', 'add')).sees({
      page: 'newsletter.subscribers',
    });
    expect(person.step?.kind).toBe('check');
    expect(person.sees({ page: 'newsletter.subscribers', shows: labels('terms-of-service') }).offered).toBe(4);
  });
});

describe('a point of no return', () => {
  it('is never passed by an offer, nor offered itself', () => {
    for (let number = 2; number < 9; number++) {
      const person = removal()
        .goesTo(number)
        .sees({ page: 'organization.users', shows: labels('remove-this-user') }, 2000);
      expect([person.number, person.offered]).toEqual([number, null]);
    }
  });

  it('is not passed when it lies inside a choice that has not been made', () => {
    const option = (id: string, inner: string) => `\n  - {id: ${id}, say: ${five(id)}, steps: [${inner}]}`;
    const commit = `{target: confirm, say: ${five('Go.')}, commit: gone}`;
    const content = guideWith(
      step(`target: open-menu\nsay: ${five('Open.')}`) +
        step(`pick: ${five('How?')}\noptions:${option('a', commit)}${option('b', '')}`) +
        step(`target: close\nsay: ${five('Close.')}`),
      `effects: {gone: {kind: deletes, undo: yes, say: ${five('Gone.')}}}`,
    );
    const { core: own, guides } = compile({ [GUIDE]: content });
    const part = guides.en.guides.find(({ id }) => id === 'shop/close-shop')?.parts[0];
    expect(part && new Following(part, own).sees({ page: null, shows: labels('close') }).offered).toBeNull();
  });

  it('is passed by its own click alone', () => {
    const last = { page: 'organization.users', dialog: 'x', shows: labels('remove-this-user') };
    const person = removal().goesTo(9).sees(last, 5000).sees({ page: 'organization.users' }, 5000);
    expect(person.isAtEnd).toBe(false);
    expect(person.sees(last).acts().sees({ page: 'organization.users' }).isAtEnd).toBe(true);
  });
});

describe('somebody who moves between pages', () => {
  const domains = { page: 'domain.list', shows: labels('domain-name') };
  const dashboard = { page: 'domain.dashboard', shows: labels('nav-dynamic-dns') };
  const entries = { page: 'domain.dynamic-dns', shows: labels('nav-dynamic-dns', 'add-dynamic-dns') };

  it('gets on with the page, by a click or by any other way', () => {
    const person = dynamicDns().sees(domains).acts().sees(dashboard);
    expect(person.number).toBe(3);
    expect(person.sees(entries).number).toBe(4);
  });

  it('is back at the matching step after Back, and forth after Forward', () => {
    const person = dynamicDns().sees(domains).acts().sees(dashboard).acts().sees(entries);
    expect(person.number).toBe(4);
    expect(person.sees(dashboard).number).toBe(3);
    expect(person.sees(domains).number).toBe(2);
    expect(person.sees(dashboard).number).toBe(3);
    expect(person.sees(entries).number).toBe(4);
  });

  it('keeps the step while on a page that has nothing to do with the guide', () => {
    const person = dynamicDns().sees(domains).acts().sees(dashboard).sees({ page: 'manager.home' }, 5000);
    expect(person.number).toBe(3);
    expect(person.sees({ page: null }, 5000).number).toBe(3);
    expect(person.sees(dashboard).number).toBe(3);
  });

  it('keeps the step while a page is loading', () => {
    const person = dynamicDns().sees(domains).acts().sees({ page: 'domain.dashboard', isBlank: true }, 2000);
    expect(person.number).toBe(2);
    expect(person.sees(dashboard).number).toBe(3);
  });

  it('keeps the step where the page goes on by itself to where its control is', () => {
    const person = dynamicDns()
      .goesTo(5)
      .sees({ ...entries, shows: { ...entries.shows, ...form } });
    expect(person.sees({ page: 'domain.dashboard', shows: form }).number).toBe(5);
  });

  it('who is on the page of the step already is not moved on by it', () => {
    const { part } = compileSteps(
      step(`target: close\nsay: ${five('Close.')}\npage: shop.list\nuntil: shop.closed`) + step(`check: ${five('x')}`),
    );
    expect(new Following(part, compile().core).sees({ page: 'shop.closed' }, 5000).number).toBe(1);
  });
});
