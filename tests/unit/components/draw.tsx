/** Draws a view into a fresh document and finds things in it the way people do: by role and name. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Panel } from '../../../components/Panel.tsx';
import type { FakeModel } from './fake-model.ts';

export interface Drawn {
  root: HTMLElement;
  text(): string;
  /** @throws {Error} when there is none, naming what is there. */
  button(name: string): HTMLElement;
  has(name: string): boolean;
  click(name: string): void;
  /** In a list to choose from, by its name. */
  choose(name: string, value: string): void;
  act(change: () => void): void;
}

export function drawPanel(model: FakeModel, copy: (text: string) => Promise<boolean> = async () => true): Drawn {
  document.body.innerHTML = '';
  const root = document.body.appendChild(document.createElement('div'));
  const change = (what: () => void) => {
    void act(what);
  };
  change(() => render(<Panel model={model} copy={copy} />, root));
  const buttons = () => [...root.querySelectorAll<HTMLElement>('button, summary')];
  const find = (name: string) => buttons().find((one) => nameOf(one) === name);
  const button = (name: string) => {
    const found = find(name);
    if (!found) throw new Error(`no button "${name}" among ${buttons().map(nameOf).join(' | ')}`);
    return found;
  };
  return {
    root,
    text: () => (root.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' '),
    button,
    has: (name) => find(name) !== undefined,
    click: (name) => change(() => button(name).click()),
    choose: (name, value) => {
      const list = [...root.querySelectorAll('select')].find((one) => nameOf(one) === name);
      if (!list) throw new Error(`no list "${name}"`);
      change(() => {
        list.value = value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
    act: change,
  };
}

const nameOf = (element: HTMLElement) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
