// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Results } from '../../../utils/panel/types.ts';
import { type Drawn, drawPanel } from './draw.tsx';
import { type FakeModel, fakeModel } from './fake-model.ts';

const item = (guide: string, title: string) => ({
  guide,
  part: null,
  title,
  meta: '4 steps',
  why: [],
  symptom: null,
  marked: ['user'],
  foundIn: null,
});

const found: Results = {
  confident: true,
  items: [item('organization/add-user', 'Add a user'), item('organization/remove-user', 'Remove a user')],
  articles: [{ number: 1990, title: 'Teams', url: 'https://www.infomaniak.com/en/support/faq/1990', marked: [] }],
  spellings: [],
};

let model: FakeModel;
let drawn: Drawn;

const field = () => drawn.root.querySelector('input') as HTMLInputElement;
const options = () => [...drawn.root.querySelectorAll('[role=option]')];
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
const press = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  drawn.act(() => field().dispatchEvent(event));
  return event;
};

beforeEach(() => {
  model = fakeModel();
  model.query.value = 'user';
  model.results.value = found;
  drawn = drawPanel(model);
});

describe('the search', () => {
  it('hands every keystroke to the model', () => {
    drawn.act(() => {
      field().value = 'users';
      field().dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    expect(model.query.value).toBe('users');
  });

  it('is a combobox that says which list it controls and that it is open', () => {
    expect(field().getAttribute('role')).toBe('combobox');
    expect(field().getAttribute('aria-expanded')).toBe('true');
    const list = document.getElementById(field().getAttribute('aria-controls') ?? '');
    expect(list?.getAttribute('role')).toBe('listbox');
  });

  it('is closed without results', () => {
    drawn.act(() => {
      model.query.value = '';
      model.results.value = null;
    });
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(field().hasAttribute('aria-controls')).toBe(false);
  });

  it('moves through guides and articles with the arrow keys, round the ends', () => {
    expect(active()).toBeNull();
    press('ArrowDown');
    expect(active()).toBe(options()[0]);
    expect(active()?.getAttribute('aria-selected')).toBe('true');
    press('ArrowUp');
    expect(active()?.textContent).toContain('Teams');
    press('ArrowDown');
    expect(active()).toBe(options()[0]);
  });

  it('opens the chosen result with Enter', () => {
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    expect(model.calls).toEqual([['openGuide', 'organization/remove-user', null, null]]);
  });

  it('opens the first result with Enter when none is chosen', () => {
    press('Enter');
    expect(model.calls).toEqual([['openGuide', 'organization/add-user', null, null]]);
  });

  it('clears the query with Esc and keeps the key to itself', () => {
    let reached = false;
    document.body.addEventListener('keydown', () => {
      reached = true;
    });
    const event = press('Escape');
    expect(model.query.value).toBe('');
    expect(event.defaultPrevented).toBe(true);
    expect(reached).toBe(false);
  });

  it('leaves Esc alone when there is nothing to clear', () => {
    drawn.act(() => {
      model.query.value = '';
    });
    expect(press('Escape').defaultPrevented).toBe(false);
  });

  it('forgets the chosen result when the query changes', () => {
    press('ArrowDown');
    drawn.act(() => {
      field().value = 'users';
      field().dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    expect(active()).toBeNull();
  });

  it('marks the words that were found', () => {
    expect([...drawn.root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['user', 'user']);
  });

  it('marks whole words alone, also where a word is one of several joined ones', () => {
    drawn.act(() => {
      const titled = { ...item('a/b', 'A superuser, user-friendly: User'), marked: ['user', 'user-friendly'] };
      model.results.value = { ...found, items: [titled], articles: [] };
    });
    expect([...drawn.root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['user-friendly', 'User']);
  });

  it('says why a guide was found, in its tooltip and under the chosen one', () => {
    drawn.act(() => {
      const why = ['It fits your words: fire (remove), user.'];
      model.results.value = { ...found, items: [{ ...item('a/b', 'Remove a user'), why }], articles: [] };
    });
    expect(options()[0]?.getAttribute('title')).toBe('It fits your words: fire (remove), user.');
    expect(options()[0]?.querySelector('.option-why')?.textContent).toBe('It fits your words: fire (remove), user.');
  });

  it('keeps the query that led to an article', () => {
    const article = options()[2] as HTMLElement;
    article.addEventListener('click', (event) => event.preventDefault());
    drawn.act(() => article.click());
    expect(model.calls).toEqual([['rememberQuery']]);
  });

  it('says through which language a guide was found', () => {
    drawn.act(() => {
      model.results.value = { ...found, items: [{ ...item('a/b', 'Add a user'), foundIn: 'de' }] };
    });
    expect(drawn.text()).toContain('Found through its German words');
  });

  it('says that nothing fits well, yet lists what was found, near spellings and ways out', () => {
    drawn.act(() => {
      model.results.value = { ...found, confident: false, spellings: ['domain'] };
    });
    expect(drawn.text()).toContain('Nothing fits well. This comes closest:');
    expect(options()).toHaveLength(3);
    expect(drawn.text()).toContain('Search Infomaniak’s knowledge base');
    drawn.click('domain');
    expect(model.query.value).toBe('domain');
  });

  it('takes the focus when it is called from another view', () => {
    drawn.act(() => {
      model.view.value = { name: 'settings' };
    });
    drawn.click('Search');
    expect(model.calls).toEqual([['openHome']]);
    drawn.act(() => {
      model.view.value = { name: 'home' };
    });
    expect(document.activeElement).toBe(field());
  });
});
