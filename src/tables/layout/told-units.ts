import { cellText, isBlank } from '../../cells/cell';
import { indexesOf } from '../../cells/column';
import { HEADERS_WITHIN } from '../../cells/find-headers';
import type { Grid } from '../../cells/grid';
import { saysTenThousands, titlesSayTenThousands } from '../../cells/ten-thousands';
import { MONTHLY_COLUMNS } from '../monthly-columns';
import type { LayoutAnswers } from './layout-answers';
import { isUnit } from './note-rows';

/*
 * The unit of the sales where the sheet tells it elsewhere than in their header.
 */

/** The answers, with the unit that a title over the table tells: 单位：万元. What the user said comes first. */
export function withUnitOfTitles(values: Grid, answers: LayoutAnswers): LayoutAnswers {
  if (answers.salesUnit !== undefined) return answers;
  const headers = values
    .slice(0, HEADERS_WITHIN)
    .findIndex((row) => indexesOf(row, MONTHLY_COLUMNS.store).length > 0);
  return titlesSayTenThousands(headers < 0 ? alone(values) : values.slice(0, headers))
    ? { ...answers, salesUnit: 'ten thousands' }
    : answers;
}

/** The texts that stand alone in the first rows: where stores are columns, no header of theirs says how far the titles go. */
const alone = (values: Grid): Grid =>
  values.slice(0, HEADERS_WITHIN).filter((row) => row.filter((cell) => !isBlank(cell)).length === 1);

/** The sheet, with 万元 that stands in a row of units under the headers written behind its header. */
export function withUnitsInHeaders(values: Grid): Grid {
  const row = values.slice(0, HEADERS_WITHIN).findIndex(isRowOfUnits);
  const units = values[row];
  if (row < 1 || !units?.some(isTenThousands)) return values;
  return values.map((cells, index) =>
    index >= row - 2 && index < row
      ? cells.map((cell, column) =>
          isTenThousands(units[column]) && isLowest(values, index, row, column)
            ? `${cellText(cell)}(万元)`
            : cell,
        )
      : cells,
  );
}

const isRowOfUnits = (row: readonly unknown[]): boolean => {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => typeof cell === 'string' && isUnit(cell));
};

const isTenThousands = (cell: unknown): boolean =>
  typeof cell === 'string' && (/^\s*[万萬]元?\s*$/.test(cell) || saysTenThousands(cell));

/** Whether a text is the lowest one over the units of its column. */
const isLowest = (values: Grid, index: number, row: number, column: number): boolean =>
  typeof values[index]?.[column] === 'string' &&
  !isBlank(values[index]?.[column]) &&
  values.slice(index + 1, row).every((cells) => isBlank(cells[column]));
