import type { StoreRows } from './monthly-rows-table';

/**
 * After which row a store's next row goes. Where each store's rows stand together, that is the store's own last row; where
 * the stores stand in turn, as month by month, it is the last row of all. Rows count from 1.
 * @param stores as the monthly rows have them, those without a name included
 */
export function rowAfter(stores: readonly StoreRows[]): (store: Pick<StoreRows, 'rows'>) => number {
  const order = stores
    .flatMap((store) => store.rows.map(({ number }) => ({ number, store })))
    .sort((one, other) => one.number - other.number);
  const turns = order.filter(({ store }, index) => order[index - 1]?.store !== store).length;
  const last = order[order.length - 1]?.number ?? 1;
  if (turns > stores.length) return () => last;
  return ({ rows }) => Math.max(...rows.map(({ number }) => number));
}
