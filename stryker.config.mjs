import { readFileSync } from 'node:fs';

const thresholds = JSON.parse(
  readFileSync(new URL('test/mutation/thresholds.json', import.meta.url), 'utf8'),
);

export default {
  mutate: Object.keys(thresholds).map((place) => (place.endsWith('/') ? `${place}**/*.ts` : place)),
  testRunner: 'vitest',
  // The test files of a mutant are known from what each test covers, so that no import needs to be followed.
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // build/check-mutants.ts says which mutants are left, and whether too many are.
  reporters: ['html', 'json', 'progress-append-only'],
  concurrency: 2,
  // The time-out is long, so that a busy machine does not make a mutant look found.
  timeoutMS: 30_000,
  tsconfigFile: 'tsconfig.is-not-rewritten.json',
  ignorePatterns: ['dist', 'test-results'],
  warnings: { slow: false },
};
