import { cellOfTable } from '../messages/places';
import type { Place, ProblemSpot } from './problem';

/** The place of a table's cell, in words and as a spot. @param row counted as in the range: the header row is 1 */
export const placeInTable = (table: ProblemSpot['table'], row: number, header: string): Place => ({
  ...cellOfTable(table, row, header),
  spot: { table, row, header },
});
