import type { GridCell } from '../../report/grid/grid-sheet';
import type { PlanSheet } from './sheet-rows';

/** What is to be done to a sheet so that it shows the plan; what is not named here is not to be touched. */
export interface PlanEdits {
  /** First: rows to insert, from the bottom up, so that the rows above keep their numbers. */
  readonly inserts: readonly {
    /** The row of the sheet as it was that they come before, counted from 1; one more than its last for the end. */
    readonly before: number;
    readonly count: number;
  }[];
  /** Then: cells to write, in the rows as they are after the inserts. Rows and columns count from 1. */
  readonly writes: readonly PlanWrite[];
}

export interface PlanWrite {
  readonly row: number;
  readonly column: number;
  /** Rows of cells, all of one length. */
  readonly cells: readonly (readonly GridCell[])[];
}

/** @param rows how many rows the sheet as it was has; 0 for a fresh one */
export function editsOf({ rows: planned }: PlanSheet, rows: number): PlanEdits {
  const inserts: { before: number; count: number }[] = [];
  const writes: PlanWrite[] = [];
  planned.forEach(({ from, cells }, index) => {
    if (from !== undefined) {
      writes.push(...changedCells(cells, index + 1));
      return;
    }
    const last = inserts[inserts.length - 1];
    const previous = planned[index - 1];
    if (last && previous?.from === undefined && index > 0) last.count += 1;
    else inserts.push({ before: nextOld(planned, index) ?? rows + 1, count: 1 });
    writes.push({ row: index + 1, column: 1, cells: [cells] });
  });
  return { inserts: inserts.reverse(), writes: joined(writes) };
}

const nextOld = (planned: PlanSheet['rows'], index: number): number | undefined =>
  planned.slice(index).find(({ from }) => from !== undefined)?.from;

const changedCells = (cells: readonly GridCell[], row: number): PlanWrite[] =>
  cells.flatMap((one, index) => (isKept(one) ? [] : [{ row, column: index + 1, cells: [[one]] }]));

const isKept = ({ value }: GridCell): boolean =>
  value === undefined || (typeof value === 'object' && 'kept' in value);

/** One write for cells of the same columns in rows that follow each other. */
function joined(writes: readonly PlanWrite[]): PlanWrite[] {
  const done: PlanWrite[] = [];
  for (const write of [...writes].sort((one, other) => one.column - other.column || one.row - other.row)) {
    const last = done[done.length - 1];
    if (last && follows(write, last)) {
      done[done.length - 1] = { ...last, cells: [...last.cells, ...write.cells] };
    } else done.push(write);
  }
  return done;
}

const follows = (write: PlanWrite, last: PlanWrite): boolean =>
  write.column === last.column &&
  write.row === last.row + last.cells.length &&
  write.cells[0]?.length === last.cells[0]?.length;
