import { refusals } from '../../messages/refusals';
import { gridTexts } from '../../messages/report/grid';
import type { CellSpot, RowKey } from '../contract';
import type { ReadCell } from '../contract/cells';
import type { Places } from '../contract/expectations';
import { Refusal } from '../contract/refusal';
import { headerDigest, rowDigests } from '../contract/table-state';
import type { Step } from '../contract/write';
import { type Asking, ask } from './asking';
import { gridsOf } from './open-workbook';
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
  const why = places ? yield* select(places) : yield* show(spot);
  if (why === undefined) return true;
  if (why === 'sheet' && by?.inReport && (yield* showInNewReport(spot, by))) return true;
  throw new Refusal(why === 'sheet' ? refusals.sheetGone : refusals.cellGone);
}

/** What is no longer there: the sheet, or the cell in it; undefined where the cell is shown. */
type Gone = 'sheet' | 'cell' | undefined;

const select = (places: Places): Asking<Gone> =>
  write({ kind: 'select', at: 0, row: 0, column: 0 }, [places]);

const show = (spot: Omit<CellSpot, 'by'>): Asking<Gone> => write({ kind: 'show', ...spot }, []);

function* write(step: Step, places: Places[]): Asking<Gone> {
  const answer = yield* ask('write', { steps: [step], expects: { whole: [], places } });
  if (answer.kind === 'done') return undefined;
  return answer.changes.some(({ what }) => what === 'gone') ? 'sheet' : 'cell';
}

/** A colleague has built the report anew meanwhile, in whatever language: the row is looked for on its new sheet. */
function* showInNewReport(spot: CellSpot, by: RowKey): Asking<boolean> {
  const { own } = yield* ask('read', { tables: [], own: true, sheets: null });
  const [grid] = gridsOf({ own });
  if (!grid) return false;
  for (const header of Object.values(gridTexts.store)) {
    if ((yield* select(placesByKey({ ...spot, sheet: grid.sheet }, { ...by, header }))) === undefined)
      return true;
  }
  return false;
}

const isIn = ({ rows, columns }: ReadTable, { row, column }: CellSpot): boolean =>
  row <= rows && column <= columns;

function placesByKey({ sheet, row, column }: CellSpot, { headerRow, header, holds }: RowKey): Places {
  const keys = typeof holds === 'object' && 'length' in holds ? holds : [{ column, header, holds }];
  const own = { hint: column, header: headerDigest(header) };
  return {
    sheet,
    headerRow,
    columns: [own, ...keys.map((key) => ({ hint: key.column, header: headerDigest(key.header) }))],
    parts: ['values'],
    watched: keys.map((_, index) => index + 1),
    rows: [
      {
        hint: row,
        digest:
          rowDigests(
            keys.map((key) => [key.holds]),
            1,
          )[0] ?? '',
      },
    ],
  };
}

/** The number of columns at the left of a table that tell its rows apart. */
const TELLING = 4;

/**
 * Describes a cell's place by what stands in the first columns of its row, so that whoever mends the cell itself,
 * further right, is still led there.
 */
function placesIn({ sheet, cells, columns }: ReadTable, { row, column }: CellSpot): Places {
  const at = (number: number): ReadCell => cells.values?.[number - 1]?.[row - 1] ?? '';
  const telling = Array.from({ length: Math.min(TELLING, columns) }, (_, index) => index + 1).filter(
    (number) => number !== column,
  );
  const all = [column, ...telling];
  return {
    sheet,
    headerRow: 1,
    columns: all.map((number) => ({
      hint: number,
      header: headerDigest(cells.values?.[number - 1]?.[0] ?? ''),
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
