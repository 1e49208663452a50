/** Which store a name in order files means is remembered in the file, beside what else is. */
import { expect, test } from 'vitest';
import { openPage } from '../../../build/local/headless/page';
import type { Workbook } from '../../../build/local/headless/workbook';
import { rememberedStores, rememberStores } from '../../../src/sidebar/model/remember-stores';
import { answerOf } from '../../support/report-workbook';
import { choiceIn, openBook, rowsSheet, storeRows, TARGETS_SHEET } from '../../support/small-report';

const STORES = { 鹭鸶旗舰店: '甲店', 海鸥: null };

const knownTo = ({ model }: ReturnType<typeof openPage>) =>
  rememberedStores(model.get().workbook?.remembered);
const rememberIn = (book: Workbook, stores: typeof STORES) => {
  const page = openPage(book);
  page.run(rememberStores(page.model, { stores }));
  return page;
};

test('the page itself and whoever opens the file next know it, whatever was built meanwhile', async () => {
  const book = await openBook([rowsSheet(...storeRows('甲店')), TARGETS_SHEET]);
  expect(knownTo(openPage(book))).toEqual({});
  expect(knownTo(rememberIn(book, STORES))).toEqual(STORES);
  answerOf(book, 'buildReport', choiceIn(book, { monthCells: 'both' }));
  expect(knownTo(openPage(book))).toEqual(STORES);
});

test('what was chosen for the report stays remembered', async () => {
  const book = await openBook([rowsSheet(...storeRows('甲店')), TARGETS_SHEET]);
  const page = openPage(book);
  answerOf(book, 'buildReport', choiceIn(book, { monthCells: 'both' }));
  // The page has read the file before the report was built.
  page.run(rememberStores(page.model, { stores: STORES }));
  expect(answerOf(book, 'start', null).remembered).toMatchObject({ monthCells: 'both' });
  expect(knownTo(openPage(book))).toEqual(STORES);
});

test.each([undefined, null, 'x', {}, { fileStores: 5 }, { fileStores: { 甲: 7 } }])(
  'a memory of %j is none',
  (memory) => {
    expect(rememberedStores(memory)).toEqual({});
  },
);
