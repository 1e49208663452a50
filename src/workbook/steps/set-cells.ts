import type { SetCells } from '../../sidebar/contract/cell-steps';
import { valueToWrite } from '../cells-on-wire';
import { changed } from '../changed';
import { type FoundPlaces, locate, look } from '../find-places';
import { runsOf } from '../runs';
import type { DoStep, Work } from '../work';
import { mendStrays, type Target, takeBack } from './mend-strays';
import { numberAt, placesAt } from './select';

/** The most times that the ranges are made, in case somebody sorts or inserts while they are made. */
const MOST_TRIES = 3;

/**
 * Writes cells of rows that still hold what they were read to hold. All ranges are made first; then the sheet is looked
 * at for the last time, and no call lies between that look and the first write. Cells one below the other are written by
 * one call; where there are several runs of them, each has the writes before it between the look and itself. Then the
 * sheet is read once more: what an edit of that moment has led into a wrong row is put back.
 */
export const setCells: DoStep<SetCells> = (step, work) => {
  const { runs, targets, places } = prepare(step, placesAt(work.places, step.at), work, MOST_TRIES);
  const touched: Target[] = [];
  work.undoBy(() => takeBack(places, touched));
  for (const { range, items } of runs) {
    // The cells count as written before the call, since Google may write them and report a failure all the same.
    touched.push(...items);
    range.setValues(items.map(({ value }) => [value]));
  }
  SpreadsheetApp.flush();
  mendStrays(places, targets);
  return { sheet: places.expected.sheet, name: '', row: targets[0]?.row ?? null };
};

interface Prepared {
  readonly runs: readonly {
    readonly range: GoogleAppsScript.Spreadsheet.Range;
    readonly items: readonly Target[];
  }[];
  readonly targets: readonly Target[];
  readonly places: FoundPlaces;
}

/** Makes the ranges and looks at the sheet for the last time. @throws Changed where the rows keep moving */
function prepare(step: SetCells, places: FoundPlaces, work: Work, tries: number): Prepared {
  const { sheet, expected } = places;
  const targets = step.cells.map(({ row, column, value }) => ({
    row: numberAt(places.rows, row),
    column: numberAt(places.columns, column),
    value: valueToWrite(value, work.dates),
  }));
  const columns = [...new Set(targets.map(({ column }) => column))];
  const runs = columns.flatMap((column) =>
    runsOf(
      targets.filter((target) => target.column === column),
      ({ row }) => row,
    ).map(({ first, items }) => ({ range: sheet.getRange(first, column, items.length, 1), items })),
  );
  const now = { sheet, ...locate(expected, look(sheet)) };
  if (isSamePlace(now, places)) return { runs, targets, places: now };
  if (tries === 1) throw changed(expected.sheet, 'rows');
  return prepare(step, now, work, tries - 1);
}

export const isSamePlace = (one: FoundPlaces, other: FoundPlaces): boolean =>
  JSON.stringify([one.rows, one.columns]) === JSON.stringify([other.rows, other.columns]);
