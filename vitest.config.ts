import { defineConfig } from 'vitest/config';

/** Zones that show a slip of a day: behind UTC, ahead of it, and one whose calendar lacks a day. */
const zones = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'];

const pure = [
  'test/{calendar,cells,orders,rules,standards,tables,report,diagnosis,ahead,store,plan,functions,messages,properties,oracle,support}/**/*.test.ts',
  'test/golden.test.ts',
];

export default defineConfig({
  test: {
    pool: 'forks',
    projects: [
      ...zones.map((zone) => ({
        test: {
          name: zone,
          include: [...pure, 'test/zone/*.test.ts'],
          env: { TZ: zone },
          testTimeout: 60_000,
        },
      })),
      {
        test: {
          name: 'tools',
          include: ['test/{build,local,workbook,sidebar}/**/*.test.ts', 'test/*.test.ts'],
          exclude: ['test/golden.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
