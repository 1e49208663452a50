/** The grid's name: ours gives way to the user's, and a name that the user gave stays. */
import { expect, test } from 'vitest';
import { gridTexts } from '../../../src/messages/report/grid';
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
  writeTeam,
} from '../../support/small-report';

const DRAFT = gridTexts.draft.zh;
const openFile = (...names: readonly string[]) =>
  openBook([
    rowsSheet(...storeRows('甲店')),
    TARGETS_SHEET,
    ...names.map((name) => ({ name, rows: [['mine', '=1+1']] })),
  ]);
const rename = (book: Parameters<typeof byHand>[0], from: string, to: string) =>
  byHand(book, `ss.getSheetByName('${from}').setName('${to}')`);

test('a user’s sheet of the same name stays as it is, and ours takes another', async () => {
  const book = await openFile(GRID, `${GRID} 2`, DRAFT);
  const before = book.snapshot();
  expect(build(book).sheetName).toBe(`${GRID} 3`);
  expect(build(book).sheetName).toBe(`${GRID} 3`);
  expect(book.snapshot()).toMatchObject(before);
  expect(sheetNamesOf(book)).toHaveLength(6);
});

test('a name that differs only in capitals is taken', async () => {
  const book = await openFile('TMALL COMPLIANCE REPORT');
  expect(build(book, { language: 'en' }).sheetName).toBe('Tmall compliance report 2');
});

test.each(['李的报表', 'x'.repeat(100), GRID.repeat(12)])(
  'a grid that the user renamed %s is found and keeps its name',
  async (name) => {
    const book = await openFile();
    build(book);
    writeTeam(book, '甲店', '李');
    rename(book, GRID, name);
    expect(answerOf(book, 'start', null).report?.sheetName).toBe(name);
    expect(build(book).sheetName).toBe(name);
    expect(build(book, { language: 'en' }).sheetName).toBe(name);
    expect(sheetNamesOf(book)).toEqual([ROWS, TARGETS, name]);
  },
);

test('a grid keeps its place among the tabs', async () => {
  const book = await openFile('first', 'last');
  build(book);
  byHand(book, `ss.getSheetByName('${GRID}').activate()`);
  const ids = book.model.getters.getSheetIds();
  book.model.dispatch('MOVE_SHEET', { sheetId: ids[4] ?? '', delta: -2 });
  expect(sheetNamesOf(book)).toEqual([ROWS, TARGETS, GRID, 'first', 'last']);
  build(book);
  expect(sheetNamesOf(book)).toEqual([ROWS, TARGETS, GRID, 'first', 'last']);
});

test('after a first build that broke off right before its name, the grid gets the name all the same', async () => {
  const book = await openFile();
  build(book);
  const choice = choiceIn(book);
  const removeGrid = () => byHand(book, `ss.deleteSheet(ss.getSheetByName('${GRID}'))`);
  removeGrid();
  const calls = book.traceCalls(() => answerOf(book, 'buildReport', choice));
  const named = 1 + calls.findLastIndex(({ method }) => method === 'Sheet.setName');
  const states = new Set<string>();
  for (let n = named - 2; n <= named + 2; n += 1) {
    removeGrid();
    book.failServiceCall(n, 'Service failed', () => ask(book, 'buildReport', choice), 'for good');
    states.add(sheetNamesOf(book).join());
    expect(build(book).sheetName).toBe(GRID);
    expect(sheetNamesOf(book)).toEqual([ROWS, TARGETS, GRID]);
  }
  expect(states).toContain([ROWS, TARGETS, DRAFT].join());
});

test('what a broken build left behind is cleared, whatever the user called it, and is never taken for the grid', async () => {
  const book = await openFile();
  build(book);
  writeTeam(book, '甲店', '李');
  const choice = choiceIn(book);
  const { calls } = book.countCalls(() => answerOf(book, 'buildReport', choice));
  book.failServiceCall(calls - 8, 'Service failed', () => ask(book, 'buildReport', choice), 'for good');
  expect(sheetNamesOf(book)).toEqual([ROWS, TARGETS, GRID, DRAFT]);
  expect(answerOf(book, 'start', null).report?.sheetName).toBe(GRID);
  rename(book, DRAFT, '另一张');
  build(book);
  expect(sheetNamesOf(book)).toEqual([ROWS, TARGETS, GRID]);
  expect(teamIn(book)).toEqual({ 甲店: ['李', ''] });
});

test('where the user deleted the grid, a new one is built', async () => {
  const book = await openFile();
  build(book);
  byHand(book, `ss.deleteSheet(ss.getSheetByName('${GRID}'))`);
  expect(answerOf(book, 'start', null)).not.toHaveProperty('report');
  expect(build(book).sheetName).toBe(GRID);
});
