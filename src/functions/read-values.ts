import { placed } from '../cells/problem';
import type { SheetDates } from '../cells/sheet-dates';
import type { Argument } from './argument';
import { argumentPlace } from './argument-place';

/** The values, by the names of their arguments. */
export type ReadValues = Readonly<Record<string, unknown>>;

/**
 * Reads the cells of the arguments, each with its own reader.
 * @returns undefined where a blank argument makes the answer blank. @throws Problem that names the argument
 */
export function readValues(
  args: readonly Argument[],
  cells: readonly unknown[],
  dates: SheetDates,
): ReadValues | undefined {
  const values: Record<string, unknown> = {};
  let isBlank = false;
  // A plain loop: it runs for every cell of a range.
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] as Argument;
    const cell = cells[index];
    const value = argument.lazy
      ? () => readArgument(argument, cell, dates)
      : readArgument(argument, cell, dates);
    if (value === undefined && argument.blankGivesBlank) isBlank = true;
    values[argument.name] = value;
  }
  return isBlank ? undefined : values;
}

function readArgument(argument: Argument, cell: unknown, dates: SheetDates): unknown {
  try {
    return argument.read(cell as never, dates);
  } catch (error) {
    throw placed(error, argumentPlace(argument.name));
  }
}
