/** Names and categories that a sheet would take for something else: in the grid they are the text that they were. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { answerOf } from '../support/report-workbook';
import {
  build,
  byHand,
  choiceIn,
  columnOf,
  GRID,
  openBook,
  ROWS,
  rowOf,
  rowsSheet,
  TARGETS_SHEET,
  teamIn,
  valuesOf,
  writeTeam,
} from '../support/small-report';

const HOSTILE = [
  '=1+1',
  '=HYPERLINK("https://example.com","甲")',
  '+8613800000000',
  '-5',
  '@SUM(A1)',
  '＝2+2',
  '＋x',
  '－x',
  '＠x',
  '2024-01',
  '2024/1/5',
  '1e3',
  '1,234',
  '50%',
  'TRUE',
  '007',
  "'quoted",
  '"quoted"',
  '#REF!x',
  '[a](https://example.com)',
  '<b>bold</b>',
];

/** Rows whose store and category are the texts, as plain text. */
async function openHostile(texts: readonly string[]): Promise<Workbook> {
  const book = await openBook([rowsSheet(), TARGETS_SHEET]);
  const rows = texts.map((text) =>
    [text, '2023-03-10', text, '2023-04', '1', '', '4', '1'].map((cell) => (cell === '' ? '' : `'${cell}`)),
  );
  byHand(
    book,
    `const range = ss.getSheetByName('${ROWS}').getRange(2, 1, ${rows.length}, 8);
     range.setValues(${JSON.stringify(rows)}).setNumberFormats(Array(${rows.length}).fill(Array(8).fill('@')));`,
  );
  expect(
    valuesOf(book, ROWS)
      .slice(1)
      .map(([store]) => store),
  ).toEqual(texts);
  return book;
}

const formulasOf = (book: Workbook): string[] =>
  JSON.parse(
    String(
      byHand(book, `return JSON.stringify(ss.getSheetByName('${GRID}').getDataRange().getFormulas().flat())`),
    ),
  );

test('stores and categories are in the grid what they are in the rows, and the grid has no formula', async () => {
  const book = await openHostile(HOSTILE);
  build(book);
  const rows = valuesOf(book).slice(3, 3 + HOSTILE.length);
  const category = columnOf(book, ['主营类目']) - 1;
  const name = columnOf(book, ['店铺全称']) - 1;
  expect(rows.map((row) => row[name])).toEqual(HOSTILE);
  expect(rows.map((row) => row[category])).toEqual(HOSTILE);
  expect(formulasOf(book).join('')).toBe('');
});

test('a leading tab or line break is no part of the name, and begins no formula', async () => {
  const book = await openHostile(['\t=1+1', '\n+1', '\n@x']);
  build(book);
  expect(
    valuesOf(book)
      .slice(3, 6)
      .map(([store]) => store),
  ).toEqual(['=1+1', '+1', '@x']);
  expect(formulasOf(book).join('')).toBe('');
});

test('the sidebar gets the names as they are', async () => {
  const book = await openHostile(HOSTILE);
  const names = answerOf(book, 'buildReport', choiceIn(book)).stores.map(({ name }) => name);
  expect([...names].sort()).toEqual([...HOSTILE].sort());
});

test('stores that were removed keep their names in the archive, and get their words back', async () => {
  const book = await openHostile(HOSTILE);
  build(book);
  for (const store of HOSTILE) writeTeam(book, store, `'${store}`, "'=1+1");
  const words = Object.fromEntries(HOSTILE.map((store) => [store, [store, '=1+1']]));
  expect(teamIn(book)).toEqual(words);
  const rows = `ss.getSheetByName('${ROWS}').getRange(3, 1, ${HOSTILE.length - 1}, 8)`;
  const kept = JSON.stringify(JSON.parse(String(byHand(book, `return JSON.stringify(${rows}.getValues())`))));
  byHand(book, `${rows}.setValues(${rows}.getValues().map((row) => row.map(() => '')))`);
  build(book);
  expect(rowOf(book, '007')).toBeGreaterThan(rowOf(book, '汇总'));
  expect(teamIn(book)).toEqual(words);
  expect(formulasOf(book).join('')).toBe('');
  // Whether an apostrophe would stay in a cell of plain text, nobody knows.
  byHand(
    book,
    `${rows}.setNumberFormat('General').setValues(${kept}.map((row) => row.map((cell) => "'" + cell))).setNumberFormat('@')`,
  );
  build(book);
  expect(rowOf(book, '007')).toBeLessThan(rowOf(book, '汇总'));
  expect(teamIn(book)).toEqual(words);
});

test('the only formulas of a grid are the team’s own', async () => {
  const book = await openHostile(['=1+1', '@x']);
  build(book);
  writeTeam(book, '@x', '=1+2', '=LEN("x")');
  build(book);
  expect(formulasOf(book).filter((formula) => formula !== '')).toEqual(['=1+2', '=LEN("x")']);
});
