/** Runs the commands of `npm test` and `npm run check` one after another and adds up what they found. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
}

export interface Stage {
  name: string;
  /** A program of `node_modules/.bin` with its arguments; npm puts that folder on the PATH. */
  command: string[];
  env?: Record<string, string>;
  /** Later stages make no sense without it. */
  needed?: boolean;
  /** Where the program writes its results, and how to read them; without it the stage itself counts as one. */
  report?: { file: string; read(text: string): Counts };
}

/** Prints a line for each stage and `N passed, N failed` at the end; gives the exit code. */
export function runStages(stages: Stage[]): number {
  const total: Counts = { passed: 0, failed: 0 };
  const lines: string[] = [];
  for (const stage of stages) {
    console.log(`\n--- ${stage.name}`);
    const { passed, failed } = runStage(stage);
    total.passed += passed;
    total.failed += failed;
    lines.push(`${failed > 0 ? 'FAILED' : 'ok    '}  ${stage.name}: ${passed} passed, ${failed} failed`);
    if (stage.needed && failed > 0) break;
  }
  console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

function runStage({ command, env, report }: Stage): Counts {
  if (report) rmSync(report.file, { force: true });
  const isSound = runTool(command, env);
  const counts = report ? readCounts(report) : { passed: Number(isSound), failed: 0 };
  // A program may fail without a failed test: no test found, or it broke before its report.
  return isSound || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function readCounts({ file, read }: NonNullable<Stage['report']>): Counts {
  try {
    return read(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** True when the program ended well; its output goes where ours goes. */
export function runTool([program = '', ...args]: string[], env: Record<string, string> = {}): boolean {
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: isWindows, env: { ...process.env, ...env } });
  return status === 0;
}

/** Counts of vitest's JSON report. */
export function countsOfVitest(text: string): Counts {
  const { numPassedTests, numFailedTests } = JSON.parse(text) as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Counts of Playwright's JSON report; a test that passed only when repeated has failed. */
export function countsOfPlaywright(text: string): Counts {
  const { stats } = JSON.parse(text) as { stats: { expected: number; unexpected: number; flaky: number } };
  if (stats.flaky > 0) console.log(`\n${stats.flaky} passed only the second time: see "flaky" above.`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
