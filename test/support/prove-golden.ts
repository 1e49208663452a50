import { expect, test } from 'vitest';
import { SHANGHAI, shownAnswer } from './call-function';
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
  proveOutcome(row, () => shownAnswer(row.function, args));
}

/** Proves the outcome of a golden row. @param answer gives what is shown, or throws, wherever the function runs */
export function proveOutcome(row: GoldenRow, answer: () => unknown): void {
  if (row.error === '') {
    expectResult(answer(), JSON.parse(row.result));
    return;
  }
  const message = messageThrown(answer);
  expect(message.startsWith(row.function), message).toBe(true);
  expect(message).not.toMatch(/[\r\n]/);
  for (const fragment of JSON.parse(row.error) as string[]) expectFragment(message, fragment);
}

/** The message that is thrown. An error of another context is no Error of this one, so its class is not asked for. */
function messageThrown(answer: () => unknown): string {
  try {
    return `answered ${JSON.stringify(answer())} where an error was due`;
  } catch (error) {
    return String(Object(error).message);
  }
}
