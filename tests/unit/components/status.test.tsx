// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parseText } from '../../../utils/content/text.ts';
import type { Status } from '../../../utils/panel/types.ts';
import { drawPanel } from './draw.tsx';
import { checkStep, doing, fakeModel, targetStep } from './fake-model.ts';

function statusOf(status: Status, step = targetStep('1', 'add-user', 'Do it.'), hasClosedFrame = false): string {
  const model = fakeModel();
  model.view.value = { name: 'guide', guide: 'organization/add-user', part: 'add', symptom: null };
  const open = doing(status);
  model.guide.value = { ...open, hasClosedFrame, steps: [{ step, number: 1, state: 'current' }] };
  const { root } = drawPanel(model);
  return (root.querySelector('.status')?.textContent ?? '').replace(/\s+/g, ' ');
}

const waitStep = {
  ...checkStep,
  kind: 'wait' as const,
  say: ['Wait.'],
  upTo: ['48 hours'],
  done: parseText('the domain shows **Active**'),
};

const missing = (label: string): Status => ({ kind: 'missing', label, page: null, canOpen: false });

const sentences: Array<[string, Status, string]> = [
  ['a ringed control', { kind: 'ringed', text: 'Add', guess: false, inView: true }, 'Ringed on the page: Add'],
  ['a guess', { kind: 'ringed', text: 'Add', guess: true, inView: true }, 'Probably this, ringed on the page: Add'],
  ['a nameless control', { kind: 'ringed', text: '', guess: false, inView: true }, 'Ringed on the page'],
  ['a choice', { kind: 'several', choose: 'user', inView: true }, 'Yours to choose: find the person’s row'],
  [
    'an opener without a name',
    { kind: 'opener', opener: '', openerLabel: 'row-menu', target: 'add-user', inView: true },
    'First open the three dots at the end of the row (ringed), then Add a user',
  ],
  ['work elsewhere', { kind: 'elsewhere', where: 'outlook' }, 'Do this in Outlook, then tick it here.'],
  ['a page that answers', { kind: 'waiting' }, 'Waiting for the page'],
  ['a page that does not answer', { kind: 'did-it-work' }, 'The page has not changed. Did it work?'],
  ['a greyed out control', { kind: 'disabled', text: 'Save' }, 'Still greyed out: Save. First fill in'],
  [
    'another page without a link',
    { kind: 'other-page', page: 'Users', canOpen: false, way: ['Organization', 'Users'] },
    'This step is on Users.The way: Organization › Users',
  ],
  [
    'a missing control: where it usually is, and the causes in order',
    missing('add-user'),
    'Not on this screen.Looked for: the button Add a user, usually in the main part of the page.Most often:' +
      'Another Organization is open.A filter or a search hides it.Your role does not include it.',
  ],
  ['the roles that it needs', missing('add-user'), 'Role needed: Administrator or Legal representative.'],
  [
    'a missing guess, never as a quote',
    missing('remove'),
    'Looked for: a button such as “Delete it”, usually in the window that is open.',
  ],
  ['a missing control without caption', missing('row-menu'), 'Looked for: the three dots at the end of the row.'],
  ['both captions where the Manager speaks another language', missing('nav-users'), 'the entry Utilisateurs (Users), '],
  ['several that could be meant', { kind: 'unsure', label: 'remove' }, 'so nothing is ringed'],
  ['a control known by its look', { kind: 'described', describe: ['the small arrow'] }, 'Look for the small arrow'],
];

describe('the line under a step', () => {
  it.each(sentences)('speaks of %s', (_, status, words) => {
    expect(statusOf(status)).toContain(words);
  });

  it('says where a control out of sight lies', () => {
    const status: Status = { kind: 'ringed', text: 'Add', guess: false, inView: false };
    expect(statusOf(status)).toContain('outside the visible part');
  });

  it.each([
    ['add-user', true, true],
    ['add-user', false, false],
    ['nav-users', true, false],
  ])('for a missing %s, with a frame out of reach: %s, says that it may be there: %s', (label, isThere, says) => {
    const words = statusOf({ kind: 'missing', label, page: null, canOpen: false }, undefined, isThere);
    expect(words.includes('a frame that Signpost cannot look into')).toBe(says);
  });

  it('says how long a wait is and what done looks like', () => {
    const words = statusOf({ kind: 'long-wait', upTo: waitStep.upTo, done: waitStep.done }, waitStep);
    expect(words).toBe('How long: 48 hoursDone when: the domain shows Active');
  });
});
