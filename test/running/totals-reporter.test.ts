import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { duration, inWords } from './totals';

const root = fileURLToPath(new URL('../../', import.meta.url));
const reporter = fileURLToPath(new URL('totals-reporter.ts', import.meta.url));

/** The folder lies within the repository, so that vitest is found from there. */
let folder: string;
beforeEach(() => {
  mkdirSync(join(root, 'test-results'), { recursive: true });
  folder = mkdtempSync(join(root, 'test-results', 'reporter-'));
  writeFileSync(
    join(folder, 'vitest.config.mjs'),
    `export default { test: { env: { TEST_SEED: '7' }, projects: ['one', 'two'].map((name) => ({ test: { name, include: [name + '/*.test.js'] } })) } };`,
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function runTests(files: Readonly<Record<string, string>>) {
  for (const [name, body] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), `import { expect, test } from 'vitest';\n${body}`);
  }
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const run = spawnSync(process.execPath, [vitest, 'run', `--root=${folder}`, `--reporter=${reporter}`], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  const lines = run.stdout.trim().split('\n');
  const log = readFileSync(join(folder, 'test-results/tests.log'), 'utf8');
  return { code: run.status, lines, log };
}

test('where all is well: a line per project, and the totals alone on the last', () => {
  const { code, lines, log } = runTests({
    'one/a.test.js': `test('adds', () => { console.log('a note'); expect(1 + 1).toBe(2) }); test.skip('later', () => {});`,
    'two/b.test.js': `test('subtracts', () => expect(2 - 1).toBe(1));`,
  });
  expect(code).toBe(0);
  expect(lines).toHaveLength(4);
  expect(
    lines
      .slice(0, 2)
      .toSorted()
      .map((line) => line.replace(/, \d+ s of work$/, '')),
  ).toEqual([
    'one                  1 passed, 0 failed, 1 skipped',
    'two                  1 passed, 0 failed',
  ]);
  expect(lines.at(-1)).toBe('2 passed, 0 failed, 1 skipped');
  expect(log).toContain('✓ adds');
  expect(log).toContain('a note');
  expect(log.trim().split('\n').at(-1)).toBe('2 passed, 0 failed, 1 skipped');
});

test('each failure is told with its place: of a test, and of a file that cannot be loaded', () => {
  const { code, lines, log } = runTests({
    'one/a.test.js': `test('adds', () => expect(1 + 1).toBe(3)); test('more', () => {});`,
    'two/b.test.js': `import './nowhere.js'; test('never', () => {});`,
  });
  expect(code).toBe(1);
  const text = lines.join('\n');
  expect(text).toContain('FAILED  one  one/a.test.js > adds\n    AssertionError: expected 2 to be 3');
  expect(text).toMatch(/at one\/a\.test\.js:2:\d+/);
  expect(text).toContain('FAILED  two  two/b.test.js\n');
  expect(text).toContain('nowhere.js');
  expect(text).toContain('TEST_SEED=7');
  expect(lines.at(-1)).toBe('1 passed, 2 failed');
  expect(log).toContain('AssertionError: expected 2 to be 3');
});

test('totals and durations in words', () => {
  expect(inWords({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(inWords({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
  expect([duration(4400), duration(65_000), duration(600_000)]).toEqual(['4 s', '1 min 05 s', '10 min 00 s']);
});
