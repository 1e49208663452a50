import type { Language } from '../messages/language';
import type { ColumnPlaces } from '../plan/sheet/plan-columns';
import { statusWord, TASK_STATUSES } from '../plan/sheet/task-status';
import type { GridCell } from '../report/grid/grid-sheet';
import { plainColour } from '../report/grid/palette';
import { AUTOMATIC, numberFormat } from './cell-contents';
import type { Sheet } from './spreadsheet';

type Cells = readonly (readonly GridCell[])[];

/** The most rows that can be frozen and still leave room for others. */
const MOST_FROZEN = 12;

/**
 * Sets the looks of the plan's cells. The reasons are long, and are read from the first line of the row on. A key is
 * not wrapped, since it would make its row high although nobody sees it.
 * @param formatOf the number format of a cell that is left to the team
 */
export function dressCells(
  range: GoogleAppsScript.Spreadsheet.Range,
  cells: Cells,
  places: ColumnPlaces,
  formatOf: (column: number) => string | undefined = () => undefined,
): void {
  const each = <T>(of: (cell: GridCell, column: number) => T): T[][] => cells.map((row) => row.map(of));
  range.setNumberFormats(
    each((cell, column) => (cell.value === undefined ? (formatOf(column) ?? AUTOMATIC) : numberFormat(cell))),
  );
  // A white background is left out, since it would hide the lines between the cells.
  range.setBackgrounds(each(({ colour }) => (colour === plainColour ? null : colour)));
  range.setHorizontalAlignments(each(({ align }) => align));
  range.setVerticalAlignment('top');
  range.setWraps(each((_, column) => column !== places.get('key')));
}

/** Offers the statuses. The team's own words are accepted as well, and count as open. */
export const offerStatuses = (range: GoogleAppsScript.Spreadsheet.Range, language: Language) =>
  range.setDataValidation(
    SpreadsheetApp.newDataValidation()
      .requireValueInList(TASK_STATUSES.map((status) => statusWord(status, language)))
      .setAllowInvalid(true)
      .build(),
  );

/** Freezes the header, unless the progress of many stores above it would leave no room for the tasks. */
export function freezeHeader(sheet: Sheet, headerRow: number): void {
  sheet.setFrozenRows(headerRow <= MOST_FROZEN ? headerRow : 0);
}
