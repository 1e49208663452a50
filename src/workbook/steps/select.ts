import type { Select, Show } from '../../sidebar/contract/cell-steps';
import { changed } from '../changed';
import type { DoStep } from '../work';

/** Shows a cell, wherever it stands by now. */
export const select: DoStep<Select> = ({ at, row, column }, { places }) => {
  const { sheet, expected, rows, columns } = placesAt(places, at);
  const place = { row: numberAt(rows, row), column: numberAt(columns, column) };
  sheet.getRange(place.row, place.column).activate();
  return { sheet: expected.sheet, name: '', row: place.row };
};

/** Shows a cell, found by its place alone. */
export const show: DoStep<Show> = ({ sheet: id, row, column }, { spreadsheet }) => {
  const sheet = spreadsheet.getSheetById(id);
  if (!sheet || row > sheet.getMaxRows() || column > sheet.getMaxColumns()) throw changed(id, 'gone');
  sheet.getRange(row, column).activate();
  return { sheet: id, name: '', row };
};

/** Gives the found places of an expectation. @throws Error where the request has no such expectation */
export function placesAt<Found>(all: readonly Found[], at: number): Found {
  const found = all[at];
  if (found === undefined) throw new Error(`The request has no expectation ${at}.`);
  return found;
}

export const numberAt = (numbers: readonly number[], index: number): number => placesAt(numbers, index);
