import { isBlank } from '../cells/cell';
import { asItIs } from '../cells/safe-text';
import type { Sheet } from './spreadsheet';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Cells = readonly (readonly unknown[])[];

/** The place of a cell; rows and columns are counted from 0. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

export const isOurFormula = (formula: string): boolean => /\bTMALL_\w+\s*\(/i.test(formula);

/**
 * Turns the product's formulas in the range into the values that they show, and no other cell. What they spilled, in
 * the range or beyond it, vanishes with them and is written back.
 */
export function freezeRange(range: Range): void {
  const sheet = range.getSheet();
  const data = sheet.getDataRange();
  const before = data.getValues();
  const formulas = data.getFormulas();
  const ours = ourFormulas(range, formulas);
  const restore = () => {
    const after = sheet.getDataRange().getValues();
    const vanished = ours.flatMap((spot) =>
      reachOf(spot, formulas).filter(
        ({ row, column }) => !isBlank(before[row]?.[column]) && isBlank(after[row]?.[column]),
      ),
    );
    writeAsIs(sheet, before, vanished);
  };
  try {
    writeAsIs(sheet, before, ours);
    SpreadsheetApp.flush();
  } finally {
    try {
      restore();
    } catch {
      restore();
    }
  }
}

function ourFormulas(range: Range, formulas: readonly (readonly string[])[]): Spot[] {
  const top = range.getRow() - 1;
  const left = range.getColumn() - 1;
  const bottom = top + range.getNumRows();
  const right = left + range.getNumColumns();
  return formulas.slice(top, bottom).flatMap((cells, row) =>
    cells.flatMap((formula, column) => {
      const isSelected = column >= left && column < right;
      return isSelected && isOurFormula(formula) ? [{ row: top + row, column }] : [];
    }),
  );
}

/** The cells that a formula can have spilled into: those below and to the right of it, up to the next formula. */
function reachOf({ row, column }: Spot, formulas: Cells): Spot[] {
  const reach: Spot[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (let y = row; y < formulas.length && end > column; y++) {
    const cells = formulas[y] ?? [];
    const next = cells.findIndex((formula, x) => formula !== '' && x >= (y === row ? column + 1 : column));
    end = Math.min(end, next < 0 ? cells.length : next);
    for (let x = column; x < end; x++) reach.push({ row: y, column: x });
  }
  return reach;
}

/** Writes values back as they are; cells one below the other are written in one call. */
function writeAsIs(sheet: Sheet, values: Cells, spots: readonly Spot[]): void {
  for (const { row, column, height } of runsOf(spots)) {
    const cells = values.slice(row, row + height).map((all) => [asItIs(all[column] ?? '')]);
    sheet.getRange(row + 1, column + 1, height, 1).setValues(cells);
  }
}

function runsOf(spots: readonly Spot[]): (Spot & { readonly height: number })[] {
  const runs: (Spot & { height: number })[] = [];
  let run: (Spot & { height: number }) | undefined;
  for (const spot of [...spots].sort((one, other) => one.column - other.column || one.row - other.row)) {
    if (run && run.column === spot.column && run.row + run.height === spot.row) run.height += 1;
    else {
      run = { ...spot, height: 1 };
      runs.push(run);
    }
  }
  return runs;
}
