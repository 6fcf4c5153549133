import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { contentPacks } from './utils/tools/content-packs.ts';
import { compactFlexSearch } from './utils/tools/flexsearch-alias.ts';

export default defineConfig({
  plugins: [preact(), contentPacks(fileURLToPath(new URL('./content', import.meta.url)))],
  resolve: { alias: [compactFlexSearch] },
  test: {
    // Shared machines stall now and then.
    testTimeout: 20_000,
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
  },
});
