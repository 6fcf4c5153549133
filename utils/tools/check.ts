/** `npm run check`: everything that can be said of the project without a browser. */
import { runStages } from './stages.ts';

process.exitCode = runStages([
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint and format', command: ['biome', 'check', '.', '--error-on-warnings'] },
  { name: 'content', command: ['tsx', 'utils/tools/kb.ts', 'check'] },
  { name: 'unit tests and import rules', command: ['vitest', 'run'] },
  { name: 'package for Chrome', command: ['wxt', 'build'] },
  { name: 'package for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
]);
