/** `npm run demo`: Chromium with the extension and its side panel on the replica of the Manager. */
import { Command, Option } from 'commander';
import { startManager } from '../../tests/manager/server.ts';
import { LANGS, type Lang } from '../content/types.ts';
import { planOf } from './demo/plan.ts';
import { showToPerson } from './demo/show.ts';
import { walkDemo } from './demo/walk.ts';
import { hasDisplay } from './display.ts';
import { ensureChromium } from './find-browser.ts';
import { runTool } from './stages.ts';

export interface DemoOptions {
  walk?: true;
  dark?: true;
  lang: Lang;
  markup: 'house' | 'semantic';
  guide: string;
}

const program = new Command('npm run demo --')
  .description('Shows Signpost beside a replica of the Manager; walks one guide where no window can be shown.')
  .option('--walk', 'walk one guide with real clicks and write pictures to .output/demo, window or not')
  .option('--dark', 'dark appearance')
  .addOption(new Option('--lang <lang>', 'language of panel and Manager').choices([...LANGS]).default('en'))
  .addOption(new Option('--markup <kind>', 'how the replica is built').choices(['house', 'semantic']).default('house'))
  .option('--guide <id>', 'guide to walk, or one part of it as guide#part', 'organization/remove-user')
  .parse();
const options = program.opts<DemoOptions>();

try {
  const plan = planOf(options.guide);
  console.log(`Browser: ${ensureChromium()}`);
  if (!runTool(['wxt', 'build', '--level', 'warn'])) throw new Error('The extension could not be built.');
  const manager = await startManager();
  try {
    if (options.walk || !hasDisplay()) await walkDemo(manager, plan, options);
    else await showToPerson(manager, plan, options);
  } finally {
    await manager.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
