import { isBlank, refuse } from '../cells/cell';
import { gridOf, heightOf, sizeOf, widthOf } from '../cells/grid';
import { CellProblem, inPlace, Problem } from '../cells/problem';
import { readLanguage } from '../cells/read-text';
import type { SheetDates } from '../cells/sheet-dates';
import { complaints } from '../messages/complaints';
import { type Bilingual, bothLanguages, type Language } from '../messages/language';
import { problems } from '../messages/problems';
import { asProblem } from '../report/as-problem';
import { type Argument, isPerCell } from './argument';
import { argumentPlace } from './argument-place';
import { broadcast } from './broadcast';
import type { CellByCell, LoadedFunction, Shows, Whole } from './custom-function';
import { readValues } from './read-values';

/** What Sheets takes from a custom function: a cell, or rows of cells; "" is a blank cell. */
export type SheetResult = SheetCell | SheetCell[][];
type SheetCell = string | number | boolean | Date;

/**
 * Calls a custom function as Sheets does.
 * @param cells what Sheets hands over for each argument: a cell's value, a range as rows of cells, undefined where the
 * argument is left out
 * @throws Error whose message is one line for the user and begins with the function's name
 */
export function callCustomFunction(
  called: LoadedFunction,
  cells: readonly unknown[],
  dates: SheetDates,
): SheetResult {
  try {
    const shaped = called.args.map((argument, index) => shapeArgument(argument, cells[index]));
    return 'each' in called.answer
      ? answerEach(called, called.answer, shaped, dates)
      : answerWhole(called, called.answer, shaped, dates);
  } catch (error) {
    throw new Error(messageOf(called, cells, error));
  }
}

/** The message of an error, in the language of `lang` alone where one is given. */
function messageOf({ name, args }: LoadedFunction, cells: readonly unknown[], error: unknown): string {
  const { text } = asProblem(error);
  const language = languageGiven(cells[args.findIndex((argument) => argument.name === 'lang')]);
  const say = (said: Bilingual) => `${name}: ${language ? said[language] : bothLanguages(said)}`;
  let shorter = text;
  while (say(shorter).length > LONGEST_MESSAGE && hasClauses(shorter)) shorter = withoutLastClause(shorter);
  return say(shorter);
}

/** The most characters of a message, since a cell's window shows no more. */
const LONGEST_MESSAGE = 240;
const LAST_CLAUSE = /[；。;][^；。;]+$/;

/** Whether the message has more than its first clause, which says what is wrong. */
const hasClauses = ({ zh, en }: Bilingual): boolean => LAST_CLAUSE.test(zh) || LAST_CLAUSE.test(en);

/**
 * Leaves out the last clause, since what is wrong stands first, and what else helps last. The English text, which is
 * the longer, loses its clauses before the Chinese one.
 */
const withoutLastClause = ({ zh, en }: Bilingual): Bilingual =>
  LAST_CLAUSE.test(en) ? { zh, en: en.replace(LAST_CLAUSE, '') } : { zh: zh.replace(LAST_CLAUSE, ''), en };

/** The language that `lang` gives. @returns undefined where none is given, and where what is given is no language */
function languageGiven(cells: unknown): Language | undefined {
  const grid = gridOf(cells);
  const cell = grid[0]?.[0];
  if (heightOf(grid) > 1 || widthOf(grid) > 1 || isBlank(cell)) return undefined;
  try {
    return readLanguage(cell);
  } catch (error) {
    if (error instanceof CellProblem) return undefined;
    throw error;
  }
}

function answerWhole(
  { args }: LoadedFunction,
  { whole }: Whole<never>,
  cells: readonly unknown[],
  dates: SheetDates,
): SheetResult {
  const values = readValues(args, cells, dates);
  const result = values && whole(values as never, dates);
  return isRows(result) ? result.map((row) => row.map(orBlank)) : orBlank(result);
}

/**
 * Answers for each cell of a range, where a bad cell becomes text so that the others still answer; a single bad cell
 * throws.
 */
function answerEach(
  called: LoadedFunction,
  { each }: CellByCell<never, never>,
  cells: readonly unknown[],
  dates: SheetDates,
): SheetResult {
  const given = called.args.map((argument, index) => ({ argument, cells: cells[index] }));
  const shared = given.filter(({ argument }) => !isPerCell(argument));
  const perCell = given.filter(({ argument }) => isPerCell(argument));

  const sharedValues = readValues(argumentsOf(shared), cellsOf(shared), dates);
  const answer = sharedValues && each(sharedValues as never, dates);
  const perCellArguments = argumentsOf(perCell);
  const answerCells = (itsCells: readonly unknown[]): SheetCell => {
    const values = readValues(perCellArguments, itsCells, dates);
    return orBlank(values && answer?.(values as never));
  };

  const isRange = perCell.some((one) => Array.isArray(one.cells));
  if (!isRange) return answerCells(cellsOf(perCell));
  const grids = perCell.map((one) => ({ name: one.argument.name, grid: gridOf(one.cells) }));
  return broadcast(grids, (itsCells) => {
    try {
      return answerCells(itsCells);
    } catch (error) {
      return `⚠ ${messageOf(called, cells, error)}`;
    }
  });
}

/** An argument with the cells that the call gives for it. */
interface Given {
  readonly argument: Argument;
  readonly cells: unknown;
}

const argumentsOf = (given: readonly Given[]): Argument[] => given.map(({ argument }) => argument);
const cellsOf = (given: readonly Given[]): unknown[] => given.map(({ cells }) => cells);

const isRows = (result: Shows | readonly (readonly Shows[])[]): result is readonly (readonly Shows[])[] =>
  Array.isArray(result);

const orBlank = (shows: Shows): SheetCell => shows ?? '';

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
