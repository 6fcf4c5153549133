import { describe, expect, it } from 'vitest';
import {
  mayHaveChanged,
  noted,
  type Outcome,
  parseTally,
  startTally,
  type Tally,
  usedTarget,
} from '../../../utils/guide/tally.ts';
import { core } from '../content-packs.ts';
import { Following, labels, partOf, type Screen } from './following.ts';

const removal = (number: number) => new Following(partOf('organization/remove-user')).goesTo(number);
const users = (shows: Screen['shows'] = {}): Screen => ({ page: 'organization.users', shows });

/** What a look at the page adds. */
function look(person: Following, tally: Tally = startTally(0), isAtRest = true): Tally {
  if (!person.step) throw new Error('the guide is at its end');
  return noted(tally, { step: person.step, shown: person.shown, world: person.world, isAtRest }, core);
}

const found = { outcome: 'found', ringed: null, used: false };
const missing = { outcome: 'missing', ringed: null, used: false };

describe('the tally of a run', () => {
  it('holds the caption that was ringed', () => {
    const person = removal(3).sees(users({ 'remove-from-organization': { text: 'Aus Organisation entfernen' } }));
    expect(look(person).labels['remove-from-organization']).toEqual({ ...found, ringed: 'Aus Organisation entfernen' });
  });

  it('takes a miss for a miss only on the page of the step, and when that is at rest', () => {
    const id = 'remove-from-organization';
    expect(look(removal(3).sees(users())).labels).toEqual({ [id]: missing });
    expect(look(removal(3).sees(users()), startTally(0), false).labels).toEqual({});
    expect(look(removal(3).sees({ page: null })).labels).toEqual({});
    expect(look(removal(3).sees({ page: 'manager.home' })).labels).toEqual({});
  });

  it('says what was there once, whatever comes later', () => {
    const id = 'remove-from-organization';
    const first = look(removal(3).sees(users()));
    const second = look(removal(3).sees(users({ [id]: { status: 'unsure' } })), first);
    const third = look(removal(3).sees(users({ [id]: { text: 'Remove' } })), second);
    const fourth = look(removal(3).sees(users()), third);
    expect([second, third, fourth].map((tally) => tally.labels[id]?.outcome)).toEqual(['unsure', 'found', 'found']);
    expect(fourth).toBe(third);
  });

  it('counts generic labels, and no control that is known by its look', () => {
    expect(look(removal(4).sees(users(labels('continue')))).labels).toHaveProperty('continue');
    expect(look(removal(2).sees(users(labels('row-menu')))).labels).toEqual({});
    expect(look(removal(2).sees(users())).labels).toEqual({});
  });

  it('counts the openers of what is missing, found or not', () => {
    const person = new Following(partOf('affiliation/manage-affiliation', 'links')).goesTo(3);
    const page = person.step?.page ?? null;
    expect(look(person.sees({ page })).labels).toEqual({
      'nav-affiliate-links': missing,
      'nav-marketing-tools': missing,
    });
    const closed = look(person.sees({ page, shows: { 'nav-marketing-tools': { text: 'Marketing tools' } } }));
    expect(closed.labels).toEqual({ 'nav-marketing-tools': { ...found, ringed: 'Marketing tools' } });
  });

  it('knows that a ringed control was used, not one that was never found', () => {
    const person = removal(3).sees(users(labels('remove-from-organization')));
    const step = person.step;
    if (!step) throw new Error('no step');
    expect(usedTarget(look(person), step).labels['remove-from-organization']?.used).toBe(true);
    expect(usedTarget(startTally(0), step).labels).toEqual({});
    const absent = look(removal(3).sees(users()));
    expect(usedTarget(absent, step)).toBe(absent);
  });

  it('keeps of a name only the caption, not what somebody wrote beside it', () => {
    const id = 'remove-from-organization';
    const caption = core.labels[id]?.text.en[0] ?? '';
    const ringed = (text: string) => look(removal(3).sees(users({ [id]: { text } }))).labels[id]?.ringed;
    expect(ringed(`${caption} Anna Alpha`)).toBe(caption);
    expect(ringed(`  ${caption.toUpperCase()} (3)`)).toBe(caption);
    expect(ringed('Take out (3)')).toBe('Take out');
  });

  it('comes back from storage without what does not fit', () => {
    const tally: Tally = { since: 5, labels: { a: { outcome: 'found', ringed: 'A', used: true } } };
    const stored = { since: 5, labels: { ...tally.labels, b: { outcome: 'lost' }, c: null, d: 'x' } };
    expect(parseTally(JSON.parse(JSON.stringify(stored)))).toEqual(tally);
    for (const odd of [null, 'x', {}, { since: 'x' }, { since: 1, labels: null }]) {
      expect(parseTally(odd)).toEqual(startTally(0));
    }
  });
});

describe('a screen may have changed', () => {
  const tally = (...outcomes: Outcome[]): Tally => ({
    since: 0,
    labels: Object.fromEntries(
      outcomes.map((outcome, nth) => [`label-${nth}`, { outcome, ringed: null, used: false }]),
    ),
  });
  const [lost, there, doubtful] = ['missing', 'found', 'unsure'] as const;

  it('when a third of the labels is missing, and one alone is not enough', () => {
    const is = (...outcomes: Outcome[]) => mayHaveChanged(tally(...outcomes), false);
    expect(is()).toBe(false);
    expect(is(lost)).toBe(false);
    expect(is(lost, lost)).toBe(true);
    expect(is(lost, lost, there, doubtful, there, there)).toBe(true);
    expect(is(lost, lost, there, there, there, there, there)).toBe(false);
    expect(is(doubtful, doubtful)).toBe(false);
  });

  it('at the end also when there were only a few', () => {
    const is = (...outcomes: Outcome[]) => mayHaveChanged(tally(...outcomes), true);
    expect(is()).toBe(false);
    expect(is(lost)).toBe(true);
    expect(is(lost, there, there)).toBe(true);
    expect(is(lost, there, there, there)).toBe(false);
  });
});
