import { formatFigure } from '../format';

/** "1 order", "1,200 orders". */
export const countedOrders = (count: number): string =>
  `${formatFigure(count)} ${count === 1 ? 'order' : 'orders'}`;
