/** A press that leads to a cell leads to what it names, wherever that stands by then, and says so where it is gone. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openPage } from '../../build/local/headless/page';
import { refusals } from '../../src/messages/refusals';
import { addMonth } from '../../src/sidebar/model/add-month';
import { checkRows } from '../../src/sidebar/model/check-rows';
import { placeReport } from '../../src/sidebar/model/place-report';
import { planStores } from '../../src/sidebar/model/plan-stores';
import { showCell } from '../../src/sidebar/model/show-cell';
import { attempt } from '../support/attempt';
import { COLUMN, inPlan, PLAN, planRequest, storeOf, WEAK } from '../support/plan-workbook';
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
  TARGETS_SHEET,
} from '../support/small-report';

/** The row of the cell that is shown, with the sheet's name before it. */
const shownRow = (book: Workbook): unknown[] =>
  JSON.parse(
    String(
      byHand(
        book,
        `const cell = ss.getCurrentCell(); const sheet = cell.getSheet();
         return JSON.stringify([sheet.getName(), ...sheet.getRange(cell.getRow(), 1, 1, sheet.getLastColumn()).getValues()[0]])`,
      ),
    ),
  );

async function withReport() {
  const book = await openBook([
    rowsSheet(...['甲店', '乙店', '丙店'].flatMap((store) => storeRows(store))),
    TARGETS_SHEET,
  ]);
  const page = openPage(book);
  const choice = choiceIn(book);
  const { stores } = page.run(placeReport(page.model, choice));
  const jump = (name: string) => {
    const spot = stores.find((store) => store.name === name)?.spot;
    if (!spot) throw new Error(name);
    return attempt(() => page.run(showCell(page.model, spot)));
  };
  return { book, choice, jump };
}

const STORES = ['甲店', '乙店', '丙店'] as const;

test('a store of the list is shown by its name, after somebody has sorted the report', async () => {
  const { book, jump } = await withReport();
  const first = book.model.getters.getSheetIdByName(GRID) === undefined ? 0 : 6;
  book.sort(`'${GRID}'!A${first}:E${first + 2}`, 'A', 'desc');
  for (const store of STORES) {
    expect(jump(store).ok).toBe(true);
    expect(shownRow(book).slice(0, 2)).toEqual([GRID, store]);
  }
});

test.each(['zh', 'en'] as const)(
  'and after a colleague has built the report anew, in the language %s',
  async (language) => {
    const { book, jump } = await withReport();
    byHand(book, `ss.deleteSheet(ss.getSheetByName('${GRID}'))`);
    build(book, { language });
    for (const store of STORES) {
      expect(jump(store).ok).toBe(true);
      expect(shownRow(book)).toContain(store);
      expect(sheetNamesOf(book)).toContain(shownRow(book)[0]);
    }
  },
);

test('a store that the report no longer has is said to be gone, and so is a report', async () => {
  const { book, jump } = await withReport();
  byHand(
    book,
    `const grid = ss.getSheetByName('${GRID}');
     const row = grid.getDataRange().getValues().findIndex(([store]) => store === '乙店') + 1;
     grid.deleteRows(row, 1)`,
  );
  expect(jump('乙店')).toEqual({ ok: false, message: refusals.cellGone });
  byHand(book, `ss.deleteSheet(ss.getSheetByName('${GRID}'))`);
  expect(jump('甲店')).toEqual({ ok: false, message: refusals.sheetGone });
});

test('the first cell to fill of a new month is that of its store and month, after a sort', async () => {
  const book = await openBook([rowsSheet(...storeRows('甲店'), ...storeRows('乙店')), TARGETS_SHEET]);
  const page = openPage(book);
  const wish = { report: choiceIn(book), month: '2023-07', stores: ['甲店', '乙店'] };
  const { spot } = page.run(addMonth(page.model, wish));
  book.sort(`${ROWS}!A2:H9`, 'A', 'asc');
  if (!spot) throw new Error('no row was added');
  expect(page.run(showCell(page.model, spot))).toBe(true);
  expect(shownRow(book).slice(0, 2)).toEqual([ROWS, '甲店']);
  expect(shownRow(book)[4]).toContain('2023-0');
  expect(shownRow(book)[5]).toBe('');
});

test('the first new task of a plan is shown by its key, after a sort', async () => {
  const book = await openBook([
    rowsSheet(...storeOf('甲店', 50_000, WEAK), ...storeOf('乙店', 50_000, WEAK)),
    TARGETS_SHEET,
  ]);
  const request = planRequest(book);
  const page = openPage(book);
  const answer = page.run(planStores(page.model, request));
  if (answer.kind !== 'placed') throw new Error(answer.kind);
  const key = inPlan(book, `return plan.getRange(${answer.spot.row}, ${COLUMN.key + 1}).getValue()`);
  expect(key).toMatch(/@.*@/);
  const last = Number(inPlan(book, 'return plan.getLastRow()'));
  book.sort(`'${PLAN}'!A${answer.spot.row}:I${last}`, 'A', 'desc');
  expect(inPlan(book, `return plan.getRange(${answer.spot.row}, ${COLUMN.key + 1}).getValue()`)).not.toBe(
    key,
  );
  expect(page.run(showCell(page.model, answer.spot))).toBe(true);
  expect(shownRow(book)[COLUMN.key + 1]).toBe(key);
});

test('the cell of a problem is shown by what stands in its row, after a sort', async () => {
  const book = await openBook([
    rowsSheet(
      ...storeRows('甲店'),
      ...storeRows('乙店').map((row, index) => (index === 1 ? row.with(6, '很高') : row)),
    ),
    TARGETS_SHEET,
  ]);
  const page = openPage(book);
  const { problems } = page.run(checkRows(page.model, choiceIn(book)));
  book.sort(`${ROWS}!A2:H9`, 'A', 'asc');
  const spot = problems.find(({ message }) => message.includes('很高'))?.spot;
  if (!spot) throw new Error('no problem was found');
  expect(page.run(showCell(page.model, spot))).toBe(true);
  expect(shownRow(book)).toContain('很高');
  book.deleteRows(ROWS, Number(byHand(book, 'return ss.getCurrentCell().getRow()')), 1);
  expect(attempt(() => page.run(showCell(page.model, spot)))).toEqual({
    ok: false,
    message: refusals.cellGone,
  });
});
