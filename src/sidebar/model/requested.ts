import type { ReportChoice } from '../contract';
import type { Mistake, PageState } from './page-state';

/** The choice as a request takes it, or the field that still lacks something. */
export function requested({ choice, language }: PageState): ReportChoice | Mistake {
  const { rowsSheet, targetsSheet, date } = choice;
  if (rowsSheet === undefined) return { field: 'rowsSheet' };
  if (targetsSheet === undefined) return { field: 'targetsSheet' };
  if (date === '') return { field: 'date' };
  return { ...choice, language, rowsSheet, targetsSheet };
}
