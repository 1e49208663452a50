import type { Bilingual } from '../../messages/language';
import { DEFAULT_ORDER_SETTINGS, type OrderSettings } from '../../orders/order-settings';
import type { ChosenColumns } from '../../orders/recognise-columns';
import type { OrdersResult } from '../../orders/summarise-orders';
import type { Model } from '../model/model';
import type { FileReport } from './reading/read-order-files';

/** A file that the user chose, and which of its columns were pointed out by hand. */
export interface ChosenFile {
  readonly id: number;
  readonly file: File;
  readonly chosen: ChosenColumns;
  /** What was found in it last; stays while it is read anew. */
  readonly report: FileReport | undefined;
}

export type ReadingState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      /** By the file's id. */
      readonly rows: Readonly<Record<number, number>>;
      /** How much of all files is read, from 0 to 1. */
      readonly share: number;
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Bilingual };

/** What the files come to. */
export interface ReadOrders {
  readonly result: OrdersResult;
  /** The names of its files and, where a file has several, of their sheets, in the order of the result. */
  readonly fileNames: readonly string[];
}

export interface ImportState {
  readonly files: readonly ChosenFile[];
  readonly settings: OrderSettings;
  readonly reading: ReadingState;
  /** undefined until the files as they are, under the settings as they are, were read. */
  readonly orders: ReadOrders | undefined;
}

export type ImportModel = Model<ImportState>;

export const INITIAL_IMPORT: ImportState = {
  files: [],
  settings: DEFAULT_ORDER_SETTINGS,
  reading: { kind: 'idle' },
  orders: undefined,
};
