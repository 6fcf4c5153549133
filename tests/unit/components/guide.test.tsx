// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Step } from '../../../utils/content/types.ts';
import type { OpenGuide } from '../../../utils/panel/types.ts';
import { type Drawn, drawPanel } from './draw.tsx';
import { doing, type FakeModel, fakeModel, guide } from './fake-model.ts';

let model: FakeModel;

beforeEach(() => {
  model = fakeModel();
});

function draw(open: OpenGuide, part: string | null = 'add'): Drawn {
  model.view.value = { name: 'guide', guide: guide.id, part, symptom: open.symptom };
  model.guide.value = open;
  return drawPanel(model);
}

const reading = (more: Partial<OpenGuide> = {}) => doing({ kind: 'paused' }, 0, { mode: 'reading', ...more });
const missing = { kind: 'missing' as const, label: 'add-user', page: null, canOpen: false };
const ringed = { kind: 'ringed' as const, text: 'Add a user', guess: false, inView: true };

describe('reading a guide', () => {
  it('says where the facts come from and how old they are', () => {
    const drawn = draw(reading());
    expect(drawn.text()).toContain('facts of November 2026, not yet confirmed on the live Manager');
    expect(drawn.root.querySelector('.source a')?.getAttribute('href')).toBe(guide.help.url);
  });

  it('names roles as on the screen, what it changes and whether that can be undone', () => {
    const drawn = draw(reading());
    expect(drawn.text()).toContain('You need the role Administrator or Legal representative.');
    expect(drawn.text()).toContain('Cannot be undone');
  });

  it('starts only with "Guide me"', () => {
    const drawn = draw(reading());
    expect(model.calls).toEqual([]);
    drawn.click('Guide me');
    expect(model.calls).toEqual([['start']]);
  });

  it('asks first which task is meant when there are several', () => {
    const [part] = guide.parts;
    const several = { ...guide, parts: part ? [part, { ...part, id: 'invite', title: 'Invite somebody' }] : [] };
    const drawn = draw(reading({ guide: several }), null);
    expect(drawn.text()).toContain('What do you want to do?');
    expect(drawn.has('Guide me')).toBe(false);
    drawn.click('Invite somebody');
    expect(model.calls).toEqual([['openGuide', guide.id, 'invite']]);
  });

  it('opens at the symptom that was searched', () => {
    const symptoms = ['slow', 'paused'].map((id) => ({ id, say: id, errors: [], causes: [{ check: ['Disk full'] }] }));
    const drawn = draw(reading({ guide: { ...guide, kind: 'fix', symptoms }, symptom: 'paused' }));
    const open = [...drawn.root.querySelectorAll('details')].filter((one) => one.open);
    expect(open.map((one) => one.querySelector('summary')?.textContent)).toEqual(['paused']);
  });
});

describe('the links of a hub', () => {
  const links = (count: number) =>
    Array.from({ length: count }, (_, nth) => ({ article: nth, say: [`article ${nth}`] }));
  const hub = (count: number) => ({
    ...guide,
    kind: 'hub' as const,
    parts: [],
    links: ['Share', 'Problems'].map((title) => ({ title, links: links(count) })),
  });
  const headings = (drawn: Drawn, kind: string) => [...drawn.root.querySelectorAll(kind)].map((one) => one.textContent);

  it('stand under their headings', () => {
    expect(headings(draw(reading({ guide: hub(3) }), null), 'h3')).toEqual(['Share', 'Problems']);
  });

  it('fold behind their headings where there are many', () => {
    const drawn = draw(reading({ guide: hub(20) }), null);
    expect(headings(drawn, 'h3')).toEqual([]);
    expect(headings(drawn, 'summary').slice(0, 2)).toEqual(['Share', 'Problems']);
  });
});

describe('doing a guide', () => {
  it('marks the current step and ticks the ones before', () => {
    const drawn = draw(doing({ kind: 'look' }, 1));
    const current = drawn.root.querySelectorAll('[aria-current=step]');
    expect(current).toHaveLength(1);
    expect(current[0]?.textContent).toContain('Is this the right person?');
    expect(drawn.root.querySelector('.step.done')?.textContent).toContain('done');
  });

  it('offers "Show me" only when the ring is out of view', () => {
    expect(draw(doing(ringed)).has('Show me')).toBe(false);
    const drawn = draw(doing({ ...ringed, inView: false }));
    drawn.click('Show me');
    drawn.click('Move focus there');
    expect(model.calls).toEqual([['showMe'], ['moveFocus']]);
  });

  it('offers Skip on missing and optional steps only', () => {
    expect(draw(doing(ringed)).has('Skip')).toBe(false);
    const drawn = draw(doing(missing));
    drawn.click('Skip');
    drawn.click('Done, next');
    expect(model.calls).toEqual([['skip'], ['next']]);
  });

  it('warns before the point of no return and shows the button only then', () => {
    const warning = { say: ['The access is deleted for good.'], undo: 'no' as const, kind: 'deletes' };
    const drawn = draw(doing(ringed, 1, { warning }));
    expect(drawn.text()).toContain('Cannot be undone');
    expect(drawn.text()).toContain('You click yourself.');
    expect(drawn.text()).not.toContain('Ringed on the page');
    expect(drawn.has('Done, next')).toBe(false);
    drawn.click('I understand, show me the button');
    expect(model.calls).toEqual([['confirmWarning']]);
  });

  it('asks whether it worked when the page does not answer', () => {
    const drawn = draw(doing({ kind: 'did-it-work' }));
    drawn.click('Not yet');
    drawn.click('Yes');
    expect(model.calls).toEqual([
      ['worked', false],
      ['worked', true],
    ]);
  });

  it('says what to do when the answer to a check is no, and does not go on', () => {
    const drawn = draw(doing({ kind: 'look' }, 1));
    drawn.click('No');
    expect(drawn.root.querySelector('.aside-answer')?.textContent).toBe('No. Close the window.');
    expect(model.calls).toEqual([]);
    drawn.click('Yes');
    expect(model.calls).toEqual([['next']]);
  });

  it('lets the person choose a way', () => {
    const options = ['light', 'dark'].map((id) => ({ id, say: [id], steps: [] }));
    const step: Step = { id: '1', kind: 'pick', say: ['Which one?'], optional: false, page: null, options };
    const drawn = draw(doing({ kind: 'choose' }, 0, { steps: [{ step, number: 1, state: 'current' }] }));
    drawn.click('dark');
    expect(model.calls).toEqual([['choose', '1', 'dark']]);
  });

  it('offers a step that seems to fit, and never takes it', () => {
    const drawn = draw(doing({ kind: 'searching' }, 0, { offer: 2 }));
    expect(drawn.text()).toContain('You seem to be at step 2.');
    expect(model.calls).toEqual([]);
    drawn.click('Go to step 2');
    drawn.click('Stay here');
    expect(model.calls).toEqual([['acceptOffer'], ['declineOffer']]);
  });

  it('leads back to the page of the step with one button', () => {
    const drawn = draw(doing({ kind: 'other-page', page: 'Users', canOpen: true, way: [] }));
    drawn.click('Go there');
    expect(model.calls).toEqual([['goToPage']]);
  });

  it('has a message for the administrator, in the language of the Manager unless another one is chosen', async () => {
    model.managerLang.value = 'fr';
    const drawn = draw(doing(missing));
    const message = () => drawn.root.querySelector<HTMLElement>('.step-card .copy-source');
    await vi.waitFor(() => expect(message()?.textContent).toBe('Message about add-user in fr'));
    drawn.choose('Language of the message', 'it');
    await vi.waitFor(() => expect(message()?.textContent).toBe('Message about add-user in it'));
    expect(message()?.lang).toBe('it');
  });

  it('leads to the article and the support where a control is missing', () => {
    const card = draw(doing(missing)).root.querySelector('.step-card');
    const links = [...(card?.querySelectorAll<HTMLAnchorElement>('a') ?? [])].map(({ href }) => href);
    expect(links).toEqual([guide.help.url, 'https://www.infomaniak.com/en/support']);
  });

  it('leads to the page of the step where the open one is not known to be it', () => {
    const drawn = draw(doing({ ...missing, page: 'Users', canOpen: true }));
    expect(drawn.text()).toContain('This step is on Users.');
    drawn.click('Go there');
    expect(model.calls).toEqual([['goToPage']]);
  });

  it('has what was tried at hand where a control is missing, and nowhere else', () => {
    expect(draw(doing(missing)).root.querySelector('.tried .copy-source')?.textContent).toBe('What I tried');
    expect(draw(doing(ringed)).has('Copy what I tried')).toBe(false);
  });

  it('says calmly that the screen may have changed, with what was tried at hand', () => {
    const sentence = 'This screen may have changed since the guide was written.';
    expect(draw(doing(missing)).text()).not.toContain(sentence);
    const drawn = draw(doing(ringed, 0, { isDoubtful: true }));
    expect(drawn.text()).toContain(sentence);
    expect(drawn.has('Copy what I tried')).toBe(true);
  });

  it('keeps the keyboard in the card when the focused button goes', () => {
    const drawn = draw(doing({ kind: 'look' }, 1));
    drawn.button('No').focus();
    drawn.act(() => {
      model.guide.value = doing({ kind: 'waiting' }, 0);
    });
    expect(document.activeElement?.textContent).toBe('Step 1 of 2');
  });
});

describe('the end of a guide', () => {
  it('says what should be true, what to try if not, and what often follows', () => {
    const drawn = draw(doing({ kind: 'paused' }, 2, { mode: 'end' }));
    expect(drawn.text()).toContain('The person is in the list.');
    expect(drawn.text()).toContain('Reload the page.');
    drawn.click('Change the role');
    drawn.click('Finish');
    expect(model.calls).toEqual([['openGuide', 'organization/change-role', null], ['finish']]);
  });

  it('shows the exact text before it is copied', async () => {
    const copy = vi.fn(async () => true);
    model.guide.value = doing({ kind: 'paused' }, 2, { mode: 'end' });
    model.view.value = { name: 'guide', guide: guide.id, part: 'add', symptom: null };
    const drawn = drawPanel(model, copy);
    expect(drawn.root.querySelector('.copy-source')?.textContent).toBe('What I tried');
    expect(copy).not.toHaveBeenCalled();
    drawn.click('Copy');
    expect(copy).toHaveBeenCalledWith('What I tried');
    await vi.waitFor(() => expect(drawn.has('Copied')).toBe(true));
  });

  it('says so when the browser refuses to copy', async () => {
    model.guide.value = doing({ kind: 'paused' }, 2, { mode: 'end' });
    model.view.value = { name: 'guide', guide: guide.id, part: 'add', symptom: null };
    const drawn = drawPanel(model, async () => false);
    drawn.click('Copy');
    await vi.waitFor(() => expect(drawn.text()).toContain('copy it by hand'));
  });
});
