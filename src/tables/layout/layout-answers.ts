import type { MoneyUnit } from '../../cells/ten-thousands';
import type { ScoreSlip } from '../score-slips';
import type { FigureKey } from './figure-keys';

/** What the user said of a sheet where its cells alone do not tell it. */
export interface LayoutAnswers {
  /** What a block of months holds, by the block's key; `none` is not read. */
  readonly blocks?: Readonly<Record<string, FigureKey | 'none'>>;
  /** The year of the first month that is written without one. */
  readonly year?: number;
  /** The months of sheets that lack a column of them, by the names of the sheets (yyyy-MM); `none` is not read. */
  readonly months?: Readonly<Record<string, string>>;
  /** Whether the months that name sheets may be of several years: then each is asked about. */
  readonly yearsDiffer?: boolean;
  /** Whether rows without a store's name are of the store above them. */
  readonly namesHoldBelow?: boolean;
  /** Whether the sheet is read without the others that have the same headers. */
  readonly alone?: boolean;
  /** What the amounts of sales count. */
  readonly salesUnit?: MoneyUnit;
  /** What the sales targets count, on the sheet of targets. */
  readonly targetsUnit?: MoneyUnit;
  /** How all scores were written that are no likely ones. */
  readonly scores?: ScoreSlip | 'as written';
}

/** What has to be asked before a sheet can be read. */
export type LayoutQuestion =
  | {
      readonly asks: 'block';
      readonly key: string;
      /** The sheet's name; "" where that is not known. */
      readonly sheet: string;
      /** Its columns as letters, and its months as they are written. */
      readonly columns: readonly [first: string, last: string];
      readonly months: readonly [first: string, last: string];
      /** Whether its stores are columns: the block is of rows then, and `columns` are their numbers. */
      readonly isOfRows?: true;
    }
  | { readonly asks: 'year'; readonly month: string; readonly proposed: number | undefined }
  /** Of a sheet without a column of months; the month is known where its name tells all but the year. */
  | { readonly asks: 'month'; readonly key: string; readonly month: number | undefined }
  | { readonly asks: 'names'; readonly rows: readonly number[] }
  /** Of other sheets with the same headers. */
  | { readonly asks: 'sheets'; readonly others: readonly { readonly id: number; readonly name: string }[] }
  /** Of sales that are a hundredth of their targets or less. */
  | { readonly asks: 'unit'; readonly most: number; readonly target: number }
  /** Of targets of which each month's sales are a hundred times or more. */
  | { readonly asks: 'targets'; readonly least: number; readonly target: number }
  /** Of scores of which none is a likely one, as 48. */
  | {
      readonly asks: 'scores';
      readonly slip: ScoreSlip;
      readonly written: number;
      readonly meant: number;
      /** Whether some are so, shown in percent, and others are likely. */
      readonly some?: true;
    };
