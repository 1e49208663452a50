import type { ReportChoice } from '../contract';

/** Whether the stores are judged alike: the months that the report shows make no difference to them. */
export const areSame = (one: ReportChoice, other: ReportChoice): boolean =>
  JSON.stringify({ ...one, monthCells: other.monthCells, span: other.span }) === JSON.stringify(other);
