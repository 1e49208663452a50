/** Several people in one file, and a script without a file. */
import { expect, test } from 'vitest';
import { refusals } from '../../src/messages/refusals';
import { answerOf, ask } from '../support/report-workbook';
import {
  build,
  choiceIn,
  GRID,
  openBook,
  rowsSheet,
  sheetNamesOf,
  storeRows,
  TARGETS_SHEET,
} from '../support/small-report';

const open = () => openBook([rowsSheet(...storeRows('甲店')), TARGETS_SHEET]);

test.each(['zh', 'en'] as const)(
  'while another builds, the user is told in one sentence (%s)',
  async (language) => {
    const book = await open();
    build(book);
    const before = book.snapshot();
    book.surroundings.otherHoldsLock = true;
    const busy = { ok: false, message: refusals.busy };
    expect(ask(book, 'buildReport', choiceIn(book, { language }))).toEqual(busy);
    expect(ask(book, 'insertSamples', { language })).toEqual(busy);
    const stores = { report: choiceIn(book, { language }), stores: ['甲店'], anew: false };
    expect(ask(book, 'planStores', stores)).toEqual(busy);
    expect(book.snapshot()).toEqual(before);
    book.surroundings.otherHoldsLock = false;
    expect(build(book, { language }).sheetName).toBe(GRID);
  },
);

test('no snapshot is taken of a grid that another is building', async () => {
  const book = await open();
  build(book);
  book.surroundings.otherHoldsLock = true;
  expect(ask(book, 'keepSnapshot', null)).toEqual({ ok: false, message: refusals.busy });
});

test('reading and showing wait for nobody', async () => {
  const book = await open();
  build(book);
  book.surroundings.otherHoldsLock = true;
  const choice = choiceIn(book);
  expect(answerOf(book, 'checkRows', choice).stores).toBe(1);
  expect(answerOf(book, 'showCell', { sheet: choice.rowsSheet, row: 2, column: 1 })).toBe(true);
});

test('without a lock and without properties all works, but nothing is remembered', async () => {
  const book = await open();
  book.surroundings.isInContainer = false;
  const choice = choiceIn(book, { monthCells: 'both' });
  expect(answerOf(book, 'checkRows', choice).stores).toBe(1);
  expect(answerOf(book, 'buildReport', choice).sheetName).toBe(GRID);
  expect(answerOf(book, 'keepSnapshot', null).sheetName).toContain(GRID);
  expect(answerOf(book, 'insertSamples', { language: 'zh' }).remembered).toEqual({});
  expect(sheetNamesOf(book)).toHaveLength(6);
});

test('what was chosen is remembered with the file, as far as it still exists', async () => {
  const book = await open();
  const choice = choiceIn(book, {
    monthCells: 'both',
    span: '24',
    columns: { store: { position: 1, header: '店铺' } },
  });
  answerOf(book, 'buildReport', choice);
  const { date: _date, language: _language, ...remembered } = choice;
  expect(answerOf(book, 'start', null).remembered).toEqual(remembered);
  const sheetId = book.model.getters.getSheetIds()[1] ?? '';
  book.model.dispatch('DELETE_SHEET', { sheetId, sheetName: '考核目标' });
  const { targetsSheet: __, ...left } = remembered;
  expect(answerOf(book, 'start', null).remembered).toEqual(left);
});

test.each([
  '',
  '{',
  '[]',
  '{"rowsSheet":"x"}',
  'null',
  '{"columns":{"store":1}}',
  '{"columns":{"store":{"position":-1,"header":""}}}',
])('unreadable memory is no memory: %s', async (text) => {
  const book = await open();
  book.properties.set('report-choice', text);
  expect(answerOf(book, 'start', null).remembered).toEqual({});
});

test.each([
  ['zh_CN', 'zh'],
  ['en', 'en'],
] as const)('a user whose locale is %s is answered in that language', async (_locale, language) => {
  const book = await openBook([{ name: 'S', rows: [] }], { language });
  expect(answerOf(book, 'start', null).language).toBe(language);
});
