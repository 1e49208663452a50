import type { GridCell } from '../../report/grid/grid-sheet';
import type { ColumnPlaces } from './plan-columns';

/** The plan's sheet as it is to be, from its first row to its last. */
export interface PlanSheet {
  /** Rows of cells, all of one length. */
  readonly rows: readonly PlanRow[];
  /** The header row, counted from 1; the tasks follow. */
  readonly headerRow: number;
  readonly places: ColumnPlaces;
  /** A row that holds a task of the plan's own by now, counted from 1; undefined where there is none. */
  readonly like: number | undefined;
  /** How many tasks are new. */
  readonly added: number;
  /** How many are marked as no longer needed that were not before. */
  readonly unneeded: number;
}

export interface PlanRow {
  /** The row of the sheet as it was, counted from 1; undefined for a new one. The old ones keep their order. */
  readonly from: number | undefined;
  /** Of a store that is planned now: what the plan wrote in it may be written again as it is. */
  readonly isPlanned: boolean;
  /** What stands in an old row stays as `kept`, but for the plan's own cells that change. */
  readonly cells: readonly GridCell[];
}

/** A sheet as it was found. */
export interface FoundSheet {
  readonly values: readonly (readonly unknown[])[];
  /** "" where a cell holds a value. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats?: readonly (readonly string[])[];
}
