import type { GridCell } from '../../report/grid/grid-sheet';
import type { PlanSheet } from './sheet-rows';

/**
 * The changes to a sheet that make it show the plan; what is not named here is not to be touched. Rows are counted from
 * 1.
 */
export interface PlanEdits {
  /** The plan's own cells to write anew, in the rows as they were found. */
  readonly writes: readonly PlanWrite[];
  /**
   * The tasks to add, in their order on the sheet. All of them are first written under the last filled row, in one
   * piece, and each block is then moved to its place, so that a task is never there in part, wherever the work breaks
   * off.
   */
  readonly tasks: readonly NewRows[];
}

export interface NewRows {
  /** The row that the new rows come after, in the sheet as it was found. */
  readonly after: number;
  readonly cells: readonly (readonly GridCell[])[];
}

export interface PlanWrite {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly GridCell[];
}

/** @param planned the plan after a refresh */
export function editsOf(planned: PlanSheet): PlanEdits {
  const tasks: { after: number; cells: (readonly GridCell[])[] }[] = [];
  let after = 0;
  for (const { from, cells } of planned.rows) {
    const last = tasks[tasks.length - 1];
    if (from !== undefined) after = from;
    else if (last?.after === after) last.cells.push(cells);
    else tasks.push({ after, cells: [cells] });
  }
  return { writes: joined(planned), tasks };
}

/**
 * Joins cells of one column into one write where their rows follow each other; a cell that does not change is written
 * as it is.
 */
function joined({ rows }: PlanSheet): PlanWrite[] {
  const old = rows.filter(({ from }) => from !== undefined);
  const columns = Array.from({ length: old[0]?.cells.length ?? 0 }, (_, index) => index);
  return columns.flatMap((column) => {
    const cellAt = (row: number): GridCell | undefined => old[row]?.cells[column];
    const writes: { row: number; column: number; cells: GridCell[] }[] = [];
    old.forEach((_, row) => {
      const cell = cellAt(row);
      if (!cell || isKept(cell)) return;
      const last = writes[writes.length - 1];
      const next = last ? last.row - 1 + last.cells.length : row;
      const between = old.slice(next, row);
      const isOne = last && between.every((one) => one.isPlanned && isPlainText(one.cells[column]));
      if (isOne) last.cells.push(...between.flatMap(({ cells }) => cells[column] ?? []), cell);
      else writes.push({ row: row + 1, column: column + 1, cells: [cell] });
    });
    return writes;
  });
}

const isKept = ({ value }: GridCell): boolean =>
  value === undefined || (typeof value === 'object' && 'kept' in value);

const isPlainText = (cell: GridCell | undefined): boolean =>
  typeof cell?.value === 'object' &&
  'kept' in cell.value &&
  cell.value.kept.formula === '' &&
  typeof cell.value.kept.value === 'string';
