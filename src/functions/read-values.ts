import { inPlace } from '../cells/problem';
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
  args.forEach((argument, index) => {
    const read = () =>
      inPlace(argumentPlace(argument.name), () => argument.read(cells[index] as never, dates));
    const value = argument.lazy ? read : read();
    if (value === undefined && argument.blankGivesBlank) isBlank = true;
    values[argument.name] = value;
  });
  return isBlank ? undefined : values;
}
