/** Owner and Notes belong to the team: they survive every rebuild, whatever happens to the stores and to the sheet. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import { gridTexts } from '../../../src/messages/report/grid';
import {
  build,
  byHand,
  columnOf,
  GRID,
  openBook,
  ROWS,
  rowOf,
  rowsSheet,
  sheetNamesOf,
  storeRows,
  TARGETS,
  TARGETS_SHEET,
  teamCell,
  teamIn,
  valuesOf,
  writeTeam,
} from '../../support/small-report';

const openStores = (...stores: readonly string[]): Promise<Workbook> =>
  openBook([rowsSheet(...stores.flatMap((store) => storeRows(store))), TARGETS_SHEET]);

async function openGrid(...stores: readonly string[]): Promise<Workbook> {
  const book = await openStores(...stores);
  build(book);
  return book;
}

/** From now on the rows are of these stores, in this order. */
function setStores(book: Workbook, ...stores: readonly string[]): void {
  const rows = stores.flatMap((store) => storeRows(store));
  const sheet = `ss.getSheetByName('${ROWS}')`;
  byHand(
    book,
    `const all = ${sheet}.getRange('A2:H200');
     all.setValues(Array.from({ length: 199 }, () => Array(8).fill('')));
     ${sheet}.getRange(2, 1, ${rows.length}, 8).setValues(${JSON.stringify(rows)});`,
  );
}

const onGrid = (book: Workbook, code: string, sheet = GRID) =>
  byHand(book, `const sheet = ss.getSheetByName('${sheet}'); ${code}`);

/** Owner and notes of a store as the sheet has them: value, formula, number format. */
const cellsBeside = (book: Workbook, store: string): unknown[][] =>
  JSON.parse(
    String(
      onGrid(
        book,
        `const r = sheet.getRange('${teamCell(book, store, 'owner')}:${teamCell(book, store, 'notes')}');
         return JSON.stringify([r.getValues()[0], r.getFormulas()[0], r.getNumberFormats()[0]])`,
      ),
    ),
  );
const archiveRow = (book: Workbook) => rowOf(book, gridTexts.archive.zh);

test.each<[string, string, unknown, string]>([
  ['text', '李', '李', ''],
  ['text that looks like a number', "'007", '007', ''],
  ['text that looks like a date', "'2024-01", '2024-01', ''],
  ['text that begins with =', "'=1+1", '=1+1', ''],
  ['text that begins with an apostrophe', "''quoted'", "'quoted'", ''],
  ['text that begins with + in full width', "'＋8613800000000", '＋8613800000000', ''],
  ['text of several lines', '一\n二', '一\n二', ''],
  ['a formula', '=1+2', 3, '=1+2'],
  ['a formula over the grid’s own cells', '=LEN("x")+1', 2, '=LEN("x")+1'],
])('%s survives two rebuilds', async (_what, typed, value, formula) => {
  const book = await openGrid('甲店', '乙店');
  writeTeam(book, '乙店', typed, typed);
  const before = cellsBeside(book, '乙店');
  expect(before.slice(0, 2)).toEqual([
    [value, value],
    [formula, formula],
  ]);
  build(book);
  build(book);
  expect(cellsBeside(book, '乙店')).toEqual(before);
  expect(cellsBeside(book, '甲店').slice(0, 2)).toEqual([
    ['', ''],
    ['', ''],
  ]);
});

test('a date, a percentage and an amount keep their values and the way they are shown', async () => {
  const book = await openGrid('甲店', '乙店');
  const put = (cell: string, format: string, value: string) =>
    onGrid(book, `sheet.getRange('${cell}').setNumberFormat('${format}').setValue(${value})`);
  const [owner, notes] = [teamCell(book, '甲店', 'owner'), teamCell(book, '甲店', 'notes')];
  const [otherOwner, otherNotes] = [teamCell(book, '乙店', 'owner'), teamCell(book, '乙店', 'notes')];
  put(owner, 'yyyy/mm/dd', 'new Date(Date.UTC(2024, 0, 4, 16))');
  put(notes, '0%', '0.5');
  put(otherOwner, 'General', 'new Date(Date.UTC(2024, 0, 4, 16))');
  put(otherNotes, '#,##0', '1234567');
  const shown = book.texts(`'${GRID}'!${owner}:${otherNotes}`);
  expect(shown).toEqual([
    ['2024/01/05', '50%'],
    // Whether a Date brings a format along, nobody knows.
    [expect.stringMatching(/^(2024-01-05|45296)$/), '1,234,567'],
  ]);
  const before = [cellsBeside(book, '甲店'), cellsBeside(book, '乙店')];
  build(book);
  build(book);
  expect(book.texts(`'${GRID}'!${owner}:${otherNotes}`)).toEqual(shown);
  expect([cellsBeside(book, '甲店'), cellsBeside(book, '乙店')]).toEqual(before);
});

test('text typed into a blank cell stays as it was typed', async () => {
  const book = await openGrid('甲店');
  book.type(`'${GRID}'!${teamCell(book, '甲店', 'owner')}`, '007');
  expect(teamIn(book)).toEqual({ 甲店: ['007', ''] });
  build(book);
  build(book);
  expect(teamIn(book)).toEqual({ 甲店: ['007', ''] });
});

test('each store keeps its own when stores are added and reordered', async () => {
  const book = await openGrid('甲店', '乙店', '丙店');
  writeTeam(book, '甲店', 'a', '1');
  writeTeam(book, '丙店', 'c', '3');
  setStores(book, '丙店', '丁店', '甲店', '戊店', '乙店');
  build(book);
  expect(teamIn(book)).toEqual({ 甲店: ['a', 1], 丙店: ['c', 3] });
  expect(rowOf(book, '丙店')).toBeLessThan(rowOf(book, '甲店'));
});

test('a removed store’s words move to the archive, stay there, and return with the store', async () => {
  const book = await openGrid('甲店', '乙店', '丙店');
  writeTeam(book, '乙店', '王', "'007");
  writeTeam(book, '丙店', '=1+2', '');
  setStores(book, '甲店');
  build(book);
  build(book);
  expect(rowOf(book, '乙店')).toBe(archiveRow(book) + 1);
  expect(teamIn(book)).toEqual({ 乙店: ['王', '007'], 丙店: [3, ''] });
  setStores(book, '乙店', '甲店');
  build(book);
  expect(rowOf(book, '乙店')).toBeLessThan(archiveRow(book));
  expect(rowOf(book, '丙店')).toBe(archiveRow(book) + 1);
  expect(teamIn(book)).toEqual({ 乙店: ['王', '007'], 丙店: [3, ''] });
  setStores(book, '甲店', '丙店', '乙店');
  build(book);
  expect(() => archiveRow(book)).toThrow();
  expect(teamIn(book)).toEqual({ 乙店: ['王', '007'], 丙店: [3, ''] });
});

test('a store that is renamed and renamed back finds its words again', async () => {
  const book = await openGrid('甲店', '乙店');
  writeTeam(book, '甲店', '李');
  setStores(book, '甲店（新）', '乙店');
  build(book);
  expect(rowOf(book, '甲店')).toBeGreaterThan(archiveRow(book));
  writeTeam(book, '甲店（新）', '王');
  setStores(book, '甲店', '乙店');
  build(book);
  expect(rowOf(book, '甲店')).toBeLessThan(archiveRow(book));
  expect(teamIn(book)).toEqual({ 甲店: ['李', ''], '甲店（新）': ['王', ''] });
});

test('two spellings that differ only in width, capitals and spaces are one store', async () => {
  const book = await openGrid('Shop A', '乙店');
  writeTeam(book, 'Shop A', '李');
  setStores(book, 'ｓｈｏｐ  Ａ', '乙店');
  build(book);
  expect(teamIn(book)).toEqual({ 'ｓｈｏｐ  Ａ': ['李', ''] });
  expect(() => archiveRow(book)).toThrow();
});

test('two entries of one store are both kept: one beside it, one in the archive', async () => {
  const book = await openGrid('甲店', '乙店');
  writeTeam(book, '甲店', '李');
  writeTeam(book, '乙店', '王');
  onGrid(book, `sheet.getRange('A${rowOf(book, '乙店')}').setValue('甲店')`);
  build(book);
  const words = valuesOf(book)
    .filter(([store]) => store === '甲店')
    .map((row) => row[columnOf(book, ['负责人']) - 1]);
  expect(words).toEqual(['李', '王']);
});

test('what is written beside no store at all is archived, not lost', async () => {
  const book = await openGrid('甲店');
  writeTeam(book, '不达标', 'x', 'y');
  build(book);
  build(book);
  expect(rowOf(book, '不达标')).toBeLessThan(archiveRow(book));
  const archived = valuesOf(book)[archiveRow(book)] ?? [];
  expect(archived.filter((cell) => cell !== '')).toEqual(['不达标', 'x', 'y']);
});

test('the team’s words are found when columns were moved and rows sorted', async () => {
  const book = await openGrid('甲店', '乙店', '丙店');
  writeTeam(book, '甲店', 'a', 'one');
  writeTeam(book, '丙店', 'c', 'three');
  onGrid(
    book,
    `const notes = ${columnOf(book, ['备注'])};
     const range = sheet.getRange(3, 1, 4, sheet.getLastColumn());
     const [header, one, two, three] = range.getValues();
     const moved = (row) => [...row.slice(0, notes - 2), row[notes - 1], row[notes - 2], ...row.slice(notes)];
     range.setValues([header, three, one, two].map(moved));`,
  );
  build(book);
  expect(teamIn(book)).toEqual({ 甲店: ['a', 'one'], 丙店: ['c', 'three'] });
  expect(valuesOf(book)[2]?.slice(0, 2)).toEqual(['店铺', '状态']);
  expect(sheetNamesOf(book)).toEqual([ROWS, TARGETS, GRID]);
});

const kept = (book: Workbook) => sheetNamesOf(book).filter((name) => ![ROWS, TARGETS, GRID].includes(name));

test.each([
  ['whose header was destroyed', `sheet.getRange('A3:Z3').setValues([Array(26).fill('')])`],
  [
    'whose column of owners lost its name',
    `const [header] = sheet.getRange('A3:Z3').getValues(); sheet.getRange(3, header.indexOf('负责人') + 1).setValue('谁')`,
  ],
  [
    'that was sorted with its header',
    `const r = sheet.getRange('A3:S5'); r.setValues([...r.getValues()].reverse())`,
  ],
])('a grid %s is kept and given up, and nothing in it is lost', async (_what, damage) => {
  const book = await openGrid('甲店', '乙店');
  writeTeam(book, '甲店', '李', '等回电');
  writeTeam(book, '乙店', '王');
  onGrid(book, damage);
  const before = valuesOf(book);
  expect(build(book).sheetName).toBe(GRID);
  const [old = '', ...others] = kept(book);
  expect(others).toEqual([]);
  expect(old).toMatch(/^天猫考核报表 \d{4}-\d\d-\d\d \d\d\.\d\d$/);
  expect(valuesOf(book, old)).toEqual(before);
  const given = book.snapshot()[old];
  build(book);
  build(book);
  expect(book.snapshot()[old]).toEqual(given);
  expect(kept(book)).toEqual([old]);
});

test.each([
  ['below the grid', `sheet.getRange('A60').setValue('mine')`, 'mine'],
  [
    'to the right of the grid',
    `const last = sheet.getLastColumn(); sheet.insertColumnsAfter(last, 1); sheet.getRange(1, last + 1).setValue('mine')`,
    'mine',
  ],
  [
    'below the grid, as a formula that shows nothing yet',
    `sheet.getRange('A60').setFormula('=IF(1=2,1,"")')`,
    '',
  ],
])('what the user wrote %s is never deleted', async (_where, write, value) => {
  const book = await openGrid('甲店');
  writeTeam(book, '甲店', '李');
  onGrid(book, write);
  const before = valuesOf(book);
  expect(before.flat()).toContain(value);
  build(book);
  const [old = ''] = kept(book);
  expect(valuesOf(book, old)).toEqual(before);
  expect(teamIn(book)).toEqual({ 甲店: ['李', ''] });
  build(book);
  expect(kept(book)).toEqual([old]);
});

test('a column that the user inserted is kept, and the team’s words are carried over all the same', async () => {
  const book = await openGrid('甲店');
  writeTeam(book, '甲店', '李', '等回电');
  book.insertColumns(GRID, 'B', 1);
  book.type(`'${GRID}'!B${rowOf(book, '甲店')}`, 'mine');
  const before = valuesOf(book);
  build(book);
  const [old = ''] = kept(book);
  expect(valuesOf(book, old)).toEqual(before);
  expect(teamIn(book)).toEqual({ 甲店: ['李', '等回电'] });
});

test.each([true, false])(
  'a copy that the user made of the grid is never touched: copies keep marks is %s',
  async (keeps) => {
    const book = await openGrid('甲店');
    book.surroundings.copiesKeepMetadata = keeps;
    writeTeam(book, '甲店', '李');
    const copy = String(onGrid(book, 'return sheet.copyTo(ss).getName()'));
    writeTeam(book, '甲店', 'mine', '', copy);
    const before = book.snapshot()[copy];
    build(book);
    build(book);
    expect(book.snapshot()[copy]).toEqual(before);
    expect(teamIn(book)).toEqual({ 甲店: ['李', ''] });
  },
);

test('a copy that bears no mark is not taken for the grid when that is gone', async () => {
  const book = await openGrid('甲店');
  book.surroundings.copiesKeepMetadata = false;
  const copy = String(onGrid(book, 'return sheet.copyTo(ss).getName()'));
  writeTeam(book, '甲店', 'mine', '', copy);
  const before = book.snapshot()[copy];
  onGrid(book, 'ss.deleteSheet(sheet)');
  build(book);
  expect(book.snapshot()[copy]).toEqual({ ...before, position: 2 });
  expect(teamIn(book)).toEqual({});
});
