import type { FigureKey } from './figure-keys';

/** What the user said of a sheet where its cells alone do not tell it. */
export interface LayoutAnswers {
  /** What a block of months holds, by the block's key. */
  readonly blocks?: Readonly<Record<string, FigureKey>>;
  /** The year of the first month that is written without one. */
  readonly year?: number;
  /** Whether rows without a store's name are of the store above them. */
  readonly namesHoldBelow?: boolean;
  /** What the amounts of sales count. */
  readonly salesUnit?: 'yuan' | 'ten thousands';
}

/** What has to be asked before a sheet can be read. */
export type LayoutQuestion =
  | {
      readonly asks: 'block';
      readonly key: string;
      /** Its columns as letters, and its months as they are written. */
      readonly columns: readonly [first: string, last: string];
      readonly months: readonly [first: string, last: string];
    }
  | { readonly asks: 'year'; readonly month: string; readonly proposed: number | undefined }
  | { readonly asks: 'names'; readonly rows: readonly number[] }
  /** Of sales that are a hundredth of their targets or less. */
  | { readonly asks: 'unit'; readonly most: number; readonly target: number };
