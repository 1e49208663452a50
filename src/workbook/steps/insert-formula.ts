import { isBlank } from '../../cells/cell';
import { refusals } from '../../messages/refusals';
import { digest } from '../../sidebar/contract/digest';
import { Refusal } from '../../sidebar/contract/refusal';
import type { InsertFormula } from '../../sidebar/contract/selection-steps';
import { changed } from '../changed';
import type { Spot } from '../freeze-areas';
import { type Sight, settleWritten, sightOf } from '../settle-written';
import type { Sheet } from '../spreadsheet';
import { tryTwice } from '../try-twice';
import type { DoStep } from '../work';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How many rows and columns around the cell are looked at, to see whether it has moved. */
const AROUND = 30;

/**
 * A filled cell is overwritten only where the user agreed to lose just what it holds. No call lies between the last look
 * and the write. Then the cells around are looked at once more: what an edit of that moment has led into another cell is
 * put right.
 */
export const insertFormula: DoStep<InsertFormula> = ({ formula, agreed }, { spreadsheet }) => {
  const cell: Range | null = spreadsheet.getCurrentCell();
  if (!cell) throw new Refusal(refusals.noSelection);
  const at = cell.getSheet();
  const sheet = at.getSheetId();
  const name = at.getName();
  const range = cell.getA1Notation();
  const place = { row: cell.getRow() - 1, column: cell.getColumn() - 1 };
  const { origin, spot, isWhole, sight: before } = lookAround(at, place);
  const own = before.formulas[spot.row]?.[spot.column] ?? '';
  const value = before.values[spot.row]?.[spot.column];
  const holds = own || (isBlank(value) ? '' : String(value));
  const state = digest(holds);
  const isAgreed = agreed?.sheet === sheet && agreed.range === range && agreed.state === state;
  const isDone = holds === '' || isAgreed;
  const done = { sheet, name, row: null, selected: { range, holds, formulas: 0, state, isDone } };
  if (!isDone) return done;
  cell.setFormula(formula);
  SpreadsheetApp.flush();
  let after: Sight | undefined;
  tryTwice(() => {
    after = lookAround(at, place).sight;
  });
  const written = [{ area: { ...spot, rows: 1, columns: 1 }, contents: [[formula]] }];
  // The formula fills cells to its right and below.
  const mayAppear = (one: Spot) => one.row >= spot.row && one.column >= spot.column;
  const move =
    after && settleWritten({ sheet: at, origin, written, mayVanish: [], mayAppear, isWhole, before }, after);
  if (!move) return done;
  const [row, column] = [move.rows.to(spot.row), move.columns.to(spot.column)];
  // Somebody has deleted the cell.
  if (row === undefined || column === undefined) throw changed(sheet, 'cells');
  if (row === spot.row && column === spot.column) return done;
  const moved = at.getRange(origin.row + row + 1, origin.column + column + 1).getA1Notation();
  return { ...done, selected: { ...done.selected, range: moved } };
};

interface Surroundings {
  /** The first cell around, and the place of the cell itself from there on; counted from 0. */
  readonly origin: Spot;
  readonly spot: Spot;
  readonly sight: Sight;
  /** Whether the cells reach to the end of the sheet. */
  readonly isWhole: { readonly rows: boolean; readonly columns: boolean };
}

function lookAround(sheet: Sheet, { row, column }: Spot): Surroundings {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const origin = { row: Math.max(0, row - AROUND), column: Math.max(0, column - AROUND) };
  const end = { row: Math.min(maxRows, row + AROUND + 1), column: Math.min(maxColumns, column + AROUND + 1) };
  const [rows, columns] = [end.row - origin.row, end.column - origin.column];
  return {
    origin,
    spot: { row: row - origin.row, column: column - origin.column },
    sight: sightOf(sheet.getRange(origin.row + 1, origin.column + 1, rows, columns)),
    isWhole: { rows: end.row === maxRows, columns: end.column === maxColumns },
  };
}
