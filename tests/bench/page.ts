/** Reading a large page: snapshot and locator, beside dom-testing-library on the same page in the same run. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { specOf } from '../../utils/guide/wanted.ts';
import type { TargetSpec } from '../../utils/protocol.ts';
import { ensureChromium } from '../../utils/tools/find-browser.ts';
import { readContent } from '../../utils/tools/read-content.ts';
import { type ReplicaParameters, startManager } from '../manager/server.ts';
import type { sample, Work } from './in-page.ts';
import { ELEMENTS, openLargePage } from './large-page.ts';
import { inRounds, median, p95, type Row, row } from './measure.ts';

const SAMPLES = 40;
/** dom-testing-library takes seconds for one look. */
const SLOW_SAMPLES = 2;

export async function measurePage(rounds: number): Promise<Row[]> {
  const script = await bundled();
  const manager = await startManager();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [`--host-resolver-rules=${manager.hostRules}`, '--ignore-certificate-errors'],
  });
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
    const rows: Row[] = [];
    for (const markup of ['house', 'semantic'] as const)
      rows.push(...(await measureMarkup(page, script, markup, rounds)));
    return rows;
  } finally {
    await browser.close();
    await manager.close();
  }
}

async function measureMarkup(
  page: Page,
  script: string,
  markup: NonNullable<ReplicaParameters['markup']>,
  rounds: number,
): Promise<Row[]> {
  // Without decoys, so that the name is on one button: getByRole throws at two.
  await openLargePage(page, { markup, decoys: 'off' });
  await page.evaluate(script);
  const [one, menus] = [[wanted('add-user', false)], [wanted('row-menu', true)]];
  const run = (work: Work, specs: TargetSpec[], count = SAMPLES) => samples(page, work, specs, count);
  await run('snapshot', []);
  const snapshots = await inRounds(rounds, async () => p95(await run('snapshot', [])));
  const located = await inRounds(rounds, () => run('locate', one));
  const everyRow = await inRounds(rounds, async () => p95(await run('locate', menus)));
  const where = `${ELEMENTS.toLocaleString('en')} elements, ${markup}`;
  return [
    row(`snapshot, ${where}, p95`, 'ms', 16, snapshots),
    row(`locating one target, ${where}, p95`, 'ms', 8, located.map(p95)),
    row(`locating the ⋮ of every row, ${where}, p95`, 'ms', null, everyRow),
    // Without roles in the page dom-testing-library finds nothing.
    ...(markup === 'semantic' ? [await ratioRow(rounds, located, () => run('getByRole', [], SLOW_SAMPLES))] : []),
  ];
}

async function ratioRow(rounds: number, located: number[][], slow: () => Promise<number[]>): Promise<Row> {
  const ratios = await inRounds(rounds, async (nth) => median(await slow()) / median(located[nth] ?? []));
  return row('locating one target, times faster than getByRole of dom-testing-library', '×', 20, ratios, true);
}

function samples(page: Page, work: Work, specs: TargetSpec[], count: number): Promise<number[]> {
  return page.evaluate(
    ([work, specs, count]) =>
      (globalThis as unknown as { bench: { sample: typeof sample } }).bench.sample(work, specs, 'Add a user', count),
    [work, specs, count] as const,
  );
}

function wanted(label: string, choose: boolean): TargetSpec {
  const known = readContent(join(import.meta.dirname, '../../content')).packs.core.labels[label];
  if (!known) throw new Error(`no label ${label}`);
  return specOf('target', known, choose);
}

async function bundled(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    minify: true,
    target: 'chrome120',
    tsconfigRaw: '{}',
    logLevel: 'error',
  });
  // A strict page refuses added scripts; what the debugger evaluates is not one.
  return `${result.outputFiles[0]?.text ?? ''};globalThis.bench = bench`;
}
