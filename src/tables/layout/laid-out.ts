import type { Grid } from '../../cells/grid';
import type { MonthlyKey } from '../monthly-columns';
import type { LeftOutRow } from './judge-rows';
import type { LayoutQuestion } from './layout-answers';
import type { ToldByName } from './named-by-sheet';

/** Where a value stands in the sheet, counted from 1. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
  /** The header as it is written there. */
  readonly header: string;
  /** The sheet, where several are read together. */
  readonly sheet?: SheetOfPlace;
}

export interface SheetOfPlace {
  readonly id: number;
  readonly name: string;
}

/** A sheet as a table of monthly rows: its headers in the first row, and then a row for each store and month. */
export interface LaidOut {
  readonly kind: 'laid out';
  readonly values: Grid;
  /** Where the headers stand in the sheet, counted from 1. */
  readonly headerRow: number;
  /** What stands in the sheet's own header row, for whoever chooses columns by hand. */
  readonly headers: readonly string[];
  /**
   * Where `values` are other rows than the sheet's: the place of a cell, by the row's number there and the column's key. Left out
   * where every row below the headers stands in the sheet as it does in `values`.
   */
  readonly placeOf?: (row: number, key: MonthlyKey) => SheetPlace;
  /** Whether the sheet has no row for each store and month: its months are columns, or its tables stand beside each other. */
  readonly monthsAreColumns?: boolean;
  /** Whether its stores are columns. */
  readonly storesAreColumns?: boolean;
  /** What the names of sheets tell of their rows. */
  readonly told?: readonly (ToldByName & { readonly sheet?: string })[];
  /** Whether sales count ten thousands in the sheet although their header does not say so. */
  readonly salesCountTenThousands?: boolean;
  readonly leftOut: readonly LeftOutRow[];
  readonly questions: readonly LayoutQuestion[];
}

export const isLaidOut = (range: unknown): range is LaidOut =>
  typeof range === 'object' && range !== null && 'kind' in range && range.kind === 'laid out';
