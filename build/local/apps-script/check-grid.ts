/**
 * Checks the rows that a method is to put into a range: exactly as many as the range has, each as wide, of the right
 * values.
 */
import type { Area } from '../realm/area';
import { classNameOf } from './class-name';

/** Gives a cell's value as it crosses, or throws. */
export type CheckCell<T> = (value: unknown) => T;

export function checkGrid<T>(method: string, area: Area, rows: unknown, check: CheckCell<T>): T[][] {
  if (!isGrid(rows)) throw new Error(mismatch(method, rows));
  if (rows.length !== area.rows) throw new Error(wrongSize('rows', rows.length, area.rows));
  return rows.map((row) => {
    if (row.length !== area.columns) throw new Error(wrongSize('columns', row.length, area.columns));
    // Array.from also visits the holes of a row, which map would skip, though whoever reads the cell finds undefined
    // there.
    return Array.from(row, check);
  });
}

function isGrid(rows: unknown): rows is readonly (readonly unknown[])[] {
  return Array.isArray(rows) && rows.every(Array.isArray);
}

function mismatch(method: string, rows: unknown): string {
  const kind = Array.isArray(rows)
    ? `${classNameOf(rows.find((row) => !Array.isArray(row)))}[]`
    : classNameOf(rows);
  return `The parameters (${kind}) don't match the method signature for SpreadsheetApp.${method}.`;
}

function wrongSize(what: string, given: number, wanted: number): string {
  const number = `The number of ${what} in the data does not match the number of ${what} in the range.`;
  return `${number} The data has ${given} but the range has ${wanted}.`;
}

/** Makes rows with the same value for every cell of the range. */
export function fill<T>(area: Area, value: T): T[][] {
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
}
