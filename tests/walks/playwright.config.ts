import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

export default defineConfig(base, {
  testDir: '.',
  outputDir: '../../.output/walk-results',
  // A shard is a share of the walks; there is one file only.
  fullyParallel: true,
  reporter: [['list'], ['./report.ts']],
});
