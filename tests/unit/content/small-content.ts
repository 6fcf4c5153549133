/** A sound content folder with two guides, written to a temporary place, and what is said about it when it is not sound. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Packs } from '../../../utils/content/compile.ts';
import { ContentError } from '../../../utils/content/sources.ts';
import type { Guide, Part } from '../../../utils/content/types.ts';
import { readContent } from '../../../utils/tools/read-content.ts';

/** The same words in five languages, as YAML. */
export const five = (words: string) =>
  `{en: '${words}', fr: '${words} fr', de: '${words} de', it: '${words} it', es: '${words} es'}`;
const fiveLists = (words: string) => `{en: [${words}], fr: [${words}], de: [${words}], it: [${words}], es: [${words}]}`;
const evidence = '{en: seen, fr: translated, de: brand-unchanged, it: inferred, es: seen-other}';

const label = (id: string, more = '') => `
${id}:
  role: button
  text: ${five(id)}
  evidence: ${evidence}
${more}`;

const page = (id: string, path: string, more = '') => `
${id}:
  area: shop
  paths: [${path}]
  name: ${five(id.replace('.', ' '))}
  evidence: seen
${more}`;

export const GUIDE = 'guides/shop/close-shop.yaml';

/** A guide with these steps; `more` are further top-level fields. */
export const guideWith = (steps: string, more = '') => `
kind: task
source: {article: 1, facts: 2026-11}
title: ${five('Close the shop')}
summary: ${five('Nobody can buy any more.')}
asks: ${fiveLists('stop selling')}
${more}
parts:
  - id: close
    steps:
${steps}
`;

export const step = (fields: string) => `      - ${fields.trim().replaceAll('\n', '\n        ')}\n`;

const sound: Record<string, string> = {
  'labels/shop.yaml': [
    label('open-menu'),
    label('close', '  opener: open-menu'),
    label('confirm', '  generic: true'),
    `dots:\n  role: button\n  place: row\n  look: {find: row-menu, say: ${five('three dots')}}`,
  ].join('\n'),
  'pages/shop.yaml': [page('shop.list', '/v3/:acc/ng/shops'), page('shop.closed', '/v3/:acc/ng/shops/:shop')].join(
    '\n',
  ),
  'areas.yaml': `shop: {name: ${five('Shop')}, icon: store}`,
  'articles.yaml': `- {number: 1, area: shop, title: ${five('Has a guide')}}\n- {number: 2, area: shop, title: ${five('Has none')}}`,
  'glossary.yaml': '[]',
  'panel.yaml': `go.open: ${five('Open {page}')}`,
  ...Object.fromEntries(
    ['en', 'fr', 'de', 'it', 'es'].map((lang) => [`words/${lang}.yaml`, 'stop: [the]\nlight: []\nsynonyms: []']),
  ),
  [GUIDE]: guideWith(step(`target: close\nsay: ${five('Click [[close]].')}`)),
  'guides/shop/open-shop.yaml': guideWith(step(`go: shop.list`)),
};

/** Writes the folder with some files changed; `null` leaves a file out. Removed when the test ends. */
export function writeContent(changes: Record<string, string | null> = {}): string {
  const base = mkdtempSync(join(tmpdir(), 'signpost-'));
  onTestFinished(() => rmSync(base, { recursive: true }));
  const folder = join(base, 'content');
  for (const [path, text] of Object.entries({ ...sound, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** `file:line: message` lines; empty when the content is sound. */
export function problemsWith(changes: Record<string, string | null>): string[] {
  try {
    readContent(writeContent(changes));
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n');
    throw error;
  }
}

export const compile = (changes: Record<string, string> = {}): Packs => readContent(writeContent(changes)).packs;

/** The English guide with these steps, and its part. */
export function compileSteps(steps: string, more = ''): { guide: Guide; part: Part } {
  const guide = compile({ [GUIDE]: guideWith(steps, more) }).guides.en.guides.find(
    ({ id }) => id === 'shop/close-shop',
  );
  const part = guide?.parts[0];
  if (!guide || !part) throw new Error('the guide was not compiled');
  return { guide, part };
}

/** Line of the first occurrence, counted from 1. */
export const lineOf = (text: string, needle: string) => text.slice(0, text.indexOf(needle)).split('\n').length;
