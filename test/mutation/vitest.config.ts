import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The quick tests of the rules, in one time zone: every one of them runs against every mutant that it reaches. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/golden.test.ts', 'test/{rules,report,oracle}/**/*.test.ts'],
    exclude: ['test/rules/phase-against-oracle.test.ts'],
  },
});
