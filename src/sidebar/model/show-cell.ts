import { refusals } from '../../messages/refusals';
import type { CellSpot, RowKey } from '../contract';
import type { ReadCell } from '../contract/cells';
import type { Places } from '../contract/expectations';
import { Refusal } from '../contract/refusal';
import { headerDigest, rowDigests } from '../contract/table-state';
import { type Asking, ask } from './asking';
import { headerRowOf } from './header-row';
import type { WorkbookHolder } from './page-state';
import type { ReadTable } from './read-tables';

/**
 * Shows a cell to the user, wherever its row and column stand by now: it is looked up when it is asked for.
 * @returns true, once it is shown
 * @throws Refusal where it is no longer there
 */
export function* showCell(holder: WorkbookHolder, { by, ...spot }: CellSpot): Asking<true> {
  const table = holder.get().workbook?.tables.get(spot.sheet);
  const places = by ? placesByKey(spot, by) : table && isIn(table, spot) ? placesIn(table, spot) : undefined;
  const answer = yield* ask('write', {
    steps: [places ? { kind: 'select', at: 0, row: 0, column: 0 } : { kind: 'show', ...spot }],
    expects: { whole: [], places: places ? [places] : [] },
  });
  if (answer.kind === 'done') return true;
  const isGone = answer.changes.some(({ what }) => what === 'gone');
  throw new Refusal(isGone ? refusals.sheetGone : refusals.cellGone);
}

const isIn = ({ rows, columns }: ReadTable, { row, column }: CellSpot): boolean =>
  row <= rows && column <= columns;

function placesByKey({ sheet, row, column }: CellSpot, { headerRow, header, holds }: RowKey): Places {
  return {
    sheet,
    headerRow,
    columns: [{ hint: column, header: headerDigest(header) }],
    parts: ['values'],
    watched: [0],
    rows: [{ hint: row, digest: rowDigests([[holds]], 1)[0] ?? '' }],
  };
}

/** The number of columns at the left of a table that tell its rows apart. */
const TELLING = 4;

/**
 * Describes a cell's place by what stands in the first columns of its row, so that whoever mends the cell itself,
 * further right, is still led there.
 */
function placesIn(table: ReadTable, { row, column }: CellSpot): Places {
  const { sheet, cells, columns } = table;
  const headerRow = headerRowOf(table);
  const at = (number: number): ReadCell => cells.values?.[number - 1]?.[row - 1] ?? '';
  const telling = Array.from({ length: Math.min(TELLING, columns) }, (_, index) => index + 1).filter(
    (number) => number !== column,
  );
  const all = [column, ...telling];
  return {
    sheet,
    headerRow,
    columns: all.map((number) => ({
      hint: number,
      header: headerDigest(cells.values?.[number - 1]?.[headerRow - 1] ?? ''),
    })),
    parts: ['values'],
    watched: telling.map((_, index) => index + 1),
    rows: [
      {
        hint: row,
        digest:
          rowDigests(
            telling.map((number) => [at(number)]),
            1,
          )[0] ?? '',
      },
    ],
  };
}
