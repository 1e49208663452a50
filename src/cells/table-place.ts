import { cellOfTable } from '../messages/places';
import type { Place, ProblemSpot } from './problem';

/**
 * A cell of a table, in words and as a spot.
 * @param row counted within the range from 1
 */
export const placeInTable = (table: ProblemSpot['table'], row: number, header: string): Place => ({
  ...cellOfTable(table, row, header),
  spot: { table, row, header },
});

/** A cell that the table's headers alone do not lead to. @param row,column counted in the sheet from 1 */
export const placeInSheet = (
  table: ProblemSpot['table'],
  place: {
    readonly row: number;
    readonly column: number;
    readonly header: string;
    readonly sheet?: { readonly id: number; readonly name: string };
  },
): Place => {
  const { row, column, header, sheet } = place;
  return {
    ...cellOfTable(table, row, header, sheet?.name),
    spot: { table, row, header, column, ...(sheet && { sheet: sheet.id }) },
  };
};
