import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that mutants of the rules have to survive: without the oracle's long walks, in one time zone. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/golden.test.ts', 'test/rules/*.test.ts', 'test/properties/*.test.ts'],
    exclude: ['test/rules/phase-against-oracle.test.ts', 'test/properties/broadcasting.test.ts'],
  },
});
