import { isBlank, refuse } from '../cells/cell';
import { gridOf, heightOf, sizeOf, widthOf } from '../cells/grid';
import { inPlace, Problem } from '../cells/problem';
import type { SheetDates } from '../cells/sheet-dates';
import { complaints } from '../messages/complaints';
import { bothLanguages } from '../messages/language';
import { problems } from '../messages/problems';
import { asProblem } from '../report/as-problem';
import { broadcast } from './broadcast';
import type { Argument, CellByCell, CustomFunction, Shows } from './custom-function';
import { argumentPlace } from './read-arguments';

/** What Sheets takes from a custom function: a cell, or rows of cells. "" is blank. */
export type SheetResult = SheetCell | SheetCell[][];
type SheetCell = string | number | boolean | Date;

/**
 * Calls a custom function as Sheets does.
 * @param args the cells as Sheets hands them over: a cell's value, a range as rows of cells, undefined where left out
 * @throws Error whose message is one line for the user and begins with the function's name
 */
export function callCustomFunction(
  entry: CustomFunction,
  args: readonly unknown[],
  dates: SheetDates,
): SheetResult {
  try {
    const shaped = entry.args.map((argument, index) => shapeArgument(argument, args[index]));
    if ('each' in entry.answer) return answerEach(entry, entry.answer, shaped, dates);
    const result = entry.answer.whole(shaped, dates);
    return isRows(result) ? result.map((row) => row.map(orBlank)) : orBlank(result);
  } catch (error) {
    throw new Error(messageOf(entry, error));
  }
}

const isRows = (result: Shows | readonly (readonly Shows[])[]): result is readonly (readonly Shows[])[] =>
  Array.isArray(result);

const orBlank = (shows: Shows): SheetCell => shows ?? '';

const messageOf = (entry: CustomFunction, error: unknown): string =>
  `${entry.name}: ${bothLanguages(asProblem(error).text)}`;

/** In a range a bad cell becomes text, so that the others still answer; a single cell throws. */
function answerEach(
  entry: CustomFunction,
  { each }: CellByCell,
  args: readonly unknown[],
  dates: SheetDates,
): SheetResult {
  const answer = each(args, dates);
  const grids = entry.args.flatMap((argument, index) =>
    argument.shape === 'value or range' ? [{ name: argument.name, grid: gridOf(args[index]) }] : [],
  );
  const isRange = entry.args.some(
    ({ shape }, index) => shape === 'value or range' && Array.isArray(args[index]),
  );
  if (!isRange) return orBlank(answer(grids.map(({ grid }) => grid[0]?.[0])));
  return broadcast(grids, (cells) => {
    try {
      return orBlank(answer(cells));
    } catch (error) {
      return `⚠ ${messageOf(entry, error)}`;
    }
  });
}

function shapeArgument(argument: Argument, value: unknown): unknown {
  if (value === undefined) {
    if (!argument.optional) throw new Problem(problems.missingArgument(argument.name));
    return undefined;
  }
  switch (argument.shape) {
    case 'value':
      return onlyCell(argument, value);
    case 'vector':
      return argument.optional && isBlank(value) ? undefined : cellsOfVector(argument, value);
    default:
      return value;
  }
}

function onlyCell(argument: Argument, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const grid = gridOf(value);
  if (heightOf(grid) <= 1 && widthOf(grid) <= 1) return grid[0]?.[0];
  return inPlace(argumentPlace(argument.name), () => refuse(sizeOf(grid), complaints.oneValueExpected));
}

function cellsOfVector(argument: Argument, value: unknown): readonly unknown[] {
  const grid = gridOf(value);
  if (heightOf(grid) <= 1) return grid[0] ?? [];
  if (widthOf(grid) === 1) return grid.map((row) => row[0]);
  throw new Problem(problems.notAVector(argument.name, sizeOf(grid)));
}
