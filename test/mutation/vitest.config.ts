import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The tests of the place that is mutated: others would cost each mutant that is left their time, and find few. */
const { tests } = JSON.parse(readFileSync(new URL('thresholds.json', import.meta.url), 'utf8'))[
  process.env.MUTATED_PLACE ?? ''
];

/** They hold what is evaluated while modules load: for a mutant there, no test can be left out. */
const FIRST = 'test/standards/';
/** It imports every function of the product. */
const LAST = 'test/golden.test.ts';

/** The first test that fails ends the run for a mutant. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification): number =>
      Number(moduleId.includes(LAST)) - Number(moduleId.includes(FIRST));
    return [...files].sort((one, other) => rankOf(one) - rankOf(other));
  }
}

/**
 * The quick tests of what is mutated, in one time zone. A run for a mutant takes as long as its imports do, so they are
 * done once for all its test files.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: tests.map((path: string) => (path.endsWith('/') ? `${path}**/*.test.ts` : path)),
    exclude: [
      'test/rules/{phase-against-oracle,every-day-has-one-standard}.test.ts',
      // Its layouts take most of the time of all tables, and say nothing of targets.
      'test/tables/layout/**',
    ],
    testTimeout: 60_000,
    setupFiles: ['test/support/on-frozen-versions.ts', 'test/mutation/fixed-seed.ts'],
    isolate: false,
    sequence: { sequencer: QuickestFirst },
  },
});
