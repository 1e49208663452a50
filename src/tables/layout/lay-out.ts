import { cellText } from '../../cells/cell';
import { indexesOf } from '../../cells/column';
import { columnLetters } from '../../cells/column-letters';
import { type FoundHeaders, findHeaders, HEADERS_WITHIN } from '../../cells/find-headers';
import type { Grid } from '../../cells/grid';
import { Problem } from '../../cells/problem';
import { isMonthAfterPoint } from '../../cells/read-date';
import type { SheetDates } from '../../cells/sheet-dates';
import { saysTenThousands } from '../../cells/ten-thousands';
import { layoutProblems } from '../../messages/tables/layout';
import { type ColumnChoice, withChosenColumns } from '../chosen-columns';
import { MONTHLY_COLUMNS } from '../monthly-columns';
import { figureInTitle } from './figure-keys';
import { joinTables } from './join-tables';
import type { LaidOut } from './laid-out';
import { layOutColumns, type SaidOfAll } from './lay-out-columns';
import { layOutMeasuredRows, measuredColumns } from './lay-out-measures';
import { layOutRows } from './lay-out-rows';
import type { LayoutAnswers } from './layout-answers';
import { columnByName, toldByName } from './named-by-sheet';
import { refuseUntold } from './require-told';
import { withScoresAsMeant } from './scores-as-meant';
import type { SheetCells } from './sheet-cells';
import { tablesBeside } from './tables-beside';
import { yearInTitles } from './titled-year';
import { withUnitOfTitles, withUnitsInHeaders } from './told-units';
import { turned, turnedBack } from './turned';
import { findWideHeader } from './wide-header';

/**
 * A sheet of monthly rows, wherever its headers stand and whether its months are rows or columns, as the table that is read.
 * @param columns those that the user chose by hand
 * @throws Problem where a month stands twice, or its months are headers that can't be told
 */
export function layOut(
  cells: SheetCells,
  dates: SheetDates,
  columns: ColumnChoice = {},
  answers: LayoutAnswers = {},
): LaidOut {
  const values = withUnitsInHeaders(withChoice(cells.values, columns));
  const told = withUnitOfTitles(values, answers);
  const [first, ...others] = tablesBeside(values, dates);
  const laidOut = layOutTable({ ...cells, values: first }, cells.values, dates, told);
  if (others.length === 0) return withScoresAsMeant(laidOut, answers);
  const more = others.map((other) => layOutTable({ ...cells, values: other }, cells.values, dates, told));
  const joined = joinTables([{ laidOut }, ...more.map((one) => ({ laidOut: one }))], dates, true);
  const asMeant = withScoresAsMeant(joined, answers);
  return { ...asMeant, headers: textsOf(cells.values[laidOut.headerRow - 1]) };
}

/** @param asWritten the sheet's cells as they are, for whoever chooses columns by hand */
function layOutTable(cells: SheetCells, asWritten: Grid, dates: SheetDates, answers: LayoutAnswers): LaidOut {
  const found = findHeaders(cells.values, Object.values(MONTHLY_COLUMNS));
  const other = found.isWhole ? undefined : layOutOtherwise(cells, asWritten, found, dates, answers);
  return other ?? { ...layOutRows(cells, found, answers), headers: headersAsWritten(asWritten, found) };
}

/** A table that has no row for each store and month; undefined where it is none. */
function layOutOtherwise(
  cells: SheetCells,
  asWritten: Grid,
  found: FoundHeaders,
  dates: SheetDates,
  answers: LayoutAnswers,
): LaidOut | undefined {
  const wide = findWideHeader(cells.values, dates);
  if (wide) {
    const { texts = wide.texts } = findWideHeader(asWritten, dates) ?? {};
    const measured = measuredColumns(cells, wide, answers, dates);
    return { ...(measured ?? layOutColumns(cells, wide, answers, dates)), headers: texts };
  }
  const measured = layOutMeasuredRows(cells, found, answers, dates);
  if (measured) return { ...measured, headers: headersAsWritten(asWritten, found) };
  const named = layOutNamed(cells, found, answers);
  if (named) return { ...named, headers: headersAsWritten(asWritten, found) };
  const onItsSide = hasRowsOfMonths(found) ? undefined : turned(cells, dates);
  const header = onItsSide && findWideHeader(onItsSide.values, dates);
  if (!onItsSide || !header) {
    refuseMonthsAfterPoint(cells.values);
    return undefined;
  }
  return turnedBack(
    measuredColumns(onItsSide, header, answers, dates) ??
      layOutColumns(onItsSide, header, answers, dates, saidInTitles(onItsSide.titles)),
  );
}

/** A table without a column of months, or of stores, on a sheet whose name tells them; undefined where it does not. */
function layOutNamed(cells: SheetCells, found: FoundHeaders, answers: LayoutAnswers): LaidOut | undefined {
  const key = columnByName(found.headers);
  const { told, question } = (key && toldByName(key, cells.name ?? '', answers)) ?? {};
  if (!told) return undefined;
  const laidOut = layOutRows(cells, found, answers, told);
  return question ? { ...laidOut, questions: [question, ...laidOut.questions] } : laidOut;
}

/** What the titles over a table say of all its months. */
function saidInTitles(titles: readonly string[]): SaidOfAll {
  const figure = titles.map(figureInTitle).find((one) => one !== undefined);
  const titledYear = yearInTitles(titles);
  const isInTenThousands = titles.some(saysTenThousands);
  return { figure, titledYear, isInTenThousands };
}

/** A row with a header for the stores and one for the months is that of rows, some of whose columns are missing. */
const hasRowsOfMonths = ({ headers }: FoundHeaders): boolean =>
  [MONTHLY_COLUMNS.store, MONTHLY_COLUMNS.month].every((column) => indexesOf(headers, column).length > 0);

/** @throws Problem where the headers are months such as 2025.07, so that they are not said to be missing */
function refuseMonthsAfterPoint(values: Grid): void {
  for (const row of values.slice(0, HEADERS_WITHIN)) {
    if (indexesOf(row, MONTHLY_COLUMNS.store).length === 0) continue;
    const columns = row.flatMap((cell, column) => (isMonthAfterPoint(cell) ? [column] : []));
    const [first, second] = columns;
    if (first === undefined || second === undefined) continue;
    const last = columns[columns.length - 1] ?? second;
    throw new Problem(
      layoutProblems.monthsAfterPoint(
        columnLetters(first + 1),
        columnLetters(last + 1),
        cellText(row[first]),
      ),
    );
  }
}

function headersAsWritten(values: Grid, found: FoundHeaders): string[] {
  const asWritten = findHeaders(values.slice(0, found.last + 1), Object.values(MONTHLY_COLUMNS));
  const isTwo = asWritten.last === found.last && asWritten.first < asWritten.last;
  return isTwo ? [...asWritten.headers] : textsOf(values[found.last]);
}

const textsOf = (cells: readonly unknown[] = []): string[] => cells.map(cellText);

/** The rows, with the header row saying what the user chose by hand. */
function withChoice(values: SheetCells['values'], columns: ColumnChoice): SheetCells['values'] {
  const chosen = Object.values(columns);
  if (chosen.length === 0) return values;
  const isHeaderRow = (row: readonly unknown[]) =>
    chosen.some(({ position, header }) => position > 0 && cellText(row[position - 1]) === header) ||
    Object.values(MONTHLY_COLUMNS).filter((column) => indexesOf(row, column).length > 0).length > 1;
  return values.map((row, index) =>
    index < HEADERS_WITHIN && isHeaderRow(row) ? (withChosenColumns([row], columns)[0] ?? row) : row,
  );
}

/** The same of values alone, as a formula has them: what would have to be asked is refused. @throws Problem */
export function layOutValues(values: SheetCells['values'], dates: SheetDates): LaidOut {
  const laidOut = layOut({ values }, dates);
  refuseUntold(laidOut);
  return laidOut;
}
