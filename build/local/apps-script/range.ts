/** A range of cells. It asks the workbook once for all its cells, never cell by cell. */
import type { Area } from '../realm/area';
import { askHost } from './connect-host';
import { act, ask, change, read } from './methods';
import { rememberRange } from './opened';
import { rangeContents } from './range-contents';
import { rangeCopies } from './range-copies';
import { rangeLooks } from './range-looks';
import { strictService } from './strict-service';

/** Opens a range. @param openSheet opens the sheet of an id, since a range leads back to its sheet */
export function openRange(area: Area, openSheet: (id: string) => object): object {
  const inRange =
    <Args extends unknown[]>(body: (...args: Args) => void) =>
    (...args: Args): object => {
      body(...args);
      return range;
    };
  const range: object = strictService<keyof GoogleAppsScript.Spreadsheet.Range>('Range', {
    getSheet: ask([[]], () => openSheet(area.sheet)),
    getRow: ask([[]], () => area.row),
    getColumn: ask([[]], () => area.column),
    getNumRows: ask([[]], () => area.rows),
    getNumColumns: ask([[]], () => area.columns),
    getA1Notation: ask([[]], () => addressOf(area)),
    canEdit: ask([[]], () => askHost('cells.canEdit', area)),
    activate: act(
      [[]],
      inRange(() => askHost('cells.select', area)),
    ),
    getMergedRanges: read([[]], () =>
      (askHost('cells.merged', area) as readonly Area[]).map((merged) => openRange(merged, openSheet)),
    ),
    merge: change(
      [[]],
      inRange(() => askHost('cells.merge', area)),
    ),
    createFilter: change([[]], () => {
      askHost('cells.createFilter', area);
      // What a filter can do is not needed here.
      return strictService<keyof GoogleAppsScript.Spreadsheet.Filter>('Filter', {});
    }),
    ...rangeContents(area, inRange),
    ...rangeLooks(area, inRange),
    ...rangeCopies(area, inRange),
  });
  rememberRange(range, area);
  return range;
}

function addressOf({ row, column, rows, columns, whole }: Area): string {
  if (whole === 'columns') return `${letters(column)}:${letters(column + columns - 1)}`;
  if (whole === 'rows') return `${row}:${row + rows - 1}`;
  const first = `${letters(column)}${row}`;
  return rows * columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows - 1}`;
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? letters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
