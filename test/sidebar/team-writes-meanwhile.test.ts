/** While a report is built or a plan refreshed, the team goes on writing. What it writes until the last read is kept. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { COLUMN, openStores, PLAN, plan, planRow, tasksIn } from '../support/plan-workbook';
import {
  build,
  byHand,
  GRID,
  openBook,
  ROWS,
  rowsSheet,
  storeRows,
  TARGETS_SHEET,
  teamCell,
  teamIn,
} from '../support/small-report';

/** From now on, each time that the monthly rows are read, a colleague writes 王 into the cell just after. */
const writesAfterRowsAreRead = (book: Workbook, sheet: string, cell: string) =>
  byHand(
    book,
    `const real = SpreadsheetApp;
     const other = (target, name, made) => new Proxy(target, { get: (all, asked) => (asked === name ? made : all[asked]) });
     const write = () => ss.getSheetByName('${sheet}').getRange('${cell}').setValue('王');
     const meddled = (rows) => other(rows, 'getDataRange', () => {
       const range = rows.getDataRange();
       return other(range, 'getValues', () => {
         const values = range.getValues();
         write();
         return values;
       });
     });
     SpreadsheetApp = other(real, 'getActiveSpreadsheet', () => {
       const spreadsheet = real.getActiveSpreadsheet();
       const met = (sheet) => (sheet?.getName() === '${ROWS}' ? meddled(sheet) : sheet);
       const found = other(spreadsheet, 'getSheetById', (id) => met(spreadsheet.getSheetById(id)));
       return other(found, 'getSheets', () => spreadsheet.getSheets().map(met));
     });`,
  );

test('an owner who is named after the monthly rows were read is in the new grid', async () => {
  const book = await openBook([rowsSheet(...storeRows('甲店'), ...storeRows('乙店')), TARGETS_SHEET]);
  build(book);
  writesAfterRowsAreRead(book, GRID, teamCell(book, '乙店', 'owner'));
  build(book);
  expect(teamIn(book)).toEqual({ 乙店: ['王', ''] });
});

test('a task that the team has added after the monthly rows were read stays in the plan', async () => {
  const book = await openStores();
  plan(book);
  const tasks = tasksIn(book);
  const [first] = tasks;
  const row = planRow(book, String(first?.[COLUMN.task]));
  writesAfterRowsAreRead(book, PLAN, `A${row + tasks.length}`);
  plan(book);
  expect(tasksIn(book)).toEqual([
    ...tasks,
    (first ?? []).map((_, column) => (column === COLUMN.task ? '王' : '')),
  ]);
});
