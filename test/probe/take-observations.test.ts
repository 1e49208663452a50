import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from 'vitest';
import { contradictionOf, readObservations, takeObservations } from '../../build/probe/observations';

const test = base.extend<{ file: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from this pattern that nothing else is needed first
  file: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'observed-'));
    const file = join(folder, 'observed.json');
    writeFileSync(file, '{}\n');
    await use(file);
    rmSync(folder, { recursive: true });
  },
});

const known = new Set(['b/two', 'a/one', 'c/three']);

const observed = (results: object, day = '2026-12-01') =>
  JSON.stringify({
    ...{
      day,
      account: 'personal',
      userLocale: 'zh_CN',
      locale: 'zh_CN',
      zone: 'Asia/Shanghai',
      browser: 'x',
    },
    results,
  });

const where = { account: 'personal', locale: 'zh_CN', zone: 'Asia/Shanghai' };

test('what Google did is kept by its id, with the day, the account, the locale and the zone', async ({
  file,
}) => {
  const said = await takeObservations(
    observed({
      'b/two': { kind: 'differs', observed: ['x', null] },
      'a/one': { kind: 'threw', message: 'No.', name: 'Exception' },
    }),
    known,
    file,
  );
  expect(said).toBe('Took 2 observations of 2026-12-01. Run npm run docs and npm test next.');
  expect(await readObservations(file)).toEqual({
    'a/one': { day: '2026-12-01', ...where, observed: 'threw: No.' },
    'b/two': { day: '2026-12-01', ...where, observed: ['x', null] },
  });
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual(['a/one', 'b/two']);
});

test('a later run takes the place of an earlier one, and what timed out leaves it', async ({ file }) => {
  const seen = { kind: 'agreed', observed: 1 };
  await takeObservations(observed({ 'a/one': seen, 'b/two': seen }), known, file);
  const later = { 'a/one': { kind: 'agreed', observed: 2 }, 'b/two': { kind: 'timed out' } };
  const said = await takeObservations(observed(later, '2026-12-02'), known, file);
  expect(said).toBe(
    'Took 1 observation of 2026-12-02; 1 timed out, of which nothing is known. Run npm run docs and npm test next.',
  );
  expect(await readObservations(file)).toEqual({
    'a/one': { day: '2026-12-02', ...where, observed: 2 },
    'b/two': { day: '2026-12-01', ...where, observed: 1 },
  });
});

test('what Google did otherwise contradicts the belief, until the belief says the same', async ({ file }) => {
  const seen = {
    'a/one': { kind: 'differs', observed: ['x', 2] },
    'b/two': { kind: 'threw', message: 'No.' },
  };
  await takeObservations(observed(seen), known, file);
  const { 'a/one': one, 'b/two': two, 'c/three': none } = await readObservations(file);
  expect(contradictionOf(one, ['x', 1])).toEqual({ expected: ['x', 1], observed: ['x', 2] });
  expect(contradictionOf(one, ['x', 2])).toBeUndefined();
  expect(contradictionOf(two, 'No.')).toEqual({ expected: 'No.', observed: 'threw: No.' });
  expect(contradictionOf(two, /^threw: No/)).toBeUndefined();
  expect(contradictionOf(two, undefined)).toEqual({ expected: undefined, observed: 'threw: No.' });
  expect(contradictionOf(none, 'whatever')).toBeUndefined();
});

test.for([
  ['', /^This is not a file of the probe's page: the file: /],
  ['{}', /^This is not a file of the probe's page: day: /],
  [
    observed({ 'a/one': { kind: 'maybe' } }),
    /^This is not a file of the probe's page: results\.a\/one\.kind: /,
  ],
  [
    observed({ 'z/else': { kind: 'agreed', observed: 1 } }),
    /^The file tells of "z\/else", for which there is no probe/,
  ],
] as const)(
  'a file of another kind is refused in one line, and nothing is changed: %s',
  async ([text, words], { file }) => {
    await expect(takeObservations(text, known, file)).rejects.toThrow(words);
    expect(readFileSync(file, 'utf8')).toBe('{}\n');
  },
);
