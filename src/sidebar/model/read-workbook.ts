import type { SheetDates } from '../../cells/sheet-dates';
import type { LookedAtSheet } from '../contract/looked-at';
import type { OwnSheet } from '../contract/marks';
import type { ReadTable } from './read-tables';

/** The workbook as the page has read it. It is never changed; reading again makes another one. */
export interface ReadWorkbook {
  readonly zone: string;
  readonly dates: SheetDates;
  readonly locale: string;
  /** The spreadsheet's id. */
  readonly file: string;
  /** The milliseconds by which Google's clock is ahead of the browser's. */
  readonly ahead: number;
  /** What was chosen last in this file, as it was remembered; it may be anything. */
  readonly remembered: unknown;
  /** The tables that were read, by the ids of their sheets. */
  readonly tables: ReadonlyMap<number, ReadTable>;
  /** Sheets that were asked for and are not there. */
  readonly gone: ReadonlySet<number>;
  /** The product's own sheets. */
  readonly own: readonly OwnSheet[];
  /** The other sheets that the page knows, with their first rows as far as they were looked at. */
  readonly sheets: readonly LookedAtSheet[];
  /** Whether the page knows all sheets of the file. */
  readonly hasAllSheets: boolean;
  /** The instant at which the tables were read, on the browser's clock. */
  readonly readAt: number;
}

/** The present instant on Google's clock. */
export const nowAt = ({ ahead }: Pick<ReadWorkbook, 'ahead'>): number => Date.now() + ahead;
