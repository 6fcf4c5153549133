// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Item } from '../../../utils/panel/types.ts';
import { drawPanel } from './draw.tsx';
import { type FakeModel, fakeModel } from './fake-model.ts';

let model: FakeModel;

const items: Item[] = ['One', 'Two', 'Three', 'Four', 'Five'].map((title) => ({
  guide: `organization/${title.toLowerCase()}`,
  part: null,
  title,
  meta: '8 steps · cannot be undone',
  why: ['You are on the page “Users”.'],
}));

const area = { id: 'organization', icon: 'building', name: { en: [], fr: [], de: [], it: [], es: [] } };

beforeEach(() => {
  model = fakeModel();
  model.suggestions.value = { confident: true, items };
  model.topics.value = [{ area, name: 'Organization', guides: items, articles: [] }];
});

const titles = (root: HTMLElement) => [...root.querySelectorAll('.guide-title')].map((title) => title.textContent);

describe('home', () => {
  it('names the page and shows three guides, the rest on request', () => {
    const drawn = drawPanel(model);
    expect(drawn.root.querySelector('h2')?.textContent).toBe('Users');
    expect(titles(drawn.root)).toEqual(['One', 'Two', 'Three']);
    drawn.click('2 more');
    expect(titles(drawn.root)).toHaveLength(5);
  });

  it('tells why a guide is suggested, when asked', () => {
    const drawn = drawPanel(model);
    const why = drawn.button('Why this guide? One');
    const reasons = document.getElementById(why.getAttribute('aria-controls') ?? '');
    expect(reasons?.hidden).toBe(true);
    drawn.click('Why this guide? One');
    expect(reasons?.hidden).toBe(false);
    expect(reasons?.textContent).toBe('You are on the page “Users”.');
  });

  it('brings back what was searched and opened before', () => {
    model.recent.value = items.slice(0, 1);
    model.recentQueries.value = ['fire a colleague'];
    const drawn = drawPanel(model);
    expect(drawn.text()).not.toContain('fire a colleague');
    drawn.click('Recent');
    expect(titles(drawn.root)).toEqual(['One', 'Two', 'Three', 'One']);
    drawn.click('fire a colleague');
    expect(model.query.value).toBe('fire a colleague');
  });

  it('says so when no guide is made for the page', () => {
    model.suggestions.value = { confident: false, items: [] };
    expect(drawPanel(model).text()).toContain('There is no guide for this page yet.');
  });

  it('offers to go on with a guide, to call it finished, or to stop', () => {
    model.continueCard.value = { guide: 'a/b', part: 'c', title: 'One', step: 3, of: 7, otherTab: false };
    const drawn = drawPanel(model);
    expect(drawn.text()).toContain('step 3 of 7');
    drawn.click('Continue');
    drawn.click('I finished it');
    drawn.click('Stop');
    expect(model.calls).toEqual([['resume'], ['finish'], ['stop']]);
  });

  it('shows no arbitrary guides on an unknown page, but the nearest topic', () => {
    model.where.value = { kind: 'unknown', area: 'organization' };
    const drawn = drawPanel(model);
    expect(drawn.text()).toContain('Signpost does not know this page.');
    expect(drawn.root.querySelector('details')?.open).toBe(true);
  });

  it('is neutral on other sites', () => {
    model.where.value = { kind: 'other-site' };
    const drawn = drawPanel(model);
    expect(drawn.text()).toContain('This is not a page of the Infomaniak Manager.');
    expect(drawn.root.querySelector('details')?.open).toBe(false);
    drawn.click('Open the Manager');
    expect(model.calls).toEqual([['openManager']]);
  });

  it('asks for access that the browser withholds', () => {
    model.where.value = { kind: 'withheld' };
    drawPanel(model).click('Allow on this site');
    expect(model.calls).toEqual([['requestAccess']]);
  });

  it('changes its language at once', () => {
    const drawn = drawPanel(model);
    const select = drawn.root.querySelector('.language select') as HTMLSelectElement;
    drawn.act(() => {
      select.value = 'de';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(drawn.text()).toContain('Was möchten Sie tun?');
    expect(document.documentElement.lang).toBe('de');
  });

  it('has one live region that repeats the announcement of the model', () => {
    const drawn = drawPanel(model);
    drawn.act(() => {
      model.announcement.value = 'Step 3 of 7: Click, ringed: Add';
    });
    const regions = drawn.root.querySelectorAll('[aria-live], [role=status], [role=alert]');
    expect([...regions].map((region) => region.textContent)).toEqual(['Step 3 of 7: Click, ringed: Add']);
  });
});

describe('the menu', () => {
  it('opens, closes with Esc and gives the focus back', () => {
    const drawn = drawPanel(model);
    drawn.click('Menu');
    const list = document.getElementById('menu-list');
    expect(list?.hidden).toBe(false);
    drawn.button('Help').focus();
    drawn.act(() => drawn.button('Help').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(list?.hidden).toBe(true);
    expect(document.activeElement).toBe(drawn.button('Menu'));
  });
});

describe('settings', () => {
  beforeEach(() => {
    model.view.value = { name: 'settings' };
  });

  it('changes text size and appearance of the panel', () => {
    const drawn = drawPanel(model);
    const radio = (name: string) =>
      [...drawn.root.querySelectorAll('label')].find((label) => label.textContent === name) as HTMLLabelElement;
    drawn.act(() => radio('Larger').click());
    drawn.act(() => radio('Dark').click());
    expect(model.settings.value).toMatchObject({ textSize: 'larger', appearance: 'dark' });
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', text: 'larger' });
  });

  it('shows the step on the page only where that is asked for', () => {
    const drawn = drawPanel(model);
    const box = drawn.root.querySelector<HTMLInputElement>('input[type=checkbox]');
    expect(box?.labels?.[0]?.textContent).toBe('Show the step beside the ring');
    expect(box?.checked).toBe(false);
    drawn.act(() => box?.click());
    expect(model.settings.value.callout).toBe(true);
    expect(box?.checked).toBe(true);
  });

  it('erases nothing on a double click, and everything only after the question', () => {
    const drawn = drawPanel(model);
    const button = drawn.button('Erase everything');
    drawn.act(() => button.click());
    drawn.act(() => button.click());
    expect(model.calls).toEqual([]);
    drawn.click('Erase everything');
    expect(drawn.text()).toContain('This cannot be undone.');
    drawn.click('Yes, erase');
    expect(model.calls).toEqual([['eraseAll']]);
  });

  it('says what Signpost looks at and that it belongs to nobody but itself', () => {
    const drawn = drawPanel(model);
    expect(drawn.text()).toContain('Keeps nothing of it, sends nothing.');
    expect(drawn.text()).toContain('not affiliated with Infomaniak');
  });
});

describe('help', () => {
  it('names F6 and says whose key Esc is', () => {
    model.view.value = { name: 'help' };
    const drawn = drawPanel(model);
    expect(drawn.root.querySelector('kbd')?.textContent).toBe('F6');
    expect(drawn.text()).toContain('On the page, the key stays the page’s own.');
  });
});
