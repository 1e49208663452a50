import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { Problem } from '../../src/cells/problem';
import { logFailure } from '../../src/workbook/log-failure';

const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => log.mockClear());

const logged = (error: unknown): string => {
  logFailure(error);
  return log.mock.calls.flat().join('\n');
};

const TEXT = '甲店 sold 12,345.67\n    at 甲店: 12,345.67';

test.each([
  ['a problem of the user’s input', new Problem({ zh: TEXT, en: TEXT })],
  ['an error of the program', new TypeError(TEXT)],
])('of %s the log has the places and nothing of what it says', (_, error) => {
  const text = logged(error);
  expect(text).toMatch(/^\w*Error\n\s+at .*log-failure\.test\.ts/);
  expect(text).not.toMatch(/甲店|12,345/);
});

test.each([['甲店 12,345'], [12345], [undefined], [{ message: '甲店 12,345' }]])(
  'of %j, which is no error, only its kind',
  (thrown) => {
    expect(logged(thrown)).not.toMatch(/甲店|12,?345/);
  },
);

test('nothing else in the add-on writes to the log', () => {
  const src = new URL('../../src/', import.meta.url);
  const writing = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && /\b(console|Logger)\./.test(readFileSync(new URL(name, src), 'utf8')),
  );
  expect(writing.map((name) => name.replaceAll('\\', '/'))).toEqual(['workbook/log-failure.ts']);
});
