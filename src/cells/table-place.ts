import { cellOfTable } from '../messages/places';
import type { Place, ProblemSpot } from './problem';

/**
 * A cell of a table, in words and as a spot.
 * @param row counted within the range from 1. @param column the same, where the header alone does not tell it
 */
export const placeInTable = (
  table: ProblemSpot['table'],
  row: number,
  header: string,
  column?: number,
): Place => ({
  ...cellOfTable(table, row, header),
  spot: { table, row, header, ...(column !== undefined && { column }) },
});
