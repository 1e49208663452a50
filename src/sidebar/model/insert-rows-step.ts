import { isDateCell } from '../../cells/cell';
import type { NewRow, NewRows, NewCell as NewTableCell } from '../../tables/new-row';
import type { InsertRows } from '../contract/cell-steps';
import type { NewCell } from '../contract/cells';
import type { Places } from '../contract/expectations';
import type { ReadTable } from './read-tables';
import { placesInTable } from './table-places';

/**
 * The step that inserts new rows into a table, and what it expects of the rows that they come after.
 * @param keys the columns by which a row is known, counted from 0
 * @param at the number of the expectation among those of the request. @param headerRow counted from 1
 */
export function insertRowsStep(
  table: ReadTable,
  { columns, rows }: NewRows,
  keys: readonly number[],
  at: number,
  headerRow: number,
): { readonly step: InsertRows; readonly places: Places } {
  const { places, rowRef, columnRef } = placesInTable(table, {
    columns,
    watched: keys,
    parts: ['values'],
    rows: rows.flatMap(({ after, like }) => [after, like]),
    headerRow,
  });
  const isOther = ({ after, formats }: NewRow) =>
    columns.some((column, index) => table.cells.formats?.[column]?.[after - 1] !== formats[index]);
  const hasFormats = rows.some(isOther);
  const groups = new Map<number, InsertRows['groups'][number]>();
  for (const { after, like, cells, formats } of rows) {
    const group = groups.get(after) ?? { after: rowRef(after), rows: [] };
    groups.set(after, group);
    group.rows.push({
      like: rowRef(like),
      cells: cells.map(sent),
      ...(hasFormats && { formats: [...formats] }),
    });
  }
  return {
    step: {
      kind: 'insert rows',
      at,
      columns: columns.map(columnRef),
      groups: [...groups.values()],
      // Whether a store lacks a month rests on all rows.
      isAlone: true,
    },
    places,
  };
}

function sent(cell: NewTableCell): NewCell {
  if (cell === 'formula') return { down: true };
  const { value } = cell;
  if (isDateCell(value)) return { d: value.getTime() };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}
