import { isoMonth } from '../../calendar/civil-month';
import { nameKey } from '../../cells/read-text';
import { columnsToFill } from '../../new-month/columns-to-fill';
import { newRows } from '../../new-month/new-rows';
import type { AddedMonth } from '../contract';
import type { Asking } from './asking';
import { insertRowsStep } from './insert-rows-step';
import type { WorkbookHolder } from './page-state';
import { type MonthOfRows, readNewMonth } from './read-new-month';
import { forgetTable } from './table-details';
import { asRead, type Writing, writeWorkbook } from './write-workbook';

interface MonthToAdd extends MonthOfRows {
  readonly stores: readonly string[];
}

/**
 * Adds a row for the month to each of the stores that has none yet: all or none. What was added meanwhile, by whomever, is
 * not added again.
 */
export function* addMonth(holder: WorkbookHolder, wish: MonthToAdd): Asking<AddedMonth> {
  try {
    return yield* writeWorkbook(holder, () => writingOf(holder, wish));
  } finally {
    forgetTable(holder, wish.report.rowsSheet);
  }
}

function* writingOf(holder: WorkbookHolder, wish: MonthToAdd): Asking<Writing<AddedMonth>> {
  const { workbook, table, sheet, plan, dates } = yield* readNewMonth(holder, wish);
  const wanted = new Set(wish.stores.map(nameKey));
  const toAdd = plan.toAdd.filter(({ name }) => wanted.has(nameKey(name)));
  const answer = { month: isoMonth(plan.month), sheetName: table.name };
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
      spot: { sheet: table.sheet, row: done?.row ?? 1, column: first + 1 },
      ...columns,
    }),
  };
}
