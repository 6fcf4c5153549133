/** Captions that have changed since the catalogue was written, and decoys that look like the old ones. */
import type { Caption } from './caption.ts';
import { params } from './params.ts';

const SHARE = 0.3;

/** What stands at the end of a caption that is near another one and means something else. */
const NEAR: Record<typeof params.lang, string[]> = {
  en: ['history', 'templates', 'report'],
  fr: ['(historique)', '(modèles)', '(rapport)'],
  de: ['(Verlauf)', '(Vorlagen)', '(Bericht)'],
  it: ['(cronologia)', '(modelli)', '(rapporto)'],
  es: ['(historial)', '(plantillas)', '(informe)'],
  pt: ['(histórico)', '(modelos)', '(relatório)'],
};

/** New caption on the page → caption of its decoy. */
const nearby = new Map<string, string>();

/** Three captions in ten get another wording, always the same ones for a seed. */
export function rename(name: string, caption: Caption): string {
  if (random(name) >= SHARE) return caption.text;
  const endings = NEAR[params.lang];
  const ending = endings[Math.floor(random(`${name} near`) * endings.length)] ?? '';
  nearby.set(caption.other, `${caption.text} ${ending}`);
  return caption.other;
}

/** Renamed captions with those of their decoys, for another document of the page that shows them too. */
export const nearCaptions = (): [string, string][] => [...nearby];

export function learnNearCaptions(pairs: [string, string][]): void {
  for (const [renamed, near] of pairs) nearby.set(renamed, near);
}

/** Puts a control with the near caption beside each renamed one, wherever and whenever it is drawn. */
export function plantNearDecoys(within: Document | ShadowRoot = document): void {
  if (params.labels !== 'renamed') return;
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) plantIn(node);
  }).observe(within, { childList: true, subtree: true });
}

function plantIn(root: Element): void {
  for (const control of [root, ...root.querySelectorAll('[data-replica]')]) {
    const text = control.textContent?.trim() ?? '';
    const near = nearby.get(text);
    if (near === undefined || !control.hasAttribute('data-replica') || !control.isConnected) continue;
    if (control.nextElementSibling?.getAttribute('data-replica') === `decoy:near:${near}`) continue;
    const twin = control.cloneNode(true) as Element;
    twin.setAttribute('data-replica', `decoy:near:${near}`);
    replaceText(twin, text, near);
    control.after(twin);
  }
}

function replaceText(root: Element, from: string, to: string): void {
  const holders = [root, ...root.querySelectorAll('*')].filter(({ textContent }) => textContent?.trim() === from);
  const [innermost = root] = holders.slice(-1);
  const whole = [...innermost.childNodes].find(({ nodeValue }) => nodeValue?.trim() === from);
  if (whole) whole.nodeValue = to;
  else innermost.textContent = to;
}

/** A number from 0 up to 1, the same for the same text and seed (FNV-1a). */
function random(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${params.seed} ${text}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
