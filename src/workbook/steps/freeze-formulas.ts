import { asItIs } from '../../cells/safe-text';
import { refusals } from '../../messages/refusals';
import { digest } from '../../sidebar/contract/digest';
import { Refusal } from '../../sidebar/contract/refusal';
import type { FreezeFormulas } from '../../sidebar/contract/selection-steps';
import { changed } from '../changed';
import { type Area, filledBy, ourFormulas, reachOf, type Spot, stacked } from '../freeze-areas';
import type { Sheet } from '../spreadsheet';
import type { DoStep } from '../work';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How often the ranges are made anew because somebody edits the sheet while they are made. */
const MOST_TRIES = 3;

/**
 * Turns our formulas in the selection into the values they show, and no other cell, where the user has agreed to just
 * these. A formula and what it has filled are written by one call, so that a run that Google ends half-way leaves each
 * either whole or done, and can be done again. What one has filled beyond that vanishes with it and is written back.
 */
export const freezeFormulas: DoStep<FreezeFormulas> = ({ agreed }, { spreadsheet, undoBy }) => {
  const selection: Range | null = spreadsheet.getActiveRange();
  if (!selection) throw new Refusal(refusals.noSelection);
  const at = selection.getSheet();
  const sheet = at.getSheetId();
  const name = at.getName();
  const range = selection.getA1Notation();
  const area = areaOf(selection);
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const seen = look(at);
    const ours = ourFormulas(area, seen.formulas);
    const state = digest(JSON.stringify(ours));
    const isAgreed = agreed?.sheet === sheet && agreed.range === range && agreed.state === state;
    const isDone = isAgreed && ours.length > 0;
    const selected = { range, holds: '', formulas: ours.length, state, isDone };
    if (!isDone) return { sheet, name, row: null, selected };
    if (freeze(at, ours, seen, undoBy)) return { sheet, name, row: null, selected };
  }
  throw changed(sheet, 'cells');
};

interface Seen {
  readonly formulas: string[][];
  readonly values: unknown[][];
}

/** The values last, since they are what people write meanwhile. */
function look(sheet: Sheet): Seen {
  const data = sheet.getDataRange();
  const formulas = data.getFormulas();
  return { formulas, values: data.getValues() };
}

const areaOf = (range: Range): Area => ({
  row: range.getRow() - 1,
  column: range.getColumn() - 1,
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

/** @returns false where the sheet was edited while the ranges were made: then nothing is written */
function freeze(
  sheet: Sheet,
  ours: readonly Spot[],
  before: Seen,
  undoBy: (undo: () => void) => void,
): boolean {
  const areas = areasIn(ours, before);
  const ranges = areas.map((area) => rangeOf(sheet, area));
  // All or none: an undo could not tell what the formulas had filled.
  if (!ranges.every((range) => range.canEdit())) throw new Refusal(refusals.isProtected);
  const now = look(sheet);
  // Both, since a row may have been inserted between the two reads of a look.
  if (!isSame(cellsIn(areas, before), cellsIn(areas, now))) return false;
  undoBy(() => writeBack(sheet, ours, now));
  areas.forEach((area, index) => {
    ranges[index]?.setValues(cut(area, now.values).map((row) => row.map(asItIs)));
  });
  SpreadsheetApp.flush();
  writeBack(sheet, ours, now);
  return true;
}

const areasIn = (ours: readonly Spot[], { formulas, values }: Seen): Area[] =>
  stacked(ours.map((spot) => filledBy(spot, formulas, values)));

const cellsIn = (areas: readonly Area[], { formulas, values }: Seen) =>
  areas.map((area) => [cut(area, formulas), cut(area, values)]);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Area): Range =>
  sheet.getRange(row + 1, column + 1, rows, columns);

const cut = <Cell>({ row, column, rows, columns }: Area, cells: readonly (readonly Cell[])[]): Cell[][] =>
  cells.slice(row, row + rows).map((all) => all.slice(column, column + columns));

/**
 * Writes back what has vanished with the formulas although it was not taken for theirs. Where rows or columns have moved
 * since, nobody can say where it belongs.
 */
function writeBack(sheet: Sheet, ours: readonly Spot[], { formulas, values }: Seen): void {
  const after = sheet.getDataRange().getValues();
  const reach = ours.flatMap((spot) => reachOf(spot, formulas));
  const reached = new Set(reach.map(({ row, column }) => `${row} ${column}`));
  const stands = values.every((cells, row) =>
    cells.every(
      (value, column) =>
        reached.has(`${row} ${column}`) || (value === '') === ((after[row]?.[column] ?? '') === ''),
    ),
  );
  if (!stands) return;
  const vanished = reach.filter(
    ({ row, column }) => values[row]?.[column] !== '' && (after[row]?.[column] ?? '') === '',
  );
  for (const area of stacked(vanished.map((spot) => ({ ...spot, rows: 1, columns: 1 })))) {
    rangeOf(sheet, area).setValues(cut(area, values).map((row) => row.map(asItIs)));
  }
}
