import { makeRoom, type Sheet } from './spreadsheet';

export interface NewRows {
  /** The number of the first new row. */
  readonly first: number;
  /** The number of the row whose looks and validation the new rows take over. */
  readonly like: number;
  /** The cells from the first column on, as they have to be written; all rows are of one length. */
  readonly cells: readonly (readonly unknown[])[];
  /** The number formats, where some rows have others than the row that they look like. */
  readonly formats?: readonly (readonly string[])[];
  /** The columns, counted from 0, in which something stands already, which stays. */
  readonly kept?: ReadonlySet<number>;
  /**
   * The column, counted from 0, that decides whether a row counts as filled in. It is written last where not all
   * columns can be written at once.
   */
  readonly decisive?: number;
}

/**
 * Adds rows where there are none yet. Where Google fails they are cleared again: at most, blank cells look otherwise
 * than before.
 * @param finish does what is left to do; where it fails, the rows are cleared too
 */
export function appendRows(sheet: Sheet, rows: NewRows, finish: () => void = () => undefined): void {
  const { first, like, cells, formats, kept = new Set(), decisive = -1 } = rows;
  const width = cells[0]?.length ?? 0;
  makeRoom(sheet, first + cells.length - 1, width);
  const runs = runsOf(width, kept).map(({ from, to }) => ({
    isDecisive: from <= decisive && decisive < to,
    added: sheet.getRange(first, from + 1, cells.length, to - from),
    model: sheet.getRange(like, from + 1, 1, to - from),
    cells: cells.map((row) => row.slice(from, to)),
    formats: formats?.map((row) => row.slice(from, to)),
  }));
  // The formats are set first, since they decide what is read as text.
  for (const run of runs) {
    run.model.copyTo(run.added, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
    run.model.copyTo(run.added, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
    if (run.formats) run.added.setNumberFormats(run.formats);
  }
  const touched: GoogleAppsScript.Spreadsheet.Range[] = [];
  try {
    for (const run of [...runs].sort((one, other) => Number(one.isDecisive) - Number(other.isDecisive))) {
      // The range counts as written before the call, since Google may write it and report a failure all the same.
      touched.push(run.added);
      run.added.setValues(run.cells);
    }
    finish();
  } catch (error) {
    for (const range of touched.reverse()) range.clearContent();
    throw error;
  }
}

/** The runs of neighbouring columns that are not kept; `to` is the first column after a run. */
function runsOf(width: number, kept: ReadonlySet<number>): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let column = 0; column < width; column++) {
    if (kept.has(column)) continue;
    const last = runs[runs.length - 1];
    if (last?.to === column) last.to += 1;
    else runs.push({ from: column, to: column + 1 });
  }
  return runs;
}
