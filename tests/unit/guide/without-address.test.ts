/** Pages that are known by what is written on them alone: that comes and goes while somebody is at work. */
import { describe, expect, it } from 'vitest';
import { Following, labels, partOf } from './following.ts';

const plan = () => new Following(partOf('ticketing/configure-floor-plan', 'block-seats'));

describe('somebody on the seating plan', () => {
  it('is not led back when the page looks like the list of events again', () => {
    const person = plan().goesTo(6);
    person.sees({ page: 'ticketing.floor-plan', shows: labels('seats-for-organizers') });
    expect(person.sees({ page: 'ticketing.events' }, 5000).number).toBe(6);
  });

  it('is told that the control is not there, not that they are elsewhere', () => {
    const person = plan().goesTo(5).sees({ page: 'ticketing.events' });
    expect(person.shown.status.kind).toBe('missing');
    expect(person.sees({ page: 'organization.users' }).shown.status.kind).toBe('other-page');
  });
});
