import { isoMonth } from '../../calendar/civil-month';
import { nameKey } from '../../cells/read-text';
import { columnsToFill } from '../../new-month/columns-to-fill';
import { newRows } from '../../new-month/new-rows';
import type { AddedMonth, CellSpot, KeyCell } from '../contract';
import type { InsertRows } from '../contract/cell-steps';
import type { Places } from '../contract/expectations';
import type { Asking } from './asking';
import { insertRowsStep } from './insert-rows-step';
import type { WorkbookHolder } from './page-state';
import { type MonthOfRows, readNewMonth } from './read-new-month';
import type { ReadTable } from './read-tables';
import { MOST_PLACES, type OnPortion, type Portion, writeInPortions } from './write-in-portions';
import { asRead, type Writing } from './write-workbook';

interface MonthToAdd extends MonthOfRows {
  readonly stores: readonly string[];
  readonly onPortion?: OnPortion;
}

type AddedPortion = AddedMonth & Portion;

/**
 * Adds a row for the month to each of the stores that has none yet, portion by portion from the top of the sheet: all of a
 * portion or none. What was added meanwhile, by whomever, is not added again.
 */
export function* addMonth(holder: WorkbookHolder, wish: MonthToAdd): Asking<AddedMonth> {
  const { left: _, ...added } = yield* writeInPortions(holder, {
    sheet: wish.report.rowsSheet,
    make: () => writingOf(holder, wish),
    join: together,
    doneOf: ({ added }) => added,
    onPortion: wish.onPortion,
  });
  return added;
}

/** The first row of all is that of the first portion. */
function together(before: AddedPortion, next: AddedPortion): AddedPortion {
  const both = (key: 'toFill' | 'filledBefore' | 'computed') => [...new Set([...before[key], ...next[key]])];
  return {
    ...before,
    added: before.added + next.added,
    left: next.left,
    spot: before.spot ?? next.spot,
    toFill: both('toFill'),
    filledBefore: both('filledBefore'),
    computed: both('computed'),
  };
}

/** As many of the stores as one request adds rows for, the uppermost first. */
function portionOf<Added extends { readonly after: number }>(toAdd: readonly Added[]): Added[] {
  const sorted = [...toAdd].sort((one, other) => one.after - other.after);
  const places = [...new Set(sorted.map(({ after }) => after))];
  const end = places[MOST_PLACES] ?? Number.POSITIVE_INFINITY;
  return sorted.filter(({ after }) => after < end);
}

function* writingOf(holder: WorkbookHolder, wish: MonthToAdd): Asking<Writing<AddedPortion>> {
  const { workbook, table, sheet, plan, dates } = yield* readNewMonth(holder, wish);
  const wanted = new Set(wish.stores.map(nameKey));
  const missing = plan.toAdd.filter(({ name }) => wanted.has(nameKey(name)));
  const toAdd = portionOf(missing);
  const left = missing.length - toAdd.length;
  const answer = { month: isoMonth(plan.month), sheetName: table.name, left };
  if (toAdd.length === 0) {
    const none = { added: 0, spot: null, toFill: [], filledBefore: [], computed: [] };
    return { steps: [], expects: {}, result: () => ({ ...answer, ...none }) };
  }
  const rows = newRows(
    sheet,
    toAdd.map((store) => ({ ...store, month: plan.month })),
    plan.lastRow,
    dates,
  );
  const keys = [sheet.indexOf('store'), sheet.indexOf('month')].filter((column) => column !== undefined);
  const { step, places } = insertRowsStep(table, rows, keys, 0, sheet.laidOut.headerRow);
  const { first, ...columns } = columnsToFill(sheet, toAdd);
  return {
    steps: [step],
    expects: { whole: asRead(workbook, [table.sheet]), places: [places] },
    result: ([done]) => ({
      ...answer,
      added: toAdd.length,
      spot: {
        sheet: table.sheet,
        row: done?.row ?? 1,
        column: first + 1,
        ...firstRowKey(table, step, places, first),
      },
      ...columns,
    }),
  };
}

/** By what the uppermost new row is known, unless a formula says that: store and month. @param column counted from 0 */
function firstRowKey(
  table: ReadTable,
  { groups, columns }: InsertRows,
  places: Places,
  column: number,
): Pick<CellSpot, 'by'> {
  const hintOf = ({ after }: InsertRows['groups'][number]) => places.rows[after]?.hint ?? 0;
  const [group] = [...groups].sort((one, other) => hintOf(one) - hintOf(other));
  const cells = group?.rows[0]?.cells ?? [];
  const headerOf = (number: number) => table.cells.values?.[number - 1]?.[places.headerRow - 1] ?? '';
  const keys = places.watched.map((ref): KeyCell | undefined => {
    const number = places.columns[ref]?.hint ?? 0;
    const holds = cells[columns.indexOf(ref)];
    if (holds === undefined || holds === null || (typeof holds === 'object' && !('d' in holds)))
      return undefined;
    return { column: number, header: headerOf(number), holds };
  });
  const holds = keys.filter((key) => key !== undefined);
  if (holds.length < keys.length) return {};
  return { by: { headerRow: places.headerRow, header: headerOf(column + 1), holds } };
}
