/**
 * A day's work with all that the add-on writes comes out the same whichever way Google behaves where nobody has told: in each of
 * these ways alone, and in all at once.
 */
import { beforeAll, expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { OTHER_WAYS, type OtherWay, readOtherWays } from '../../build/local/other-ways';
import { PLAN, plan, planRequest, storeOf, tasksIn, WEAK } from '../support/plan-workbook';
import { type AskName, type Asks, answerOf, ask } from '../support/report-workbook';
import {
  build,
  byHand,
  choiceIn,
  openBook,
  rowsSheet,
  sheetNamesOf,
  TARGETS_SHEET,
  teamIn,
  valuesOf,
  writeTeam,
} from '../support/small-report';

/** Names that a sheet would take for something else, among them that of a store which is added to the plan later. */
const STORES = ['=1+1', '甲店'];

/** The names of a report in English and of its draft, in capitals: Google takes neither twice. */
const IN_CAPITALS = ['TMALL COMPLIANCE REPORT 李', 'TMALL COMPLIANCE REPORT (BEING BUILT)'];

/** What is in the file at the end of the day, but for the times at which it was made. */
async function workADay(ways: ReadonlySet<OtherWay>): Promise<unknown> {
  const rows = STORES.flatMap((store) => storeOf(`'${store}`, 50_000, WEAK));
  const others = ['表', ...IN_CAPITALS].map((name) => ({ name, rows: [['x']] }));
  const book = await openBook([rowsSheet(...rows), TARGETS_SHEET, ...others], { otherWays: ways });
  build(book);
  writeTeam(book, '甲店', "'李", "'=1+1");
  const report = choiceIn(book);
  breakOff(book, 'buildReport', report);
  build(book);
  plan(book, ['甲店']);
  byHand(book, `ss.getSheetByName('整改计划').getRange('H5').setValue("'=note")`);
  const refresh = planRequest(book, STORES, { date: '2023-08-15' });
  breakOff(book, 'planStores', refresh);
  answerOf(book, 'planStores', refresh);
  const [team, tasks] = [teamIn(book), tasksIn(book)];
  fillAMonth(book);
  freezeADate(book);
  answerOf(book, 'exportStore', { report, store: '甲店', expected: { sales: 60_000, score: 4.5 } });
  answerOf(book, 'keepSnapshot', null);
  const chosen = build(book, { language: 'en', only: { by: 'owner', is: '李' } }).sheetName;
  const sheets = sheetNamesOf(book);
  return {
    chosen,
    team,
    tasks,
    sheets: sheets.map((name) => [name.replace(A_DAY, ''), withoutTimes(book, name)]),
  };
}

/** A month is added, and its sales are filled in. */
function fillAMonth(book: Workbook): void {
  const report = choiceIn(book, { date: '2023-08-02' });
  answerOf(book, 'addMonth', { report, month: '2023-07', stores: STORES });
  const months = [{ month: '2023-07', sales: 914, agreed: '' }];
  answerOf(book, 'fillSales', { report, stores: STORES.map((store) => ({ store, months })) });
}

/** A formula that shows dates is inserted, and turned into its values. */
function freezeADate(book: Workbook): void {
  byHand(book, `ss.getSheetByName('表').getRange('C3').activate()`);
  answerOf(book, 'insertFormula', { formula: '=TMALL_NODES("2023-03-10")', agreed: null });
  const { agreement } = answerOf(book, 'freezeFormulas', { agreed: null });
  expect(answerOf(book, 'freezeFormulas', { agreed: agreement })).toMatchObject({ isDone: true });
}

/** Google ends the run in the midst of it. */
function breakOff<Name extends AskName>(book: Workbook, name: Name, wish: Asks[Name]['request']): void {
  const { reached } = book.failServiceCall(70, 'Service error', () => ask(book, name, wish), 'for good');
  expect(reached).toBe(true);
}

/** A snapshot is named by the day on which it is kept. */
const A_DAY = /\d{4}-\d\d-\d\d$/;

const withoutTimes = (book: Workbook, name: string): unknown[][] =>
  valuesOf(book, name).map((row) => row.map((cell) => String(cell).replace(/(生成|built ).*/i, '')));

let expected: unknown;
beforeAll(async () => {
  expected = await workADay(new Set());
});

test.each([...OTHER_WAYS, 'all'])('%s', async (way) => {
  expect(await workADay(readOtherWays(way))).toEqual(expected);
});

test('where Google ends a refresh of the plan right after a write, no apostrophe is left before its progress', async () => {
  const rows = storeOf('甲店', 50_000, WEAK);
  const otherWays = readOtherWays('an apostrophe stays in a cell of plain text');
  const book = await openBook([rowsSheet(...rows), TARGETS_SHEET], { otherWays });
  plan(book, ['甲店']);
  const refresh = planRequest(book, ['甲店'], { date: '2023-08-15' });
  const progress = () =>
    valuesOf(book, PLAN)
      .flat()
      .map(String)
      .find((text) => text.includes('进度'));
  const before = progress();
  // Between the write and what may follow it the sheet is looked at, by several calls.
  for (let call = 1; progress() === before; call += 2) {
    const { reached } = book.failServiceCall(
      call,
      'Service error',
      () => ask(book, 'planStores', refresh),
      'for good',
    );
    if (!reached) break;
  }
  expect(progress()).toMatch(/^进度（截至 2023-08-15）/);
});
