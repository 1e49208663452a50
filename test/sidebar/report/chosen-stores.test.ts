/** A report of chosen stores stands on a sheet of its own, beside that of all stores, and shows nothing of others. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import { refusals } from '../../../src/messages/refusals';
import { answerOf, ask } from '../../support/report-workbook';
import {
  build,
  byHand,
  choiceIn,
  GRID,
  openBook,
  ROWS,
  rowsSheet,
  sheetNamesOf,
  storeRows,
  TARGETS,
  TARGETS_SHEET,
  teamIn,
  valuesOf,
  writeTeam,
} from '../../support/small-report';

const STORES = ['耐克甲店', '耐克乙店', '丙店', '丁店'] as const;
const ENGLISH = 'Tmall compliance report';
const OF_LI = `${GRID} 李`;

/** A file with the team's report, in which 李 looks after two stores and 王 after another. */
async function openTeam(): Promise<Workbook> {
  const rows = STORES.flatMap((store) =>
    storeRows(store, undefined, store === '丁店' ? '男装' : '女装').map((row) => row),
  );
  const book = await openBook([rowsSheet(...rows), TARGETS_SHEET]);
  build(book);
  writeTeam(book, '耐克甲店', '李', '内部备注');
  writeTeam(book, '丙店', '李');
  writeTeam(book, '耐克乙店', '王');
  return book;
}

const idOf = (book: Workbook, sheet: string) =>
  byHand(book, `return ss.getSheetByName('${sheet}').getSheetId()`);

/** The stores of which anything at all is on the sheet: in its cells, its notes, its marks or its rules. */
const storesOn = (book: Workbook, sheet: string): string[] => {
  const all = JSON.stringify(book.snapshot()[sheet]);
  return STORES.filter((store) => all.includes(store));
};

test.each([
  ['an owner', { by: 'owner', is: '李' }, ['耐克甲店', '丙店']],
  ['a category', { by: 'category', is: '男装' }, ['丁店']],
  ['a brand, by what the names hold', { by: 'name', is: '耐克' }, ['耐克甲店', '耐克乙店']],
] as const)('a report for %s has its stores and nothing of others', async (_what, only, stores) => {
  const book = await openTeam();
  const { sheetName } = build(book, { only });
  expect(sheetName).toBe(`${GRID} ${only.is}`);
  expect(storesOn(book, sheetName)).toEqual(stores);
  // What the team noted for itself is not handed on.
  expect(JSON.stringify(book.snapshot()[sheetName])).not.toContain('内部备注');
  expect(sheetNamesOf(book)).toEqual([ROWS, TARGETS, GRID, sheetName]);
});

test('the team’s report and a brand’s in English stand side by side, and each is refreshed on its own', async () => {
  const book = await openTeam();
  const only = { by: 'name', is: '耐克' } as const;
  const { sheetName } = build(book, { only, language: 'en' });
  expect(sheetName).toBe(`${ENGLISH} 耐克`);
  const ids = [GRID, sheetName].map((sheet) => idOf(book, sheet));
  const team = valuesOf(book);
  build(book, { only, language: 'en' });
  expect(valuesOf(book)).toEqual(team);
  expect(teamIn(book)).toMatchObject({ 耐克甲店: ['李', '内部备注'] });
  build(book);
  expect(build(book, { only, language: 'zh' }).sheetName).toBe(`${GRID} 耐克`);
  expect([GRID, sheetName].map((sheet) => idOf(book, sheet))).toEqual(ids);
  expect(sheetNamesOf(book)).toEqual([ROWS, TARGETS, GRID, sheetName, `${GRID} 耐克`]);
});

test('what is written beside its stores stays, and what stood beside one that belongs to it no longer is kept on a copy', async () => {
  const book = await openTeam();
  const only = { by: 'owner', is: '李' } as const;
  build(book, { only });
  writeTeam(book, '耐克甲店', '给客户', '一', OF_LI);
  writeTeam(book, '丙店', '给客户', '二', OF_LI);
  writeTeam(book, '丙店', '王');
  const { kept } = build(book, { only });
  expect(storesOn(book, OF_LI)).toEqual(['耐克甲店']);
  expect(teamIn(book, OF_LI)).toEqual({ 耐克甲店: ['给客户', '一'] });
  expect(kept).toHaveLength(1);
  expect(teamIn(book, kept[0])).toMatchObject({ 丙店: ['给客户', '二'] });
  expect(build(book, { only }).kept).toEqual([]);
});

test('the sidebar is told which owners and categories there are, and which reports', async () => {
  const book = await openTeam();
  const choice = choiceIn(book);
  build(book, { only: { by: 'owner', is: '李' } });
  expect(answerOf(book, 'storesToChoose', choice)).toMatchObject({
    owners: ['李', '王'],
    categories: ['女装', '男装'],
    reports: [{ sheetName: OF_LI, only: { by: 'owner', is: '李' }, language: 'zh' }],
  });
});

test('where no store is chosen, nothing is built, and the user is told', async () => {
  const book = await openTeam();
  const choice = choiceIn(book, { only: { by: 'owner', is: '赵' } });
  expect(ask(book, 'buildReport', choice)).toEqual({ ok: false, message: refusals.noStoreChosen });
  expect(sheetNamesOf(book)).toEqual([ROWS, TARGETS, GRID]);
});

test('a report of chosen stores is never taken for that of all stores', async () => {
  const book = await openTeam();
  build(book, { only: { by: 'owner', is: '李' } });
  byHand(book, `ss.deleteSheet(ss.getSheetByName('${GRID}'))`);
  expect(answerOf(book, 'start', null).report).toBeUndefined();
  const before = book.snapshot()[OF_LI];
  build(book);
  expect(book.snapshot()[OF_LI]).toMatchObject({ cells: (before as { cells: object }).cells });
  expect(storesOn(book, GRID)).toEqual([...STORES]);
});
