import type { ReadCell } from '../../sidebar/contract/cells';
import type { Places } from '../../sidebar/contract/expectations';
import { columnsOf } from '../cells-on-wire';
import { changed } from '../changed';
import { type FoundPlaces, locate, look, watchedDigests } from '../find-places';
import { takeGuardsOff } from '../guarded-text';
import { type Run, runsOf } from '../runs';
import type { Work } from '../work';
import { cellsFrom } from '../written-cell';
import { type Inserted, isBlankCell, putBack, refuseBroken } from './inserted-rows';
import { numberAt } from './select';
import { takeAway } from './take-rows-away';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows that come one below the other after a row. Rows are counted from 1. */
export interface GroupToFill {
  /** That row, by its number among those that the expectation refers to, */
  readonly anchor: number;
  /** and on the sheet, before any row is inserted. */
  readonly after: number;
  /** The first of them, once all rows are inserted. */
  readonly first: number;
  readonly rows: readonly unknown[];
  /** Number formats of the columns that are filled, where they are to be set. */
  readonly formats?: readonly (readonly string[])[] | undefined;
}

export interface Filling {
  /** Counted from 1; the last of them is written last, and makes rows of them. */
  readonly columns: readonly number[];
  /** From the top of the sheet to its bottom. */
  readonly groups: readonly GroupToFill[];
  /** Whether nothing else that is watched may have changed meanwhile, beside the rows that they come after. */
  readonly isAlone: boolean;
  /** Gives the rows of a group their looks, when they are inserted, and blank. */
  readonly dress: (group: GroupToFill) => void;
  /** What is written into each row of a group, column by column. @param looked the whole sheet, once all are inserted */
  readonly valuesOf: (looked: Range) => (group: GroupToFill) => unknown[][];
}

/**
 * Inserts rows and fills them. They are new rows of the sheet, so that nothing of anyone's stands where they come. First
 * all rows are inserted, the lowest first; then all ranges are made, and the sheet is looked at for the last time: no call
 * lies between that look and the first write. Of several writes each has those before it between the look and itself; the
 * column that makes rows of them comes last. Then the sheet is read once more, and what an edit of that moment has led into
 * the row of another is put back.
 * @returns the places as they were found at that last look
 */
export function insertFilled(
  places: FoundPlaces,
  { columns, groups, isAlone, dress, valuesOf }: Filling,
  { undoBy }: Pick<Work, 'undoBy'>,
): FoundPlaces {
  const { sheet, expected } = places;
  const rows: { readonly row: number; readonly values: readonly unknown[] }[] = [];
  const inserted = { columns, rows, groups, rowsBefore: sheet.getMaxRows() };
  undoBy(() => takeAway(places, inserted));
  for (const group of [...groups].reverse()) {
    sheet.insertRowsAfter(group.after, group.rows.length);
    dress(group);
  }
  const last = groups[groups.length - 1];
  // The new rows are blank, and no part of what is filled.
  const height = Math.max(sheet.getLastRow(), (last?.first ?? 0) + (last?.rows.length ?? 0) - 1);
  const looked = sheet.getRange(1, 1, height, sheet.getLastColumn());
  const valuesIn = valuesOf(looked);
  const filled = groups.map((group) => ({ ...group, values: valuesIn(group) }));
  for (const { first, values } of filled)
    rows.push(...values.map((row, index) => ({ row: first + index, values: row })));
  const runs = rangesToFill(places, columns, filled);
  const now = { sheet, ...locate(movedDown(places, groups), look(sheet, looked)) };
  if (!isAsInserted(now, places, inserted, groups) || (isAlone && !isOtherwiseSame(now, places, inserted)))
    throw changed(expected.sheet, 'rows');
  for (const { range, values } of runs) range.setValues(values);
  SpreadsheetApp.flush();
  const after = look(sheet);
  putBack(now, after, inserted, groups);
  const shown = columnsOf(after.values, (cell) => cell);
  for (const { first, column, values } of runs)
    takeGuardsOff(sheet, cellsFrom({ row: first, column }, values), shown);
  refuseBroken(now, after);
  return now;
}

/**
 * The expectation where its rows stand once the new ones are inserted: of two rows that are alike, the upper one would
 * else be found where the lower one stood.
 */
function movedDown({ expected, rows }: FoundPlaces, groups: readonly GroupToFill[]): Places {
  const moved = (row: number) => row + newAbove(groups, row);
  return {
    ...expected,
    rows: expected.rows.map((one, index) => ({ ...one, hint: moved(rows[index] ?? 0) })),
  };
}

/** How many new rows come above a row, which is counted as it stood before any was inserted. */
export const newAbove = (groups: readonly Pick<GroupToFill, 'after' | 'rows'>[], row: number): number =>
  groups.reduce((sum, { after, rows }) => (after < row ? sum + rows.length : sum), 0);

interface FilledGroup extends GroupToFill {
  readonly values: unknown[][];
}

/** The ranges that are written, the decisive ones last; their number formats are set, since they decide what is text. */
function rangesToFill({ sheet }: FoundPlaces, columns: readonly number[], groups: readonly FilledGroup[]) {
  const runs = runsOf(
    columns.map((column, index) => ({ column, index })),
    ({ column }) => column,
  );
  const isDecisive = ({ items }: Run<{ index: number }>) =>
    items.some(({ index }) => index === columns.length - 1);
  return [...runs.filter((run) => !isDecisive(run)), ...runs.filter(isDecisive)].flatMap((run) =>
    groups.map(({ first, values, formats }) => {
      const range = sheet.getRange(first, run.first, values.length, run.items.length);
      const cut = <Cell>(row: readonly Cell[]) => run.items.map(({ index }) => row[index] as Cell);
      if (formats) range.setNumberFormats(formats.map(cut));
      return { range, first, column: run.first, values: values.map(cut) };
    }),
  );
}

/** Whether the new rows are blank where they are filled, each group under the row that it comes after. */
const isAsInserted = (
  now: FoundPlaces,
  before: FoundPlaces,
  { columns, rows }: Inserted,
  groups: readonly GroupToFill[],
): boolean =>
  JSON.stringify(now.columns) === JSON.stringify(before.columns) &&
  groups.every(({ anchor, first }) => numberAt(now.rows, anchor) === first - 1) &&
  rows.every(({ row }) => columns.every((column) => isBlankCell(now.seen, row, column)));

/** Whether all other rows stand in their order, as they were. */
function isOtherwiseSame(now: FoundPlaces, before: FoundPlaces, { rows }: Inserted): boolean {
  const isNew = new Set(rows.map(({ row }) => row));
  const others = (places: FoundPlaces, isLeftOut: (row: number) => boolean): string =>
    watchedDigests(places.expected, places.columns, places.seen)
      .filter((_, index) => !isLeftOut(index + 1))
      .join('\n')
      .replace(new RegExp(`(?:\n${blankDigest(places)})+$`), '');
  return others(now, (row) => isNew.has(row)) === others(before, () => false);
}

const BLANK: readonly (readonly ReadCell[])[] = [['']];

/** The digest of a row in which nothing stands. */
const blankDigest = ({ expected }: FoundPlaces): string =>
  watchedDigests(expected, [], { values: BLANK, formulas: [] })[0] ?? '';
