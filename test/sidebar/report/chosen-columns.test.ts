/** Columns chosen by hand, and columns of which two mean the same: what is not clear is asked, never guessed. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import type { ReportChoice } from '../../../src/sidebar/contract';
import { answerOf, ask } from '../../support/report-workbook';
import {
  byHand,
  choiceIn,
  HEADERS,
  openBook,
  ROWS,
  rowsSheet,
  storeRows,
  TARGETS_SHEET,
} from '../../support/small-report';

const REFUSED = (message: RegExp) => ({
  ok: false,
  message: expect.objectContaining({ zh: expect.stringMatching(message) }),
});
const check = (book: Workbook, columns: ReportChoice['columns'] = {}) => {
  const { columns: found, ...answer } = answerOf(book, 'checkRows', choiceIn(book, { columns }));
  return {
    ...answer,
    unclear: found.filter(({ unclear }) => unclear).map(({ key, position }) => [key, position]),
    positions: Object.fromEntries(found.map(({ key, position }) => [key, position])),
  };
};
const status = (book: Workbook, columns: ReportChoice['columns']) =>
  answerOf(book, 'buildReport', choiceIn(book, { columns })).stores[0]?.status;

/** Rows with a column more, under one more header. */
const openWith = (header: string, cell: number) =>
  openBook([
    {
      ...rowsSheet(),
      rows: [[...HEADERS, header], ...storeRows('甲店').map((row) => [...row, cell])],
    },
    TARGETS_SHEET,
  ]);

test('a chosen column is asked for anew where a column was inserted before it', async () => {
  // By the column of this header the store fails; by any other it would look safe.
  const book = await openWith(' 实付\t', 1);
  const columns = { sales: { position: 9, header: '实付' } };
  expect(check(book, columns)).toMatchObject({ stores: 1, unclear: [], positions: { sales: 9 } });
  expect(status(book, columns)).toBe('failed');
  book.insertColumns(ROWS, 'A', 1);
  byHand(
    book,
    `ss.getSheetByName('${ROWS}').getRange('I1:I4').setValues([['a'], [90000], [90000], [90000]])`,
  );
  expect(check(book, columns)).toMatchObject({ stores: 0, problems: [], unclear: [['sales', 0]] });
  expect(ask(book, 'buildReport', choiceIn(book, { columns }))).toEqual(REFUSED(/缺少列：店铺销售额/));
  expect(status(book, { sales: { position: 10, header: '实付' } })).toBe('failed');
});

test('so is an optional one, since without it the store would be judged by other figures', async () => {
  const book = await openWith('平台口径', 1);
  const columns = { officialSales: { position: 9, header: '平台口径' } };
  expect(status(book, columns)).toBe('failed');
  book.insertColumns(ROWS, 'A', 1);
  expect(check(book, columns)).toMatchObject({ stores: 0, unclear: [['officialSales', 0]] });
  expect(ask(book, 'buildReport', choiceIn(book, { columns }))).toEqual(REFUSED(/缺少列：官方销售额/));
  expect(check(book, { officialSales: { position: 0, header: '' } })).toMatchObject({
    stores: 1,
    unclear: [],
  });
});

test.each([
  ['beyond the sheet', { position: 4000, header: '店铺销售额' }],
  ['beyond the sheet, under the word for nothing', { position: 4000, header: 'undefined' }],
  ['under another header', { position: 5, header: '实付' }],
  ['under a header that is gone', { position: 5, header: '' }],
])('a column chosen %s is unclear', async (_where, sales) => {
  const book = await openBook([rowsSheet(...storeRows('甲店')), TARGETS_SHEET]);
  expect(check(book, { sales })).toMatchObject({ unclear: [['sales', 0]] });
});

test('a column without a header, or with a number for one, can be chosen', async () => {
  const book = await openWith('', 1);
  expect(status(book, { sales: { position: 9, header: '' } })).toBe('failed');
  byHand(book, `ss.getSheetByName('${ROWS}').getRange('I1').setValue(2023)`);
  expect(status(book, { sales: { position: 9, header: '2023' } })).toBe('failed');
});

test.each([
  ['score', '综合体验分', 7],
  ['sales', '销售额', 5],
  ['officialSales', 'Official sales', 6],
] as const)('of two columns that mean %s, the user is asked which one it is', async (key, header, first) => {
  const book = await openWith(header, 1);
  expect(check(book)).toMatchObject({ stores: 0, problems: [], unclear: [[key, 0]] });
  expect(ask(book, 'buildReport', choiceIn(book))).toEqual(REFUSED(/含义相同/));
  const one = { [key]: { position: first, header: HEADERS[first - 1] ?? '' } };
  const other = { [key]: { position: 9, header } };
  expect(check(book, one)).toMatchObject({ stores: 1, unclear: [], positions: { [key]: first } });
  expect(check(book, other)).toMatchObject({ stores: 1, unclear: [], positions: { [key]: 9 } });
  expect(status(book, other)).not.toBe(status(book, one));
});

test('a header that is too long to be remembered can be chosen all the same', async () => {
  const header = '长'.repeat(9000);
  const book = await openWith(header, 1);
  expect(check(book, { sales: { position: 9, header } })).toMatchObject({ stores: 1 });
});
