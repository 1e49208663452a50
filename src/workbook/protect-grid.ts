import type { GridSheet } from '../report/grid/grid-sheet';
import type { Sheet } from './spreadsheet';

/** Warns before an edit of what is generated, since a rebuild makes it anew; the team's columns stay free. */
export function protectGrid(sheet: Sheet, { firstStoreRow, stores, teamColumns, archive }: GridSheet): void {
  const { owner, notes } = teamColumns;
  const lastRow = archive.rows > 0 ? archive.row + archive.rows - 1 : firstStoreRow + stores - 1;
  const free = sheet.getRange(
    firstStoreRow,
    owner,
    Math.max(1, lastRow - firstStoreRow + 1),
    notes - owner + 1,
  );
  sheet.protect().setWarningOnly(true).setUnprotectedRanges([free]);
}
