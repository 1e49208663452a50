import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The quick tests of what is mutated, in one time zone. A run for a mutant takes as long as its imports do: they are done
 * once for all its test files, and date-fns is one file.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/golden.test.ts', 'test/{rules,standards,tables,report,oracle}/**/*.test.ts'],
    exclude: ['test/rules/phase-against-oracle.test.ts'],
    isolate: false,
    deps: { optimizer: { ssr: { enabled: true, include: ['date-fns'] } } },
  },
});
