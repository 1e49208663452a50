import type { Workbook } from '../../build/local/headless';
import type { TypedCell } from '../../build/local/workbook/sheet-content';
import type { PlanChoice } from '../../src/sidebar/contract';
import { answerOf } from './report-workbook';
import { byHand, choiceIn, openBook, ROWS, rowsSheet, TARGETS_SHEET, valuesOf } from './small-report';

export const PLAN = '整改计划';

/** The columns of a fresh plan, counted from 0. */
export const COLUMN = { task: 0, key: 1, why: 2, store: 3, owner: 4, due: 5, status: 6, notes: 7, needed: 8 };

const MONTHS = ['2023-04', '2023-05', '2023-06'];

/** A store that opened on 2023-03-10 and sells so much a month: with 20,000 its first node, on 2023-06-30, fails it. */
export const storeOf = (
  store: TypedCell,
  sales: TypedCell,
  score: TypedCell = 4.2,
  months = MONTHS,
): TypedCell[][] => months.map((month) => [store, '2023-03-10', '女装', month, sales, '', score, 20]);

/** A dimension's score that is low enough to be a sign, but not so low that nothing can be done. */
export const WEAK = 3.2;

/** Opens a workbook with three stores: 甲店 and 乙店 need work, 丙店 needs none. */
export const openStores = (): Promise<Workbook> =>
  openBook([
    rowsSheet(...storeOf('甲店', 50_000, WEAK), ...storeOf('乙店', 50_000, WEAK), ...storeOf('丙店', 90_000)),
    TARGETS_SHEET,
  ]);

export const planRequest = (
  book: Workbook,
  stores: readonly string[] = ['甲店', '乙店'],
  more: Partial<PlanChoice> & { readonly language?: 'zh' | 'en'; readonly date?: string } = {},
): PlanChoice => {
  const { anew = false, ...choice } = more;
  return { report: choiceIn(book, choice), stores, anew };
};

/** Plans stores. @throws where the plan was not written */
export function plan(...[book, stores, more]: Parameters<typeof planRequest>) {
  const answer = answerOf(book, 'planStores', planRequest(book, stores, more));
  if (answer.kind !== 'placed') throw new Error('the plan has lost its header');
  return answer;
}

/** The tasks under the header, as a script reads them. */
export function tasksIn(book: Workbook, sheet = PLAN): unknown[][] {
  const rows = valuesOf(book, sheet);
  const header = rows.findIndex((row) => row.includes('任务编号') || row.includes('Key'));
  return rows.slice(header + 1);
}

/** Runs code on the plan's sheet, which the code knows as `plan`. */
export const inPlan = (book: Workbook, code: string, sheet = PLAN): unknown =>
  byHand(book, `const plan = ss.getSheetByName(${JSON.stringify(sheet)}); ${code}`);

/** The number of the row, counted from 1, whose cell in the column holds the text. @throws where there is none */
export function planRow(book: Workbook, text: string, column = COLUMN.task, sheet = PLAN): number {
  const row = valuesOf(book, sheet).findIndex((cells) => String(cells[column]).includes(text)) + 1;
  if (row === 0) throw new Error(`the plan has no row ${text}`);
  return row;
}

/** Sets every figure in one column of a store's monthly rows. */
export const setFigure = (book: Workbook, store: string, column: 'E' | 'G', value: unknown): void => {
  byHand(
    book,
    `const sheet = ss.getSheetByName('${ROWS}');
     sheet.getDataRange().getValues().forEach((row, index) => {
       if (row[0] === ${JSON.stringify(store)}) sheet.getRange('${column}' + (index + 1)).setValue(${JSON.stringify(value)});
     });`,
  );
};
