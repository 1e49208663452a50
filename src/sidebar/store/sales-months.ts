import type { NodeMark, SalesLine, SalesMonth } from '../../store/store-view';

/** The months before the as-of month whose sales nobody knows; the running one need not have a row yet. */
export const unknownMonths = ({ months }: SalesLine, date: string): string[] =>
  months.filter(({ month, sales }) => sales === null && month < date.slice(0, 7)).map(({ month }) => month);

/** The node at the end of the month. */
export const nodeOf = ({ nodes }: SalesLine, { month }: SalesMonth): NodeMark | undefined =>
  nodes.find(({ day }) => day.startsWith(month));
