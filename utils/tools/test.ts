/** `npm test`: unit tests, then every browser test with the extension as it is built. */
import { ensureChromium } from './find-browser.ts';
import { countsOfPlaywright, countsOfVitest, runStages } from './stages.ts';

const UNIT = '.output/results/unit.json';
const BROWSER = '.output/results/browser.json';

try {
  console.log(`Browser: ${ensureChromium()}`);
  process.exitCode = runStages([
    { name: 'extension for Chrome', command: ['wxt', 'build'], needed: true },
    { name: 'extension for Firefox', command: ['wxt', 'build', '-b', 'firefox'], needed: true },
    {
      name: 'unit tests',
      command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`],
      report: { file: UNIT, read: countsOfVitest },
    },
    {
      name: 'browser tests',
      command: ['playwright', 'test', '--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER },
      report: { file: BROWSER, read: countsOfPlaywright },
    },
  ]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
