/** Tracking sheets of all kinds, as TMALL_REPORT reads them: of values alone. */
import { expect, test } from 'vitest';
import { callFunction, messageOf } from '../../support/call-function';
import { AS_OF, TARGETS, TRACKING_SHEETS } from '../../support/tracking-sheets';

const reportOf = (values: readonly (readonly unknown[])[]) =>
  callFunction('TMALL_REPORT', [values, TARGETS, AS_OF, 'en']) as unknown[][];

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
