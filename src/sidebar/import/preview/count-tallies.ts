import type { Tallies } from '../../../orders/tally';

/** How many orders were excluded, for whatever reason. */
export const excludedOrders = ({ excluded }: Tallies): number =>
  Object.values(excluded).reduce((sum, { orders }) => sum + orders, 0);
