/** What the server makes of things that Google is reported to give otherwise than one would think. */
import { expect, test } from 'vitest';
import { menuTexts } from '../../src/messages/menu';
import { serverAnswer } from '../support/server-of';
import { openTable, SHEET_ID } from '../support/small-table';

test('the page that begins with the functions is made from the raw file, since the content of a page may be spoilt', async () => {
  const book = await openTable();
  book.open();
  book.choose(menuTexts.functionReference.zh);
  expect(book.user.sidebar?.html).toContain('data-start="functions"');
});

test('the format of an untouched cell travels as the automatic one, so that it can be written back', async () => {
  const { tables } = serverAnswer(await openTable(), 'read', {
    tables: [{ sheet: SHEET_ID, parts: ['formats'], merged: false, rows: null }],
    own: false,
    sheets: null,
  });
  expect(tables[0]?.cells.formats?.flat()).toEqual(Array(16).fill('General'));
});
