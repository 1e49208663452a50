import { amountAssumptions, dateAssumptions, refundAssumption } from '../messages/import/order-results';
import type { Bilingual } from '../messages/language';
import type { OrderSettings } from './order-settings';

/** What the sums take for granted, since article 5(2) leaves it open and refers to Tmall's own figure. */
export const assumptionsUnder = ({ amountBasis, dateBasis }: OrderSettings): Bilingual[] => [
  amountAssumptions[amountBasis],
  dateAssumptions[dateBasis],
  refundAssumption,
];
