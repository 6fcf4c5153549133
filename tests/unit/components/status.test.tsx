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
  ['a missing control', { kind: 'missing', label: 'add-user', describe: null }, 'Not on this screen: Add a user'],
  ['its causes', { kind: 'missing', label: null, describe: null }, 'Most often: another Organization is open'],
  [
    'a missing guess, never as a quote',
    { kind: 'missing', label: 'remove', describe: null },
    'Not on this screen.Probably a button such as “Delete it”, in the window that is open',
  ],
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
    const words = statusOf({ kind: 'missing', label, describe: null }, undefined, isThere);
    expect(words.includes('a frame that Signpost cannot look into')).toBe(says);
  });

  it('says how long a wait is and what done looks like', () => {
    const words = statusOf({ kind: 'long-wait', upTo: waitStep.upTo, done: waitStep.done }, waitStep);
    expect(words).toBe('How long: 48 hoursDone when: the domain shows Active');
  });
});
