import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './test/running/slowest-first.ts';
import { BROWSER, DATED, FIRST_ZONE, OTHER_ZONES, PURE, SHIPPED, TOOLS } from './test/running/which-tests.ts';

/**
 * The seed decides which service calls fail in the tests that let some fail: the same ones in every run, unless another
 * seed is given.
 */
const seed = process.env.TEST_SEED ?? '1';

/** The tests run on frozen versions, so that a new version changes no test but its own. */
const setupFiles = ['test/support/on-frozen-versions.ts'];

export default defineConfig({
  test: {
    env: { TEST_SEED: seed },
    pool: 'forks',
    // V8 makes code fast later than it would: most of what a test runs ends before that has paid. What is new may grow
    // larger before garbage is looked for in it: a workbook is garbage as soon as its test is through.
    execArgv: ['--interrupt-budget=1000000', '--min-semi-space-size=32', '--max-semi-space-size=128'],
    // At least two workers run, since Vitest itself leaves one processor idle, which is half of them where there are
    // two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // The files of a worker share what they import: no test changes a module, and loading them anew took a minute.
    isolate: false,
    sequence: { sequencer: SlowestFirst },
    globalSetup: ['test/running/run-folder.ts'],
    // What is set up is built, which takes its time where other tests are run beside.
    hookTimeout: 120_000,
    projects: [
      ...OTHER_ZONES.map((zone) => ({
        extends: true as const,
        test: { name: zone, include: DATED, env: { TZ: zone }, setupFiles, testTimeout: 60_000 },
      })),
      {
        extends: true,
        test: {
          name: 'pure',
          include: [...PURE, ...DATED],
          exclude: SHIPPED,
          env: { TZ: FIRST_ZONE },
          setupFiles,
          testTimeout: 60_000,
        },
      },
      // The tests of the shipped versions share no module with the tests on the frozen ones.
      { extends: true, test: { name: 'versions', include: SHIPPED, isolate: true } },
      {
        extends: true,
        test: {
          name: 'tools',
          include: TOOLS,
          exclude: [...DATED, ...SHIPPED],
          setupFiles,
          // Where every call is tried, a test takes minutes.
          testTimeout: process.env.EXHAUSTIVE ? 900_000 : 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: BROWSER,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // What the page is waited for comes later on a busy machine, and is looked for until then.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
