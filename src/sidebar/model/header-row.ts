import { indexesOf } from '../../cells/column';
import { HEADERS_WITHIN } from '../../cells/find-headers';
import { WEIGHT_COLUMNS } from '../../diagnosis/weights-table';
import { MONTHLY_COLUMNS } from '../../tables/monthly-columns';
import { STANDARD_COLUMNS } from '../../tables/standard-columns';
import { TARGET_COLUMNS } from '../../tables/targets-table';
import type { ReadTable } from './read-tables';

const TABLES = [MONTHLY_COLUMNS, TARGET_COLUMNS, STANDARD_COLUMNS, WEIGHT_COLUMNS].map((one) =>
  Object.values(one),
);

/** The row of a sheet that names its columns, counted from 1: a title may stand above it. The first where none is known. */
export function headerRowOf({ cells: { values = [] }, rows }: Pick<ReadTable, 'cells' | 'rows'>): number {
  let best = { row: 1, known: 0 };
  for (let row = 1; row <= Math.min(rows, HEADERS_WITHIN); row++) {
    const headers = values.map((column) => column[row - 1]);
    const known = Math.max(
      ...TABLES.map((columns) => columns.filter((column) => indexesOf(headers, column).length > 0).length),
    );
    if (known > best.known) best = { row, known };
  }
  return best.row;
}
