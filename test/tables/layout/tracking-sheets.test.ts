/** Tracking sheets of all kinds, as TMALL_REPORT reads them: of values alone. */
import { expect, test } from 'vitest';
import { callFunction, messageOf } from '../../support/call-function';
import { AS_OF, HEADERS, TARGETS, TRACKING_SHEETS } from '../../support/tracking-sheets';
import { UNTIDY_SHEETS } from '../../support/untidy-sheets';

type Rows = readonly (readonly unknown[])[];

const reportOf = (values: Rows, targets: Rows = TARGETS) =>
  callFunction('TMALL_REPORT', [values, targets, AS_OF, 'en']) as unknown[][];

test.each(TRACKING_SHEETS)('$name', ({ cells: { values }, judged, says }) => {
  if (judged instanceof RegExp) {
    expect(messageOf('TMALL_REPORT', [values, TARGETS, AS_OF, 'en'])).toMatch(judged);
    return;
  }
  const [headers = [], ...rows] = reportOf(values);
  const cell = (row: unknown[], header: string) => row[headers.indexOf(header)];
  expect(rows.map((row) => `${cell(row, 'Store')} ${cell(row, 'Status')}`)).toEqual(judged);
  const words = rows.map((row) => cell(row, 'Explanation')).join('\n');
  if (says) expect(words).toMatch(says);
  else expect(words).not.toMatch(/Left out|ten thousands/);
});

/** As a range has them: all rows as wide as the widest. */
const asRange = (rows: Rows): Rows => {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
};

test.each(UNTIDY_SHEETS)(
  'untidy: $name',
  ({ rows, targets = TARGETS, judged, cumulative = [31_000, 27_000], leftOut = [], says }) => {
    const range = asRange(rows);
    if (judged instanceof RegExp) {
      expect(messageOf('TMALL_REPORT', [range, targets, AS_OF, 'en'])).toMatch(judged);
      return;
    }
    const [headers = [], ...stores] = reportOf(range, targets);
    const cell = (row: unknown[], header: string) => row[headers.indexOf(header)];
    expect(stores.map((row) => `${cell(row, 'Store')} ${cell(row, 'Status')}`)).toEqual(
      judged ?? ['青禾 At risk', '白鹭 Failed'],
    );
    expect(stores.slice(0, 2).map((row) => cell(row, 'Cumulative sales'))).toEqual(cumulative);
    const words = stores.map((row) => cell(row, 'Explanation')).join('\n');
    const named = [...words.matchAll(/\brow (\d+) "/g)].map(([, row]) => Number(row));
    expect(named).toEqual(leftOut);
    if (says) expect(words).toMatch(says);
    else expect(words).not.toMatch(/Check the/);
  },
);

test('a slip of unit in the cycle before is a word before the verdict that rests on it', () => {
  const rows = Array.from({ length: 12 }, (_, index) => {
    const month = `${index < 6 ? 2025 : 2026}-${String(((index + 6) % 12) + 1).padStart(2, '0')}`;
    return ['青禾', '2025-06-10', '家居', month, 2.5, 0.9];
  });
  const report = callFunction('TMALL_REPORT', [[HEADERS, ...rows], TARGETS, '2026-08-05', 'en']);
  const [headers = [], store = []] = report as unknown[][];
  const explanation = String(store[headers.indexOf('Explanation')]);
  expect(store[headers.indexOf('Status')]).toBe('Failed');
  expect(explanation).toMatch(/^Check the unit first: no month’s sales exceed 2\.5,.*CNY 180,000/);
  expect(explanation).toMatch(/Check the scores first/);
});
