/** `npm run test:walks`: walks every guide that can be pointed at, in every language, and counts right rings. */
import { Command } from 'commander';
import { WALKS_VARIABLE } from '../../tests/walks/walks.ts';
import { ensureChromium } from './find-browser.ts';
import { runTool } from './stages.ts';

interface Options {
  shard?: string;
  sample?: number;
  seed: number;
  guide: string;
}

const options = new Command('npm run test:walks --')
  .description('Walks the guides in the replica with real clicks. A wrong ring fails; anything else is counted.')
  .option('--shard <n/of>', 'one share of the walks, such as 1/4')
  .option('--sample <count>', 'only so many walks, drawn from all', Number)
  .option('--seed <number>', 'seed of the sample and of the renamed captions', Number, 1)
  .option('--guide <start>', 'only guides whose id starts like this', '')
  .parse()
  .opts<Options>();

try {
  console.log(`Browser: ${ensureChromium()}`);
  const given = { seed: options.seed, sample: options.sample ?? null, guide: options.guide };
  const shard = options.shard ? [`--shard=${options.shard}`] : [];
  const config = ['--config', 'tests/walks/playwright.config.ts'];
  const isSound =
    runTool(['wxt', 'build']) &&
    runTool(['playwright', 'test', ...config, ...shard], { [WALKS_VARIABLE]: JSON.stringify(given) });
  process.exitCode = isSound ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
