import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Minutes, not seconds: kept out of `npm test` by the name of its files. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/exhaustive/**/*.exhaustive.ts'],
    setupFiles: ['test/support/on-frozen-versions.ts'],
    testTimeout: 600_000,
  },
});
