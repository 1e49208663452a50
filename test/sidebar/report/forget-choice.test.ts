/** What was chosen in a file is remembered there, until somebody has it forgotten. */
import { expect, test } from 'vitest';
import { openPage } from '../../../build/local/headless/page';
import { forgetChoice } from '../../../src/sidebar/model/forget-choice';
import { rememberStores } from '../../../src/sidebar/model/remember-stores';
import { answerOf } from '../../support/report-workbook';
import { build, choiceIn, openBook, rowsSheet, storeRows, TARGETS_SHEET } from '../../support/small-report';

test('nothing of it stays in the file, and nothing on the sheets changes', async () => {
  const book = await openBook([rowsSheet(...storeRows('甲店')), TARGETS_SHEET]);
  build(book);
  const page = openPage(book);
  page.run(rememberStores(page.model, { stores: { 海鸥: '甲店' } }));
  expect([...book.properties.values()].join('')).toContain('海鸥');
  const before = book.save().data;

  page.run(forgetChoice(page.model, null));
  expect(book.properties).toEqual(new Map());
  expect(page.model.get().workbook?.remembered).toBeNull();
  expect(answerOf(book, 'start', null).remembered).toEqual({});
  expect(book.save().data).toBe(before);
});

test('it can be done where nothing is remembered, and what is built later is remembered again', async () => {
  const book = await openBook([rowsSheet(...storeRows('甲店')), TARGETS_SHEET]);
  const page = openPage(book);
  page.run(forgetChoice(page.model, null));
  expect(book.properties).toEqual(new Map());
  answerOf(book, 'buildReport', choiceIn(book, { monthCells: 'both' }));
  expect(answerOf(book, 'start', null).remembered).toMatchObject({ monthCells: 'both' });
});
