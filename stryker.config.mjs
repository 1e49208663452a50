/** The settings of Stryker for the place that build/mutate.ts names. */
const { MUTATED_PLACE: place = '', MUTATION_REPORT: fileName } = process.env;

export default {
  mutate: [place.endsWith('/') ? `${place}**/*.ts` : place],
  testRunner: 'vitest',
  // The test files of a mutant are known from what each test covers, so that no import needs to be followed.
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // build/mutate.ts says which mutants are left, and whether too many are.
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName },
  concurrency: 2,
  // The time-out is long, so that a busy machine does not make a mutant look found.
  timeoutMS: 10_000,
  tsconfigFile: 'tsconfig.is-not-rewritten.json',
  ignorePatterns: ['dist', 'test-results'],
  warnings: { slow: false },
};
