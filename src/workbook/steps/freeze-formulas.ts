import { asItIs } from '../../cells/safe-text';
import { refusals } from '../../messages/refusals';
import { digest } from '../../sidebar/contract/digest';
import { Refusal } from '../../sidebar/contract/refusal';
import type { FreezeFormulas } from '../../sidebar/contract/selection-steps';
import { changed } from '../changed';
import { type Area, filledBy, ourFormulas, reachOf, type Spot, stacked } from '../freeze-areas';
import { takeGuardsOff } from '../guarded-text';
import { type Sight, settleWritten, sightOf, type WrittenArea } from '../settle-written';
import type { Sheet } from '../spreadsheet';
import type { DoStep } from '../work';
import { cellsFrom } from '../written-cell';
import { showDates } from '../written-dates';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How often the ranges are made anew because somebody edits the sheet while they are made. */
const MOST_TRIES = 3;

/**
 * Turns our formulas in the selection into the values they show, and no other cell, where the user has agreed to just
 * these. A formula and what it has filled are written by one call, so that a run that Google ends half-way leaves each
 * either whole or done, and can be done again. What one has filled beyond that vanishes with it and is written back. Then the
 * sheet is looked at once more: what an edit of that moment has led into another row or column is put right.
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
    const seen = sightOf(at.getDataRange());
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
  seen: Sight,
  undoBy: (undo: () => void) => void,
): boolean {
  const areas = areasIn(ours, seen);
  const ranges = areas.map((area) => rangeOf(sheet, area));
  // All or none: an undo could not tell what the formulas had filled.
  if (!ranges.every((range) => range.canEdit())) throw new Refusal(refusals.isProtected);
  const before = sightOf(sheet.getDataRange());
  // Both, since a row may have been inserted between the two reads of a look.
  if (!isSame(cellsIn(areas, seen), cellsIn(areas, before))) return false;
  const mayVanish = ours.flatMap((spot) => reachOf(spot, before.formulas));
  const written: WrittenArea[] = [];
  const writing = {
    sheet,
    origin: FIRST_CELL,
    written,
    mayVanish,
    mayAppear: () => false,
    isWhole: ALL,
    before,
  };
  const settle = () => {
    const after = lookAtWritten(sheet, written);
    return settleWritten(writing, after) ?? isAsWritten(areas, before, after);
  };
  undoBy(() => void settle());
  areas.forEach((area, index) => {
    const contents = cut(area, before.values).map((row) => row.map(asItIs));
    // They count as written before the call, since Google may write them and report a failure all the same.
    written.push({ area, contents });
    ranges[index]?.setValues(contents);
  });
  SpreadsheetApp.flush();
  // Where nobody can say what has moved, the user is asked about what is left.
  if (!settle()) throw changed(sheet.getSheetId(), 'cells');
  return true;
}

/** The sheet once the guards are off that cells have kept, and dates are shown as dates. */
function lookAtWritten(sheet: Sheet, written: readonly WrittenArea[]): Sight {
  const after = sightOf(sheet.getDataRange());
  const cells = written.flatMap(({ area: { row, column }, contents }) =>
    cellsFrom({ row: row + 1, column: column + 1 }, contents),
  );
  const mended = [takeGuardsOff, showDates].map((mend) => mend(sheet, cells, after.values));
  return mended.includes(true) ? sightOf(sheet.getDataRange()) : after;
}

const FIRST_CELL: Spot = { row: 0, column: 0 };
const ALL = { rows: true, columns: true };

const areasIn = (ours: readonly Spot[], { formulas, values }: Sight): Area[] =>
  stacked(ours.map((spot) => filledBy(spot, formulas, values)));

const cellsIn = (areas: readonly Area[], { formulas, values }: Sight) =>
  areas.map((area) => [cut(area, formulas), cut(area, values)]);

/** Whether the areas hold the values that the formulas in them have shown, and no formula. */
const isAsWritten = (areas: readonly Area[], before: Sight, after: Sight): boolean =>
  areas.every(
    (area) =>
      isSame(cut(area, before.values), cut(area, after.values)) &&
      cut(area, after.formulas).flat().join('') === '',
  );

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Area): Range =>
  sheet.getRange(row + 1, column + 1, rows, columns);

const cut = <Cell>({ row, column, rows, columns }: Area, cells: readonly (readonly Cell[])[]): Cell[][] =>
  cells.slice(row, row + rows).map((all) => all.slice(column, column + columns));
