/** What is too much for one run of a script at Google is written portion by portion: nothing twice, and nothing left unsaid. */
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openPage } from '../../build/local/headless/page';
import { portionTexts } from '../../src/messages/portions';
import { refusals } from '../../src/messages/refusals';
import { addMonth } from '../../src/sidebar/model/add-month';
import { failureText } from '../../src/sidebar/model/failure-text';
import { fillSales } from '../../src/sidebar/model/fill-sales';
import { StoppedPartly } from '../../src/sidebar/model/stopped-partly';
import { MOST_PLACES, type OnPortion } from '../../src/sidebar/model/write-in-portions';
import {
  byHand,
  choiceIn,
  openBook,
  ROWS,
  rowsSheet,
  storeRows,
  TARGETS_SHEET,
  valuesOf,
} from '../support/small-report';

const COUNT = 2 * MOST_PLACES + 50;
const STORES = Array.from({ length: COUNT }, (_, store) => `店 ${store}`);
const MONTHS = ['2023-05', '2023-06'];
const JULY = '2023-07';

/** Each store's rows stand together, so that each gets its new row in a place of its own. */
const open = (): Promise<Workbook> =>
  openBook([rowsSheet(...STORES.flatMap((store) => storeRows(store, MONTHS))), TARGETS_SHEET]);

const height = (book: Workbook): number => valuesOf(book, ROWS).length;

/** Store and month of each row. */
const rowsIn = (book: Workbook): string[][] =>
  book.texts(`${ROWS}!A2:D${height(book)}`).map(([store = '', , , month = '']) => [store, month]);

const withJuly = (stores: readonly string[] = STORES) =>
  STORES.flatMap((store) =>
    [...MONTHS, ...(stores.includes(store) ? [JULY] : [])].map((month) => [store, month]),
  );

function addJuly(book: Workbook, onPortion: OnPortion = () => true) {
  const page = openPage(book);
  page.asked.splice(0);
  const wish = { report: choiceIn(book, { date: '2023-07-15' }), month: JULY, stores: STORES, onPortion };
  const add = () => page.run(addMonth(page.model, wish));
  return { add, asked: () => page.asked.map(({ name }) => name) };
}

/** What was thrown. @throws where nothing was */
function errorOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('a new month of many stores', () => {
  test('is added in portions from the top, and each says how far it has come', async () => {
    const book = await open();
    const told: number[][] = [];
    const { add, asked } = addJuly(book, (...numbers) => told.push(numbers) > 0);
    expect(add()).toMatchObject({ added: COUNT, spot: { row: 4 } });
    expect(told).toEqual([
      [MOST_PLACES, MOST_PLACES + 50],
      [2 * MOST_PLACES, 50],
    ]);
    expect(asked().filter((name) => name === 'write')).toHaveLength(3);
    expect(rowsIn(book)).toEqual(withJuly());
  });

  test('stops where nobody wants more, and goes on from there another time', async () => {
    const book = await open();
    expect(addJuly(book, () => false).add()).toMatchObject({ added: MOST_PLACES });
    expect(rowsIn(book)).toEqual(withJuly(STORES.slice(0, MOST_PLACES)));
    expect(addJuly(book).add()).toMatchObject({ added: COUNT - MOST_PLACES });
    expect(rowsIn(book)).toEqual(withJuly());
  });

  test('adds no row where somebody has added one between two portions', async () => {
    const book = await open();
    const last = STORES[COUNT - 1] ?? '';
    const { add } = addJuly(book, (done) => {
      if (done > MOST_PLACES) return true;
      const row = height(book) + 1;
      book.type(`${ROWS}!A${row}`, last);
      book.type(`${ROWS}!D${row}`, JULY);
      return true;
    });
    expect(add()).toMatchObject({ added: COUNT - 1 });
    expect(rowsIn(book)).toEqual(withJuly());
  });

  test('says how much is written where a later portion is refused; once more does the rest', async () => {
    const book = await open();
    const { add } = addJuly(book, () => {
      book.surroundings.protectedByOthers = [{ sheet: ROWS }];
      return true;
    });
    const error = errorOf(add);
    expect(error).toBeInstanceOf(StoppedPartly);
    const { why } = error as StoppedPartly;
    expect(failureText(error)).toEqual(
      portionTexts.stopped(MOST_PLACES, COUNT - MOST_PLACES, failureText(why)),
    );
    expect(rowsIn(book)).toEqual(withJuly(STORES.slice(0, MOST_PLACES)));
    book.surroundings.protectedByOthers = [];
    expect(addJuly(book).add()).toMatchObject({ added: COUNT - MOST_PLACES });
    expect(rowsIn(book)).toEqual(withJuly());
  });

  test('gives up where what it writes is taken away again', async () => {
    const book = await open();
    const { add } = addJuly(book, () => {
      byHand(
        book,
        `const months = ss.getSheetByName('${ROWS}').getRange('D2:D${height(book)}');
        months.setValues(months.getDisplayValues().map(([month]) => [month === '${JULY}' ? '' : month]));`,
      );
      return true;
    });
    const error = errorOf(add) as StoppedPartly;
    expect(error).toBeInstanceOf(StoppedPartly);
    expect(failureText(error.why)).toEqual(refusals.changesTooOften);
  });
});

test('sales of many stores are written in portions, and counted together', async () => {
  const book = await open();
  const page = openPage(book);
  page.asked.splice(0);
  const stores = STORES.map((store, index) => ({
    store,
    months: [{ month: index % 2 ? JULY : '2023-06', sales: index + 0.5, agreed: index % 2 ? '' : '50000' }],
  }));
  const told: number[][] = [];
  const onPortion: OnPortion = (...numbers) => told.push(numbers) > 0;
  const wish = { report: choiceIn(book), stores, onPortion };
  expect(page.run(fillSales(page.model, wish))).toEqual({
    sheetName: ROWS,
    filled: COUNT / 2,
    added: COUNT / 2,
    before: 0,
  });
  expect(told).toEqual([
    [MOST_PLACES, MOST_PLACES + 50],
    [2 * MOST_PLACES, 50],
  ]);
  expect(page.asked.filter(({ name }) => name === 'write')).toHaveLength(3);
  const amounts = valuesOf(book, ROWS).map(([store, , , , amount]) => [store, amount]);
  expect(amounts.slice(1)).toEqual(
    STORES.flatMap((store, index) =>
      (index % 2 ? [50_000, 50_000, index + 0.5] : [50_000, index + 0.5]).map((amount) => [store, amount]),
    ),
  );
});
