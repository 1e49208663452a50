/**
 * A day's work with the report and the plan comes out the same whichever way Google behaves where nobody has told: in each of
 * these ways alone, and in all at once.
 */
import { beforeAll, expect, test } from 'vitest';
import { OTHER_WAYS, type OtherWay, readOtherWays } from '../../build/local/other-ways';
import { plan, storeOf, tasksIn, WEAK } from '../support/plan-workbook';
import {
  build,
  byHand,
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

/** What is in the file at the end of the day, but for the times at which it was made. */
async function workADay(ways: ReadonlySet<OtherWay>): Promise<unknown> {
  const rows = STORES.flatMap((store) => storeOf(`'${store}`, 50_000, WEAK));
  const book = await openBook([rowsSheet(...rows), TARGETS_SHEET], { otherWays: ways });
  build(book);
  writeTeam(book, '甲店', "'李", "'=1+1");
  build(book);
  plan(book, ['甲店']);
  byHand(book, `ss.getSheetByName('整改计划').getRange('H5').setValue("'=note")`);
  plan(book, STORES, { date: '2023-08-15' });
  const grid = valuesOf(book).map((row) => row.map((cell) => String(cell).replace(/生成.*/, '')));
  return { sheets: sheetNamesOf(book), grid, team: teamIn(book), tasks: tasksIn(book) };
}

let expected: unknown;
beforeAll(async () => {
  expected = await workADay(new Set());
});

test.each([...OTHER_WAYS, 'all'])('%s', async (way) => {
  expect(await workADay(readOtherWays(way))).toEqual(expected);
});
