/** What a page may be like that does not care who else is in it. */
import { h } from './dom.ts';
import { params } from './params.ts';

export function addHostileSheet(): void {
  if (params.style === 'hostile') document.head.append(h('link', { rel: 'stylesheet', href: '/__app/hostile.css' }));
}

let lines: HTMLElement | null = null;

/** Elements without meaning for the end of the page, some of which change all the time; none where none are asked for. */
export function ballast(): HTMLElement | null {
  if (params.nodes === 0 && params.storm === 0) return null;
  lines ??= makeLines(Math.max(params.nodes, 60));
  return lines;
}

/** Two elements a line. */
function makeLines(count: number): HTMLElement {
  const made = Array.from({ length: count / 2 }, (_, at) => h('div', {}, h('span', {}, `${at}`)));
  const box = h('div', { class: 'note', 'data-replica': 'ballast' }, ...made);
  if (params.storm > 0) storm(made);
  return box;
}

const BEAT = 10;

/** Texts, classes and nodes change by turns, as many as are due since the last beat. */
function storm(made: HTMLElement[]): void {
  const start = performance.now();
  let done = 0;
  setInterval(() => {
    for (; done < ((performance.now() - start) / 1000) * params.storm; done++) change(made[done % made.length], done);
  }, BEAT);
}

function change(line: HTMLElement | undefined, turn: number): void {
  const [first] = line?.children ?? [];
  if (turn % 3 === 0) line?.classList.toggle('ticked');
  else if (turn % 3 === 1 && first?.firstChild) first.firstChild.nodeValue = String(turn);
  else if (first) first.replaceWith(first.cloneNode(true));
}
