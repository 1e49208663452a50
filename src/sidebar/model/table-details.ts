import { refusals } from '../../messages/refusals';
import type { Part } from '../contract/read';
import { Refusal } from '../contract/refusal';
import type { Asking } from './asking';
import { workbookOf } from './open-workbook';
import type { WorkbookHolder } from './page-state';
import { type ReadTable, readTables } from './read-tables';
import type { ReadWorkbook } from './read-workbook';

export interface DetailedTable {
  readonly workbook: ReadWorkbook;
  readonly table: ReadTable;
}

/**
 * A table with more than its values: it is read where the page does not know so much of it yet.
 * @throws Refusal where the sheet is not there
 */
export function* tableDetails(
  holder: WorkbookHolder,
  sheet: number,
  parts: readonly Part[],
): Asking<DetailedTable> {
  const known = workbookOf(holder);
  const before = known.tables.get(sheet);
  if (before && parts.every((part) => before.parts.includes(part))) return { workbook: known, table: before };
  const { tables } = yield* readTables({
    tables: [{ sheet, parts: [...parts], merged: true }],
    own: false,
    sheets: null,
  });
  const [table] = tables;
  if (!table) throw new Refusal(refusals.sheetGone);
  // What else the page has read meanwhile stays.
  const present = workbookOf(holder);
  const workbook = { ...present, tables: new Map(present.tables).set(sheet, table) };
  holder.set({ workbook });
  return { workbook, table };
}

/** What was read of a sheet is void, since it was written: whoever needs it next reads it again. */
export function forgetTable(holder: WorkbookHolder, sheet: number): void {
  const { workbook } = holder.get();
  const table = workbook?.tables.get(sheet);
  if (!workbook || !table) return;
  const tables = new Map(workbook.tables);
  tables.delete(sheet);
  const headers = (table.cells.values ?? []).map(([header = '']) => header);
  const others = workbook.sheets.filter((one) => one.sheet !== sheet);
  holder.set({
    workbook: { ...workbook, tables, sheets: [...others, { sheet, name: table.name, headers }] },
  });
}
