import type { SheetDates } from '../../cells/sheet-dates';
import type { LaidOut } from '../../tables/layout/laid-out';
import { layOutSheets } from '../../tables/layout/lay-out-sheets';
import type { SheetCells } from '../../tables/layout/sheet-cells';
import type { ReportChoice } from '../contract';
import type { SourceSheet } from './source-sheet';

/** The monthly rows, however their sheet or sheets are laid out. */
export interface RowsSource extends SourceSheet {
  /** `values` are its rows. */
  readonly laidOut: LaidOut;
}

/** The sheets of a choice as one table, under the headers that the user chose. @throws Problem where a month stands twice */
export function rowsSource(
  sheets: readonly [SheetToRead, ...SheetToRead[]],
  { columns, layout }: Pick<ReportChoice, 'columns' | 'layout'>,
  dates: SheetDates,
): RowsSource {
  const [{ id, name }] = sheets;
  const laidOut = layOutSheets(sheets, dates, columns, layout);
  return { id, name, values: laidOut.values, laidOut };
}

type SheetToRead = SheetCells & { readonly id: number; readonly name: string };

/** The ids of the sheets that hold the monthly rows. */
export const rowsSheets = ({ rowsSheet, moreSheets = [] }: ReportChoice): [number, ...number[]] => [
  rowsSheet,
  ...moreSheets.filter((id) => id !== rowsSheet),
];
