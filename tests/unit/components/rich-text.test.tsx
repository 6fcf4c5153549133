// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { ModelContext, surround } from '../../../components/model.ts';
import { RichText } from '../../../components/RichText.tsx';
import { parseText } from '../../../utils/content/text.ts';
import type { Text } from '../../../utils/content/types.ts';
import { fakeModel } from './fake-model.ts';

function draw(text: Text): HTMLElement {
  const root = document.createElement('div');
  render(
    <ModelContext value={surround(fakeModel())}>
      <RichText text={text} />
    </ModelContext>,
    root,
  );
  return root;
}

describe('a guide text', () => {
  it('draws bold and code', () => {
    const root = draw(parseText('Type **your own** address, as in `a@b.ch`.'));
    expect(root.querySelector('strong')?.textContent).toBe('your own');
    expect(root.querySelector('code')?.textContent).toBe('a@b.ch');
  });

  it('shows a caption as on the screen, with the words of the guide after it when they differ', () => {
    const root = draw(parseText('Open [[nav-users]].'));
    expect(root.textContent).toBe('Open Utilisateurs (Users).');
    expect(root.querySelector('.caption')?.getAttribute('lang')).toBe('fr');
  });

  it('never shows a guessed caption as a quote', () => {
    const root = draw(parseText('Click [[remove]].'));
    expect(root.textContent).toBe('Click “Delete it” (or similar).');
    expect(root.querySelector('.caption')).toBeNull();
  });

  it('describes a control without caption', () => {
    expect(draw(parseText('Open [[row-menu]].')).textContent).toBe('Open the three dots at the end of the row.');
  });

  it('opens outside links apart and says so', () => {
    const link = draw(parseText('See [the site](https://example.org/).')).querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://example.org/');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toContain('noreferrer');
    expect(link?.textContent).toContain('opens in a new tab');
  });

  it('draws scripts, handlers and odd addresses as plain words', () => {
    const root = draw(['<img src=x onerror=alert(1)>', { link: 'javascript:alert(1)', text: ['here'] }]);
    expect(root.children).toHaveLength(0);
    expect(root.textContent).toBe('<img src=x onerror=alert(1)>here');
  });
});
