import { expect, test } from 'vitest';
import { messageOf, SHANGHAI, shownAnswer } from './call-function';
import { cellsOf } from './golden-arguments';
import { expectFragment, expectResult } from './golden-expectation';
import { type GoldenRow, goldenRows } from './golden-rows';

/** Makes the tests of a golden table, a test for each row. */
export function proveGolden(file: string): void {
  const rows = goldenRows(file);

  test('every row is a situation of its own, with one outcome', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.situation)).size).toBe(rows.length);
    expect(rows.filter((row) => (row.result === '') === (row.error === ''))).toEqual([]);
    expect(rows.filter((row) => row.article === '')).toEqual([]);
  });

  for (const row of rows) test(`${row.situation} (${row.article})`, () => proveRow(row));
}

function proveRow(row: GoldenRow): void {
  const args = (JSON.parse(row.arguments) as unknown[]).map((argument) => cellsOf(argument, SHANGHAI));
  if (row.error === '') {
    expectResult(shownAnswer(row.function, args), JSON.parse(row.result));
    return;
  }
  const message = messageOf(row.function, args);
  expect(message.startsWith(row.function), message).toBe(true);
  expect(message).not.toMatch(/[\r\n]/);
  for (const fragment of JSON.parse(row.error) as string[]) expectFragment(message, fragment);
}
