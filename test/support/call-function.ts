import { callCustomFunction } from '../../src/functions/call-custom-function';
import { catalogue } from '../../src/functions/catalogue';
import type { CustomFunction } from '../../src/functions/custom-function';
import { type ZoneDates, zoneDates } from './zone-dates';

export const SHANGHAI = zoneDates('Asia/Shanghai');

export function functionNamed(name: string): CustomFunction {
  const entry = catalogue.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new Error(`the catalogue has no ${name}`);
  return entry;
}

/** Calls a custom function as a cell does; what it throws is what hovering over #ERROR! shows. */
export function callFunction(name: string, args: readonly unknown[], dates: ZoneDates = SHANGHAI): unknown {
  return callCustomFunction(functionNamed(name), args, dates);
}

const shownCell = (cell: unknown, dates: ZoneDates): unknown =>
  cell instanceof Date ? dates.textOf(cell) : cell;

/** A result as the sheet shows it, with every date as yyyy-MM-dd. */
export function shown(result: unknown, dates: ZoneDates = SHANGHAI): unknown {
  if (!Array.isArray(result)) return shownCell(result, dates);
  return result.map((row: unknown) =>
    Array.isArray(row) ? row.map((cell: unknown) => shownCell(cell, dates)) : row,
  );
}

export const shownAnswer = (name: string, args: readonly unknown[], dates: ZoneDates = SHANGHAI): unknown =>
  shown(callFunction(name, args, dates), dates);

/** Makes a column of cells, with one cell in each row. */
export const column = <Cell>(cells: readonly Cell[]): Cell[][] => cells.map((cell) => [cell]);

/** The message of the error that the call throws; a call that answers instead makes the test fail. */
export function messageOf(name: string, args: readonly unknown[], dates: ZoneDates = SHANGHAI): string {
  let answer: unknown;
  try {
    answer = callFunction(name, args, dates);
  } catch (error) {
    return error instanceof Error ? error.message : `threw ${String(error)}`;
  }
  throw new Error(`${name} answered ${JSON.stringify(shown(answer, dates))} where an error was due`);
}
