import { monthOfText } from '../../calendar/civil-month';
import { refusals } from '../../messages/refusals';
import { newRows, type RowToAdd } from '../../new-month/new-rows';
import { readStore, storeToAdd } from '../../new-month/store-months';
import { rowAfter } from '../../tables/row-after';
import type { ReportChoice } from '../contract';
import type { SetCells } from '../contract/cell-steps';
import { Refusal } from '../contract/refusal';
import type { Asking } from './asking';
import { insertRowsStep } from './insert-rows-step';
import { type MonthlyDetails, monthlyDetails } from './monthly-sheet';
import type { WorkbookHolder } from './page-state';
import { refuseFed } from './read-new-month';
import { type SalesPlaces, salesPlaces } from './sales-places';
import { placesInTable } from './table-places';
import { MOST_PLACES, type OnPortion, type Portion, writeInPortions } from './write-in-portions';
import { asRead, type Writing } from './write-workbook';

/** Sales that are to go into the monthly rows, of one store or of many. */
export interface SalesToFill {
  readonly report: ReportChoice;
  readonly stores: readonly StoreSales[];
  readonly onPortion?: OnPortion;
}

export interface StoreSales {
  /** As the monthly rows have it. */
  readonly store: string;
  /** Months as yyyy-MM, each once, and sales in CNY, whole fen. `agreed` is what the cell held when the user was asked. */
  readonly months: readonly { readonly month: string; readonly sales: number; readonly agreed: string }[];
}

/** How many months were filled in their rows, got a row, and held their sales already. */
export interface FilledSales {
  readonly sheetName: string;
  readonly filled: number;
  readonly added: number;
  readonly before: number;
}

type FilledPortion = FilledSales & Portion;

/**
 * Puts imported sales into the column of computed sales; the official column is never touched. Where a cell of any store
 * holds anything but what the user agreed to lose, or what is to stand there already, nothing is written. Many stores are
 * written portion by portion: all of a portion or none.
 */
export function* fillSales(holder: WorkbookHolder, wish: SalesToFill): Asking<FilledSales> {
  const { left: _, ...filled } = yield* writeInPortions(holder, {
    sheet: wish.report.rowsSheet,
    make: () => writingOf(holder, wish),
    join: (before: FilledPortion, { filled, added, left }) => ({
      ...before,
      filled: before.filled + filled,
      added: before.added + added,
      left,
    }),
    doneOf: ({ filled, added }) => filled + added,
    onPortion: wish.onPortion,
  });
  return filled;
}

/** The months of as many stores as one request writes, in their order; those that are filled already cost nothing. */
function portionOf(stores: readonly (readonly MonthToFill[])[]): MonthToFill[] {
  const places = new Set<string>();
  const portion: MonthToFill[] = [];
  for (const months of stores) {
    const before = places.size;
    for (const place of months.flatMap(placeOf)) places.add(place);
    if (before > 0 && places.size > MOST_PLACES) break;
    portion.push(...months);
  }
  return portion;
}

/** The cell, or the row after which one comes. */
const placeOf = (month: MonthToFill): string[] => {
  if (month.kind === 'filled already') return [];
  return [month.kind === 'to set' ? `cell ${month.row}` : `after ${month.row.after}`];
};

function* writingOf(holder: WorkbookHolder, { report, stores }: SalesToFill): Asking<Writing<FilledPortion>> {
  const details = yield* monthlyDetails(holder, report);
  const { table, sheet, workbook } = details;
  const places = salesPlaces(sheet, workbook.dates);
  const afterOf = rowAfter(places.stores);
  const all = stores.map((sales) => monthsToFill(details, places, sales, afterOf));
  const months = portionOf(all);
  const open = all.flat().filter(({ kind }) => kind !== 'filled already');
  const [toSet, toAdd] = [months.flatMap(asCell), months.flatMap(asRow)];
  const keys = [sheet.indexOf('store'), sheet.indexOf('month')].filter((column) => column !== undefined);
  const found = placesInTable(table, {
    columns: [],
    watched: [...keys, places.column],
    parts: ['values', 'formulas'],
    rows: toSet.map(({ row }) => row),
    headerRow: sheet.laidOut.headerRow,
  });
  const set: SetCells = {
    kind: 'set cells',
    at: 0,
    cells: toSet.map(({ row, value }) => ({
      row: found.rowRef(row),
      column: found.columnRef(places.column),
      value,
    })),
  };
  if (toAdd.length > 0) refuseFed(sheet, lastOf(toAdd));
  const inserting =
    toAdd.length > 0
      ? insertRowsStep(
          table,
          newRows(sheet, toAdd, undefined, workbook.dates),
          keys,
          toSet.length > 0 ? 1 : 0,
          sheet.laidOut.headerRow,
        )
      : undefined;
  return {
    steps: [...(toSet.length > 0 ? [set] : []), ...(inserting ? [inserting.step] : [])],
    expects: {
      // Whether a store lacks a month rests on all of its rows; a single cell on no more than its own.
      whole: inserting ? asRead(workbook, [table.sheet]) : [],
      places: [...(toSet.length > 0 ? [found.places] : []), ...(inserting ? [inserting.places] : [])],
    },
    result: () => ({
      sheetName: table.name,
      filled: toSet.length,
      added: toAdd.length,
      before: all.flat().length - open.length,
      left: open.length - toSet.length - toAdd.length,
    }),
  };
}

/** The last row that one is inserted after; no spread of arguments holds as many as a sheet has rows. */
const lastOf = (rows: readonly RowToAdd[]): number =>
  rows.reduce((last, { after }) => Math.max(last, after), 0);

type MonthToFill =
  | { readonly kind: 'filled already' }
  | { readonly kind: 'to set'; readonly row: number; readonly value: number }
  | { readonly kind: 'to add'; readonly row: RowToAdd };

/** @throws Refusal where a cell holds something else by now */
function monthsToFill(
  { workbook: { dates } }: MonthlyDetails,
  { column, monthsOf, holdsIn }: SalesPlaces,
  { store, months: wanted }: StoreSales,
  afterOf: ReturnType<typeof rowAfter>,
): MonthToFill[] {
  const { group, months } = monthsOf(store);
  const known = readStore(group, dates);
  const after = afterOf(group);
  return [...wanted]
    .sort((one, other) => one.month.localeCompare(other.month))
    .map(({ month: text, sales, agreed }): MonthToFill => {
      const month = monthOfText(text);
      const row = months.get(month)?.row;
      const holds = row === undefined ? '' : holdsIn(row);
      if (holds !== '' && Number(holds) === sales) return { kind: 'filled already' };
      if (holds !== agreed) throw new Refusal(refusals.salesChanged);
      if (row !== undefined) return { kind: 'to set', row, value: sales };
      return {
        kind: 'to add',
        row: { ...storeToAdd(known, month, after), month, given: new Map([[column, sales]]) },
      };
    });
}

const asCell = (month: MonthToFill) => (month.kind === 'to set' ? [month] : []);
const asRow = (month: MonthToFill) => (month.kind === 'to add' ? [month.row] : []);
