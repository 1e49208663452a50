import type { SalesPlace } from '../../contract';
import type { MonthSales } from './month-sales';

/** What would become of one month's cell. */
export interface PlannedMonth {
  readonly sales: MonthSales;
  readonly place: SalesPlace;
  readonly change: 'new row' | 'fill' | 'replace' | 'replace formula' | 'none';
}

export function plannedMonth(sales: MonthSales, place: SalesPlace): PlannedMonth {
  return { sales, place, change: changeOf(sales, place) };
}

function changeOf({ fen }: MonthSales, { row, holds }: SalesPlace): PlannedMonth['change'] {
  if (row === null) return 'new row';
  if (holds === '') return 'fill';
  if (holds.startsWith('=')) return 'replace formula';
  return Number(holds) === fen / 100 ? 'none' : 'replace';
}
