import { mkdirSync, writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { missesOf, SIGHTINGS, type Sightings, tableOf, tally } from './tally.ts';

const FILE = '.output/results/walks.json';

/** Prints how often the ring was right, at the end of all walks. */
export default class WalksReporter implements Reporter {
  private readonly walks: Sightings[] = [];
  private passed = 0;
  private failed = 0;

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === test.expectedStatus) this.passed += 1;
    else if (result.retry === test.retries) this.failed += 1;
    else return;
    const body = result.attachments.find(({ name }) => name === SIGHTINGS)?.body;
    if (body) this.walks.push(JSON.parse(body.toString()) as Sightings);
  }

  onEnd(): void {
    const rows = tally(this.walks);
    mkdirSync('.output/results', { recursive: true });
    writeFileSync(FILE, JSON.stringify({ rows }, null, 2));
    console.log(`\nSteps that can be pointed at, in ${this.walks.length} walks:\n\n${tableOf(rows)}`);
    const misses = missesOf(this.walks);
    if (misses.length > 0) console.log(`\nKnown captions without a ring:\n${misses.join('\n')}`);
    console.log(`\n${this.passed} passed, ${this.failed} failed`);
  }
}
