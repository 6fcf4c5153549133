/** `npm run bench`: measures the budgets of the product; medians, printed as a table and written to `.output/bench.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { Command, Option } from 'commander';
import { ensureChromium } from '../../utils/tools/find-browser.ts';
import { runTool } from '../../utils/tools/stages.ts';
import { isWithin, type Row } from './measure.ts';
import { measureMutations } from './mutations.ts';
import { measurePage } from './page.ts';
import { measurePanel } from './panel.ts';
import { measureMatching, measureSearch } from './pure.ts';
import { measureQuality } from './quality.ts';
import { measureScale } from './scale.ts';
import { measureSizes } from './sizes.ts';

const FILE = '.output/bench.json';

const PARTS: Record<string, (rounds: number) => Promise<Row[]> | Row[]> = {
  sizes: measureSizes,
  quality: measureQuality,
  search: measureSearch,
  scale: measureScale,
  suggestions: measureMatching,
  page: measurePage,
  mutations: measureMutations,
  panel: measurePanel,
};

const program = new Command('npm run bench --')
  .description('Measures the budgets and prints them as a table.')
  .option('--rounds <number>', 'rounds of each measurement; their median counts', Number, 5)
  .addOption(new Option('--only <part>', 'one part of the bench').choices(Object.keys(PARTS)))
  .parse();
const { rounds, only } = program.opts<{ rounds: number; only?: string }>();

function print({ what, value, unit, budget, atLeast, ...rest }: Row): void {
  const limit = budget === null ? '-' : `${atLeast ? '≥' : '≤'} ${budget} ${unit}`;
  const verdict =
    budget === null
      ? ''
      : isWithin({ what, value, unit, budget, ...(atLeast ? { atLeast } : {}), ...rest })
        ? 'pass'
        : 'OVER';
  console.log(`${what.padEnd(78)} ${`${value} ${unit}`.padStart(14)} ${limit.padStart(12)}  ${verdict}`);
}

try {
  console.log(`Browser: ${ensureChromium()}`);
  if (!runTool(['wxt', 'build', '--level', 'warn'])) throw new Error('The extension could not be built.');
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(PARTS)) {
    if (only && only !== name) continue;
    const measured = await measure(rounds);
    rows.push(...measured);
    for (const row of measured) print(row);
  }
  mkdirSync('.output', { recursive: true });
  const machine = { cpu: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version };
  writeFileSync(FILE, `${JSON.stringify({ date: new Date().toISOString(), machine, rounds, rows }, null, 2)}\n`);
  const over = rows.filter((one) => !isWithin(one)).length;
  console.log(`\n${rows.length} figures, ${over} over budget; written to ${FILE}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
