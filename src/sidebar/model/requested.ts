import type { ReportChoice } from '../contract';
import { dayAsked } from './day-asked';
import type { Mistake, PageState } from './page-state';

/** The choice as a request takes it, or the field that still lacks something. */
export function requested(state: PageState): ReportChoice | Mistake {
  const { choice, language } = state;
  const { rowsSheet, targetsSheet } = choice;
  const date = dayAsked(state);
  if (rowsSheet === undefined) return { field: 'rowsSheet' };
  if (targetsSheet === undefined) return { field: 'targetsSheet' };
  if (date === '') return { field: 'date' };
  return { ...choice, language, rowsSheet, targetsSheet, date };
}
