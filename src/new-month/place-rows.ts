import { filledDown } from '../cells/fill-down';
import { PLAIN_TEXT } from '../cells/number-formats';
import type { MonthlySheet } from './monthly-sheet';
import type { StoreToAdd } from './store-months';

/** A store with the number of the row that it gets, as if no others were inserted above. */
export type Placed<Added extends StoreToAdd = StoreToAdd> = Added & { readonly row: number };

/** Stores whose rows come after the same row stand one below the other, in their order. */
export function placeRows<Added extends StoreToAdd>(toAdd: readonly Added[]): Placed<Added>[] {
  const counts = new Map<number, number>();
  return toAdd.map((store) => {
    const before = counts.get(store.after) ?? 0;
    counts.set(store.after, before + 1);
    return { ...store, row: store.after + before + 1 };
  });
}

/** Whether the formula that the store's newest row has in a column is filled down into its new one. */
export function isFilledDown(
  { relative, formats }: MonthlySheet,
  { like, row }: Placed,
  column: number,
): boolean {
  const formula = relative[like - 1]?.[column] ?? '';
  if (formula === '' || formats[like - 1]?.[column] === PLAIN_TEXT) return false;
  return filledDown(formula, { row, column: column + 1 }, row - like) !== undefined;
}
