import type { ReadCell } from '../../sidebar/contract/cells';
import { look } from '../find-places';
import type { Sheet, Spreadsheet } from '../spreadsheet';

/** Whether nothing stands in any cell, whatever the sheet looks like. */
export const isBlankSheet = (sheet: Sheet): boolean => sheet.getLastRow() === 0;

/**
 * How many columns and rows a sheet has: where that has changed, somebody has inserted or deleted some, and its looks have
 * moved. The rows are asked last, since they are what people insert most.
 */
export const sizeOfSheet = (sheet: Sheet): string => `${sheet.getMaxColumns()} ${sheet.getMaxRows()}`;

/**
 * Takes a sheet away that work which broke off has made, where it holds nothing but what was to be written. Whatever else
 * stands in it is somebody's own, and the sheet is theirs.
 * @param written the cells row by row; "" where one is blank
 */
export function removeNew(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  written: readonly (readonly (string | number)[])[],
): void {
  if (isBlankSheet(sheet) || isAsWritten(sheet, written)) spreadsheet.deleteSheet(sheet);
}

function isAsWritten(sheet: Sheet, written: readonly (readonly (string | number)[])[]): boolean {
  const { values, formulas } = look(sheet);
  return values.every((cells, column) =>
    cells.every(
      (cell, row) =>
        cell === '' || isWritten(cell, formulas[column]?.[row] ?? '', written[row]?.[column] ?? ''),
    ),
  );
}

function isWritten(cell: ReadCell, formula: ReadCell, written: string | number): boolean {
  return written !== '' && (showsWritten(cell, written) || formula === written);
}

/** Whether a cell shows what was written into it; Google makes dates of some texts. */
export const showsWritten = (cell: ReadCell, written: string | number): boolean =>
  typeof cell === 'object' || String(cell) === String(written);
