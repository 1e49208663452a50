import type { ReportChoice } from '../contract';

/** Whether the stores are judged alike under two choices; what the report shows of the months makes no difference to that. */
export const areSame = (one: ReportChoice, other: ReportChoice): boolean =>
  JSON.stringify({ ...one, monthCells: other.monthCells, span: other.span }) === JSON.stringify(other);
