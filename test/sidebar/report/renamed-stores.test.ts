/** A store gets another name in the rows: its notes wait below the report, and one press gives them to the new name. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import { openPage } from '../../../build/local/headless/page';
import { checkRows } from '../../../src/sidebar/model/check-rows';
import { giveNotes } from '../../../src/sidebar/model/give-notes';
import {
  build,
  byHand,
  choiceIn,
  openBook,
  ROWS,
  reopening,
  rowsSheet,
  storeRows,
  TARGETS_SHEET,
  teamIn,
  writeTeam,
} from '../../support/small-report';

const withNotes = reopening(async () => {
  const book = await openBook([
    rowsSheet(...['甲店', '乙店', '丙店'].flatMap((store) => storeRows(store))),
    TARGETS_SHEET,
  ]);
  build(book);
  writeTeam(book, '甲店', '李', '等回电');
  writeTeam(book, '丙店', '王', '');
  return book;
});

const rename = (book: Workbook, from: string, to: string): void => {
  byHand(
    book,
    `const sheet = ss.getSheetByName('${ROWS}');
     sheet.getDataRange().getValues().forEach(([store], index) => {
       if (store === '${from}') sheet.getRange(index + 1, 1).setValue('${to}');
     })`,
  );
};

test('a rebuild of the same stores tells of nothing', async () => {
  const book = await withNotes();
  expect(build(book).waiting).toBeUndefined();
});

test('the build names the store that is gone and the one that is new, and one press gives the notes over', async () => {
  const book = await withNotes();
  rename(book, '甲店', '甲旗舰店');
  const { waiting } = build(book);
  expect(waiting).toEqual({
    stores: ['甲店'],
    candidates: ['甲旗舰店', '乙店'],
    likely: { from: '甲店', to: '甲旗舰店' },
  });
  expect(teamIn(book)).toEqual({ 甲店: ['李', '等回电'], 丙店: ['王', ''] });
  const page = openPage(book);
  const given = page.run(giveNotes(page.model, { report: choiceIn(book), from: '甲店', to: '甲旗舰店' }));
  expect(given.waiting).toBeUndefined();
  expect(teamIn(book)).toEqual({ 甲旗舰店: ['李', '等回电'], 丙店: ['王', ''] });
});

test('of several that left and came nothing is guessed, and each can be given', async () => {
  const book = await withNotes();
  rename(book, '甲店', '甲旗舰店');
  rename(book, '丙店', '丙旗舰店');
  expect(build(book).waiting).toEqual({
    stores: ['甲店', '丙店'],
    candidates: ['甲旗舰店', '丙旗舰店', '乙店'],
    likely: null,
  });
  const page = openPage(book);
  page.run(giveNotes(page.model, { report: choiceIn(book), from: '丙店', to: '丙旗舰店' }));
  expect(teamIn(book)).toEqual({ 甲店: ['李', '等回电'], 丙旗舰店: ['王', ''] });
});

test('a store that comes back later than its notes went can still get them under its new name', async () => {
  const book = await withNotes();
  byHand(book, `ss.getSheetByName('${ROWS}').deleteRows(2, 3)`);
  expect(build(book).waiting).toEqual({ stores: ['甲店'], candidates: ['乙店'], likely: null });
  expect(build(book).waiting).toBeUndefined();
  rename(book, '乙店', '甲旗舰店');
  expect(build(book).waiting).toMatchObject({ stores: ['甲店'], likely: { from: '甲店', to: '甲旗舰店' } });
});

test('what the new name was noted meanwhile stays beside it, and the other notes below', async () => {
  const book = await withNotes();
  rename(book, '甲店', '甲旗舰店');
  build(book);
  writeTeam(book, '甲旗舰店', '赵', '');
  const page = openPage(book);
  page.run(giveNotes(page.model, { report: choiceIn(book), from: '甲店', to: '甲旗舰店' }));
  const everything = JSON.stringify(book.snapshot());
  for (const word of ['赵', '李', '等回电']) expect(everything).toContain(word);
});

const INVISIBLE = ['甲\u200b店', '\u202a甲店\u202c', '甲\u2060店'];

test.each(INVISIBLE)(
  'two names that differ in nothing that anybody sees are one store, and that is said',
  async (name) => {
    const book = await openBook([
      rowsSheet(...storeRows('甲店'), ...storeRows(name, ['2023-07']), ...storeRows('乙店')),
      TARGETS_SHEET,
    ]);
    const page = openPage(book);
    const { stores, sameNames, problems } = page.run(checkRows(page.model, choiceIn(book)));
    expect([stores, problems]).toEqual([2, []]);
    expect(sameNames?.zh).toContain('第 5 行的“甲店”与第 2 行');
    expect(sameNames?.en).toContain('"甲店" in row 5 and in row 2');
  },
);

test.each(['甲店 ', 'Ａ店'])(
  'a name that is merely typed in another way is not told of: %s',
  async (name) => {
    const book = await openBook([
      rowsSheet(...storeRows(name.startsWith('甲') ? '甲店' : 'A店'), ...storeRows(name, ['2023-07'])),
      TARGETS_SHEET,
    ]);
    const page = openPage(book);
    expect(page.run(checkRows(page.model, choiceIn(book)))).toMatchObject({ stores: 1 });
    expect(page.run(checkRows(page.model, choiceIn(book))).sameNames).toBeUndefined();
  },
);
