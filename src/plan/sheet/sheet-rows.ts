import type { CivilDate } from '../../calendar/civil-date';
import type { SheetDates } from '../../cells/sheet-dates';
import type { GridCell } from '../../report/grid/grid-sheet';
import type { ColumnPlaces } from './plan-columns';

/** The day that a plan is made on, and how the sheet holds days. */
export interface PlanDays {
  readonly today: CivilDate;
  readonly dates: SheetDates;
}

/** The plan's sheet as it is to be, from its first row to its last. */
export interface PlanSheet {
  /** The rows of cells, all of one length. */
  readonly rows: readonly PlanRow[];
  /** The number of the header row, counted from 1; the tasks follow it. */
  readonly headerRow: number;
  readonly places: ColumnPlaces;
  /** The number of a row that already holds one of the plan's own tasks, counted from 1; undefined where there is none. */
  readonly like: number | undefined;
  /** The whole reasons of needed tasks that are there already, for the notes of the cells that say them in short. */
  readonly reasons: readonly { readonly from: number; readonly note: string }[];
  /** The number of new tasks. */
  readonly added: number;
  /** The number of tasks that are newly marked as no longer needed. */
  readonly unneeded: number;
}

export interface PlanRow {
  /** The number of the row in the sheet as it was, counted from 1; undefined for a new row. The old rows keep their order. */
  readonly from: number | undefined;
  /**
   * Whether the row belongs to a store that is planned now, so that what the plan wrote in it may be written again as
   * it is.
   */
  readonly isPlanned: boolean;
  /** The row's cells. In an old row all of them are `kept`, except the plan's own cells that change. */
  readonly cells: readonly GridCell[];
}

/** A sheet as it was found. */
export interface FoundSheet {
  readonly values: readonly (readonly unknown[])[];
  /** The formulas of the cells; "" where a cell holds a value. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats?: readonly (readonly string[])[];
}
