/** Somebody copies a report or a plan, as people do before they try something, and may delete the original. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import { readOtherWays } from '../../../build/local/other-ways';
import { COLUMN, inPlan, openStores, PLAN, plan, tasksIn } from '../../support/plan-workbook';
import {
  build,
  byHand,
  GRID,
  openBook,
  rowsSheet,
  sheetNamesOf,
  storeRows,
  TARGETS_SHEET,
  teamIn,
  writeTeam,
} from '../../support/small-report';

const COPY = '报表的副本';

/** Where a copy loses the mark of its original, nobody can tell it from a sheet of the user's: it is left alone as it is. */
const isOurs = !readOtherWays(process.env.OTHER_WAYS).has('copies lose their marks');

const copy = (book: Workbook, sheet: string, name = COPY): void => {
  byHand(book, `ss.getSheetByName('${sheet}').copyTo(ss).setName('${name}')`);
};
const remove = (book: Workbook, sheet: string): void => {
  byHand(book, `ss.deleteSheet(ss.getSheetByName('${sheet}'))`);
};

async function withReport(): Promise<Workbook> {
  const book = await openBook([rowsSheet(...storeRows('甲店'), ...storeRows('乙店')), TARGETS_SHEET]);
  build(book);
  writeTeam(book, '甲店', '李', '等回电');
  return book;
}

test('of a copy whose original is gone the next report has the notes, and the copy stays, named', async () => {
  const book = await withReport();
  copy(book, GRID);
  remove(book, GRID);
  writeTeam(book, '乙店', '王', '', COPY);
  const { sheetName, kept } = build(book);
  expect(sheetName).toBe(GRID);
  const notes = { 甲店: ['李', '等回电'], 乙店: ['王', ''] };
  expect(teamIn(book)).toEqual(isOurs ? notes : {});
  expect(kept).toEqual(isOurs ? [expect.stringContaining(COPY)] : []);
  expect(teamIn(book, kept[0] ?? COPY)).toEqual(notes);
  // From then on it is the user's.
  const names = sheetNamesOf(book);
  expect(build(book).kept).toEqual([]);
  expect(sheetNamesOf(book)).toEqual(names);
});

test('of copies of several reports the newest is what the team goes on with', async () => {
  const book = await withReport();
  copy(book, GRID, '旧副本');
  writeTeam(book, '甲店', '张', '已解决');
  build(book);
  copy(book, GRID);
  remove(book, GRID);
  const { kept } = build(book);
  const notes = { 甲店: ['张', '已解决'] };
  expect(teamIn(book)).toEqual(isOurs ? notes : {});
  expect(kept).toEqual(isOurs ? [expect.stringContaining(COPY)] : []);
  expect(teamIn(book, kept[0] ?? COPY)).toEqual(notes);
  expect(teamIn(book, '旧副本')).toEqual({ 甲店: ['李', '等回电'] });
});

test('a copy beside the report is the user’s, whatever becomes of the original in a rebuild', async () => {
  const book = await withReport();
  copy(book, GRID);
  const before = book.snapshot()[COPY];
  writeTeam(book, '甲店', '张');
  for (const _ of ['a rebuild', 'another']) expect(build(book).kept).toEqual([]);
  expect(teamIn(book)).toEqual({ 甲店: ['张', ''] });
  expect(book.snapshot()[COPY]).toMatchObject({ name: COPY, cells: (before as { cells: object }).cells });
});

test('a copy of a plan whose original is gone is refreshed where it stands', async () => {
  const book = await openStores();
  plan(book);
  const [first] = tasksIn(book, PLAN);
  inPlan(book, `plan.getRange(4, ${COLUMN.owner + 1}).setValue('李')`);
  copy(book, PLAN, '计划的副本');
  remove(book, PLAN);
  const before = tasksIn(book, '计划的副本');
  const made = plan(book, undefined, { date: '2023-08-15' });
  if (isOurs) expect(made).toMatchObject({ sheetName: '计划的副本', isNew: false, added: 2 });
  else {
    expect(made).toMatchObject({ sheetName: PLAN, isNew: true });
    expect(tasksIn(book, '计划的副本')).toEqual(before);
  }
  const same = tasksIn(book, '计划的副本').find(
    (task) => task[COLUMN.task] === first?.[COLUMN.task] && task[COLUMN.store] === first?.[COLUMN.store],
  );
  expect(same?.[COLUMN.owner]).toBe('李');
});
