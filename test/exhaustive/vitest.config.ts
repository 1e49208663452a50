import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BROWSER, FIRST_ZONE, OTHER_ZONES, PURE } from '../running/which-tests.ts';

/** What `npm test` takes a sample of, whole: hours, not minutes. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    pool: 'forks',
    testTimeout: 3_600_000,
    hookTimeout: 180_000,
    env: { EXHAUSTIVE: 'yes' },
    setupFiles: ['test/support/on-frozen-versions.ts'],
    globalSetup: ['test/running/run-folder.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'every day', include: ['test/exhaustive/**/*.exhaustive.ts'] },
      },
      { extends: true, test: { name: 'every call', include: ['test/sidebar/**/*.test.ts'] } },
      ...[FIRST_ZONE, ...OTHER_ZONES].map((zone) => ({
        extends: true as const,
        test: { name: zone, include: PURE, env: { TZ: zone } },
      })),
      { extends: true, test: { name: 'every way', include: BROWSER, maxWorkers: 1, isolate: true } },
    ],
  },
});
