/* The functions that cells of a probe call: what reaches them, what they give, and what they may do. */
import { plain } from '../plain';
import { outcome } from './look';

/** What reaches a function, as JSON text. */
export const sees = (args: readonly unknown[]): string => JSON.stringify(args.map(plain));

const GIVEN: Readonly<Record<string, () => unknown>> = {
  date: () => new Date(Date.UTC(2022, 6, 8, 4)),
  dates: () => [[new Date(Date.UTC(2022, 6, 8, 4))], [new Date(Date.UTC(2022, 6, 9, 4))]],
  null: () => null,
  undefined: () => undefined,
  'empty text': () => '',
  blanks: () => [['a', null, undefined, '']],
  NaN: () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  'invalid date': () => new Date(Number.NaN),
  'text like a date': () => '2022-07-08',
  'text like a formula': () => '=1+1',
  'text like a number': () => '007',
  rows: () => [
    ['a', 1],
    ['b', 2],
  ],
  list: () => [1, 2],
  'ragged rows': () => [[1], [2, 3]],
  'no rows': () => [],
  object: () => ({ a: 1 }),
  boolean: () => true,
};

/** Gives a value by its name, or throws. */
export function gives(name: unknown): unknown {
  const give = GIVEN[String(name)];
  if (!give) throw new Error(`thrown by the probe: ${name}`);
  return give();
}

const TRIED: Readonly<Record<string, () => unknown>> = {
  'the active spreadsheet': () => SpreadsheetApp.getActiveSpreadsheet().getSheets().length > 0,
  'the zone': () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone() !== '',
  'the user interface': () => void SpreadsheetApp.getUi(),
  'to write': () =>
    void SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.getRange('A1').setValue('written by a cell'),
  'a timer': () => typeof (globalThis as { setTimeout?: unknown }).setTimeout,
};

/** Tries something from within a cell. @returns what came of it, as text */
export const tries = (name: unknown): string => {
  const work = TRIED[String(name)];
  return String(work ? outcome(work) : `There is nothing named ${name} to try.`);
};
