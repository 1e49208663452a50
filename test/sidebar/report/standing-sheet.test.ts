/** A rebuild leaves the report on its sheet: what leads to it, and what people have made of it, stays. */
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import {
  build,
  byHand,
  GRID,
  openBook,
  ROWS,
  rowOf,
  rowsSheet,
  sheetNamesOf,
  storeRows,
  TARGETS,
  TARGETS_SHEET,
  teamIn,
  valuesOf,
  writeTeam,
} from '../../support/small-report';

async function openGrid(...stores: readonly string[]): Promise<Workbook> {
  const book = await openBook([rowsSheet(...stores.flatMap((store) => storeRows(store))), TARGETS_SHEET]);
  build(book);
  return book;
}

/** From now on the monthly rows are of these stores, in this order. */
function setStores(book: Workbook, ...stores: readonly string[]): void {
  const rows = stores.flatMap((store) => storeRows(store));
  byHand(
    book,
    `const sheet = ss.getSheetByName('${ROWS}');
     sheet.getRange('A2:H200').setValues(Array.from({ length: 199 }, () => Array(8).fill('')));
     sheet.getRange(2, 1, ${rows.length}, 8).setValues(${JSON.stringify(rows)});`,
  );
}

const onGrid = (book: Workbook, code: string, sheet = GRID) =>
  byHand(book, `const sheet = ss.getSheetByName('${sheet}'); ${code}`);

const idOf = (book: Workbook, sheet = GRID) => onGrid(book, 'return sheet.getSheetId()', sheet);

/** The engine's own name of a sheet. */
const engineId = (book: Workbook, sheet = GRID): string => book.model.getters.getSheetIdByName(sheet) ?? '';

/** The column of a header, counted from 1. */
function columnOf(book: Workbook, header: string): number {
  const row = valuesOf(book).find((cells) => cells.includes(header)) ?? [];
  return row.indexOf(header) + 1;
}

/** Colours and notes of the team's cells beside a store. */
const paintBeside = (book: Workbook, store: string): unknown =>
  JSON.parse(
    String(
      onGrid(
        book,
        `const owner = sheet.getRange(${rowOf(book, store)}, ${columnOf(book, '负责人')});
         const notes = sheet.getRange(${rowOf(book, store)}, ${columnOf(book, '备注')});
         return JSON.stringify([owner, notes].map((cell) => [cell.getBackgrounds()[0][0], cell.getNotes()[0][0]]))`,
      ),
    ),
  );

test('the sheet keeps its id, its place and the name that people gave it', async () => {
  const book = await openGrid('甲店', '乙店');
  const id = idOf(book);
  book.renameSheet(GRID, '我的报表');
  byHand(book, `ss.insertSheet('后面', ss.getNumSheets())`);
  setStores(book, '丙店', '甲店', '乙店');
  expect(build(book)).toMatchObject({ sheetName: '我的报表', kept: [] });
  expect(sheetNamesOf(book)).toEqual([ROWS, TARGETS, '我的报表', '后面']);
  expect(idOf(book, '我的报表')).toBe(id);
  expect(valuesOf(book, '我的报表').flat()).toContain('丙店');
});

test('formulas of other sheets that refer to the report go on showing it', async () => {
  const book = await openGrid('甲店', '乙店');
  const stores = `'${GRID}'!A${rowOf(book, '甲店')}:A${rowOf(book, '乙店')}`;
  byHand(book, `ss.insertSheet('我的', ss.getNumSheets())`);
  book.type('我的!A1', `=COUNTIF(${stores},"*店")`);
  expect(book.value('我的!A1')).toBe(2);
  setStores(book, '甲店', '丁店', '丙店', '乙店');
  build(book);
  expect(book.value('我的!A1')).toBe(4);
});

describe.each([true, false])('copies carry rules is %s', (carries) => {
  const openCarrying = async (...stores: readonly string[]) => {
    const book = await openGrid(...stores);
    book.surroundings.copiesCarryRules = carries;
    return book;
  };

  test('colours and notes of the team go with their stores', async () => {
    const book = await openCarrying('甲店', '乙店', '丙店');
    writeTeam(book, '甲店', '李', '等回电');
    onGrid(
      book,
      `sheet.getRange(${rowOf(book, '甲店')}, ${columnOf(book, '负责人')}).setBackground('#ffff00');
       sheet.getRange(${rowOf(book, '丙店')}, ${columnOf(book, '备注')}).setBackground('#00ffff').setNotes([['mine']])`,
    );
    setStores(book, '丙店', '丁店', '乙店', '甲店');
    build(book);
    build(book);
    expect(paintBeside(book, '甲店')).toEqual([
      ['#ffff00', ''],
      ['#ffffff', ''],
    ]);
    expect(paintBeside(book, '丙店')).toEqual([
      ['#ffffff', ''],
      ['#00ffff', 'mine'],
    ]);
    for (const other of ['乙店', '丁店']) {
      expect(paintBeside(book, other)).toEqual([
        ['#ffffff', ''],
        ['#ffffff', ''],
      ]);
    }
    expect(teamIn(book)).toMatchObject({ 甲店: ['李', '等回电'] });
  });

  test('the notes of the report are those of its stores', async () => {
    const book = await openCarrying('甲店', '乙店');
    const noteOf = (store: string) =>
      onGrid(
        book,
        `return sheet.getRange(${rowOf(book, store)}, ${columnOf(book, '状态')}).getNotes()[0][0]`,
      );
    const [first, second] = [noteOf('甲店'), noteOf('乙店')];
    expect(rowOf(book, '甲店')).toBeLessThan(rowOf(book, '乙店'));
    byHand(book, `ss.getSheetByName('${ROWS}').getRange('G5:G7').setValues([[1], [1], [1]])`);
    build(book);
    expect(rowOf(book, '乙店')).toBeLessThan(rowOf(book, '甲店'));
    expect(noteOf('甲店')).toBe(first);
    expect(noteOf('乙店')).not.toBe(second);
  });

  test('conditional formats and rules of what may be typed stay people’s own, and grow with the stores', async () => {
    const book = await openCarrying('甲店', '乙店');
    const sheetId = engineId(book);
    const [first, last] = [rowOf(book, '甲店'), rowOf(book, '乙店')];
    const column = 'B';
    book.model.dispatch('ADD_CONDITIONAL_FORMAT', {
      sheetId,
      cf: {
        id: 'mine',
        rule: {
          type: 'CellIsRule',
          operator: 'containsText',
          values: ['达标'],
          style: { fillColor: '#123456' },
        },
      },
      ranges: [book.model.getters.getRangeDataFromXc(sheetId, `${column}${first}:${column}${last}`)],
    } as never);
    onGrid(
      book,
      `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['李', '王']).build();
       sheet.getRange(${first}, ${columnOf(book, '负责人')}, 2, 1).setDataValidation(rule)`,
    );
    const rules = () => book.model.getters.getConditionalFormats(sheetId);
    /** The rows in which something is offered. */
    const offered = () =>
      book.model.getters
        .getDataValidationRules(sheetId)
        .flatMap(({ ranges }) => ranges.map(({ zone }) => zone.bottom - zone.top + 1))
        .reduce((sum, rows) => sum + rows, 0);
    expect(rules()).toHaveLength(1);
    build(book);
    expect(rules().map(({ ranges }) => ranges)).toEqual([[`${column}${first}:${column}${last}`]]);
    expect(offered()).toBe(2);
    setStores(book, '甲店', '丙店', '乙店');
    build(book);
    expect(rules().map(({ ranges }) => ranges)).toEqual([[`${column}${first}:${column}${last + 1}`]]);
    expect(offered()).toBe(3);
  });
});

test('a filter grows with the stores, and never holds more than them', async () => {
  const book = await openGrid('甲店', '乙店');
  const filter = () => onGrid(book, 'return sheet.getFilter()?.getRange().getA1Notation()');
  const overStores = (first: string, last: string) =>
    onGrid(
      book,
      `return sheet.getRange(${rowOf(book, first) - 1}, 1, ${rowOf(book, last) - rowOf(book, first) + 2}, sheet.getLastColumn()).getA1Notation()`,
    );
  const tables = () => book.model.getters.getCoreTables(engineId(book)).map(({ id }) => id);
  const before = tables();
  expect(filter()).toBe(overStores('甲店', '乙店'));
  setStores(book, '甲店', '丙店', '乙店');
  build(book);
  expect(filter()).toBe(overStores('甲店', '乙店'));
  expect(tables()).toEqual(before);
  setStores(book, '甲店');
  build(book);
  expect(filter()).toBe(overStores('甲店', '甲店'));
  onGrid(book, 'sheet.getFilter().remove()');
  build(book);
  expect(filter()).toBeUndefined();
});

test('widths, hidden columns and frozen columns stay as people have set them', async () => {
  const book = await openGrid('甲店', '乙店');
  onGrid(book, 'sheet.setColumnWidth(4, 222); sheet.hideColumns(6); sheet.setFrozenColumns(1)');
  setStores(book, '甲店', '丙店', '乙店');
  build(book);
  const { getters } = book.model;
  const sheetId = engineId(book);
  expect(getters.getHeaderSize(sheetId, 'COL', 3)).toBe(222);
  expect(getters.isColHidden(sheetId, 5)).toBe(true);
  expect(getters.getPaneDivisions(sheetId).xSplit).toBe(1);
});

test('where other columns are shown, they get their own widths, and none is hidden by chance', async () => {
  const book = await openGrid('甲店');
  onGrid(book, 'sheet.setColumnWidth(1, 222); sheet.hideColumns(6)');
  build(book, { span: '24' });
  const sheetId = engineId(book);
  expect(book.model.getters.getHeaderSize(sheetId, 'COL', 0)).not.toBe(222);
  expect(book.model.getters.isColHidden(sheetId, 5)).toBe(false);
  // Of the columns after them, one that was a narrow month is as wide again as the sheet's own.
  build(book, { span: '12' });
  expect(book.model.getters.getHeaderSize(sheetId, 'COL', columnOf(book, '主营类目') - 1)).toBe(100);
});

test('a row that was hidden by hand does not hide another store', async () => {
  const book = await openGrid('甲店', '乙店');
  const sheetId = engineId(book);
  const row = rowOf(book, '乙店') - 1;
  book.model.dispatch('HIDE_COLUMNS_ROWS', { sheetId, dimension: 'ROW', elements: [row] });
  setStores(book, '甲店', '丙店', '乙店');
  build(book);
  expect(book.model.getters.isRowHidden(sheetId, row)).toBe(false);
});

test.each([
  ['is off, it stays off', (book: Workbook) => removeProtection(book), undefined],
  [
    'was made strict, it stays so',
    (book: Workbook) =>
      onGrid(book, "sheet.protect().setWarningOnly(false).setUnprotectedRanges([sheet.getRange('B2')])"),
    { warningOnly: false, unprotected: [{ top: 1, bottom: 1, left: 1, right: 1 }] },
  ],
  ['is ours, the team’s cells stay free', () => undefined, { warningOnly: true }],
  [
    'is ours and leaves other cells free, the team’s are free again',
    (book: Workbook) => onGrid(book, "sheet.protect().setUnprotectedRanges([sheet.getRange('B2')])"),
    { warningOnly: true },
  ],
])('where the protection %s', async (_what, change, wanted) => {
  const book = await openGrid('甲店', '乙店');
  change(book);
  setStores(book, '甲店', '丙店', '乙店');
  build(book);
  const { extras } = book.snapshot()[GRID] as { extras: { protection?: object } };
  if (!wanted) return expect(extras.protection).toBeUndefined();
  expect(extras.protection).toMatchObject(wanted);
  if ('warningOnly' in wanted && wanted.warningOnly) {
    const column = columnOf(book, '负责人') - 1;
    const rows = { top: rowOf(book, '甲店') - 1, bottom: rowOf(book, '乙店') - 1 };
    expect(extras.protection).toMatchObject({ unprotected: [{ ...rows, left: column }] });
  }
});

/** Takes the protection off, as its menu does. */
function removeProtection(book: Workbook): void {
  const sheetId = engineId(book);
  const { notes, metadata } = (book.snapshot()[GRID] as { extras: { notes: object; metadata: object } })
    .extras;
  book.model.dispatch(
    'SET_SHEET_EXTRAS' as never,
    {
      sheetId,
      extras: {
        value: { notes, metadata },
        clone() {
          return this;
        },
      },
    } as never,
  );
}

test('fewer stores leave nothing behind of those that are gone', async () => {
  const book = await openGrid('甲店', '乙店', '丙店', '丁店');
  setStores(book, '丙店');
  build(book);
  const values = valuesOf(book).flat();
  expect(values).toContain('丙店');
  for (const gone of ['甲店', '乙店', '丁店']) expect(values).not.toContain(gone);
});

test('another language gives another sheet', async () => {
  const book = await openGrid('甲店');
  writeTeam(book, '甲店', '李', '等回电');
  const id = idOf(book);
  const { sheetName } = build(book, { language: 'en' });
  expect(idOf(book, sheetName)).not.toBe(id);
  expect(valuesOf(book, sheetName).flat()).toEqual(expect.arrayContaining(['李', '等回电', 'Owner']));
  expect(sheetNamesOf(book)).toHaveLength(3);
});

test('what people wrote into the report is kept on a copy, and the report stays where it is', async () => {
  const book = await openGrid('甲店', '乙店');
  const id = idOf(book);
  book.type(`'${GRID}'!A60`, 'mine');
  const before = valuesOf(book);
  const { kept, sheetName } = build(book);
  expect(sheetName).toBe(GRID);
  expect(idOf(book)).toBe(id);
  expect(valuesOf(book).flat()).not.toContain('mine');
  expect(kept).toHaveLength(1);
  expect(valuesOf(book, kept[0])).toEqual(before);
  // The copy is nobody's report: where the report itself is deleted, a new one begins.
  onGrid(book, 'ss.deleteSheet(sheet)');
  expect(build(book)).toMatchObject({ sheetName: GRID, kept: [] });
  expect(sheetNamesOf(book)).toContain(kept[0]);
});

test('a status that was written over is named, with what it was, and judged anew', async () => {
  const book = await openGrid('甲店', '乙店', '丙店');
  const status = columnOf(book, '状态');
  const statusOf = (store: string) => valuesOf(book)[rowOf(book, store) - 1]?.[status - 1];
  const had = statusOf('乙店');
  onGrid(book, `sheet.getRange(${rowOf(book, '乙店')}, ${status}).setValue('已申诉')`);
  writeTeam(book, '丙店', '李');
  const { edited, kept } = build(book);
  expect(edited).toEqual([{ store: '乙店', had, wrote: '已申诉' }]);
  expect(statusOf('乙店')).toBe(had);
  expect(valuesOf(book, kept[0]).flat()).toContain('已申诉');
  expect(build(book)).toMatchObject({ edited: [], kept: [] });
});

test('what else was written over is not taken for a status', async () => {
  const book = await openGrid('甲店', '乙店');
  onGrid(book, `sheet.getRange(${rowOf(book, '乙店')}, ${columnOf(book, '主营类目')}).setValue('x')`);
  expect(build(book)).toMatchObject({ edited: [], kept: [expect.any(String)] });
});

test('a build that breaks off right after the copy leaves a report that is taken for ours', async () => {
  const book = await openGrid('甲店', '乙店');
  const id = idOf(book);
  byHand(book, `ss.getSheetByName('${ROWS}').getRange('E2').setValue(90000)`);
  // The first call after the copy at which Google may end the run.
  const calls = callsOfCopy(book);
  for (const call of calls) {
    book.failServiceCall(call, 'Exceeded maximum execution time', () => tryToBuild(book), 'for good');
    expect(idOf(book)).toBe(id);
    expect(build(book)).toMatchObject({ sheetName: GRID, kept: [], edited: [] });
    expect(sheetNamesOf(book)).toEqual([ROWS, TARGETS, GRID]);
    byHand(book, `ss.getSheetByName('${ROWS}').getRange('E2').setValue(${90000 + call})`);
  }
});

function tryToBuild(book: Workbook): void {
  try {
    build(book);
  } catch {
    // Google ends the run.
  }
}

/** The last calls of a rebuild: those from a while before the copy to the end. */
function callsOfCopy(book: Workbook): number[] {
  const { calls } = book.countCalls(() => void build(book));
  byHand(book, `ss.getSheetByName('${ROWS}').getRange('E2').setValue(80000)`);
  return [40, 34, 30, 26, 22, 18, 12, 6].map((before) => calls - before);
}
