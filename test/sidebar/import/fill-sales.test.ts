/** Imported sales on their way into the monthly rows: into one column, as agreed, all months or none. */
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import type { TypedCell } from '../../../build/local/workbook/sheet-content';
import { refusals } from '../../../src/messages/refusals';
import { callsToFail } from '../../support/failing-calls';
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
  valuesOf,
} from '../../support/small-report';

const JUNE = { month: '2023-06', sales: 61_234.56, agreed: '50000' };
const JULY = { month: '2023-07', sales: 7000.5, agreed: '' };
const AUGUST = { month: '2023-08', sales: -12.3, agreed: '' };

const open = (...rows: TypedCell[][]) =>
  openBook([
    rowsSheet(...(rows.length > 0 ? rows : [...storeRows('甲店'), ...storeRows('乙店')])),
    TARGETS_SHEET,
  ]);

const importOf = <More>(book: Workbook, months: readonly ({ month: string; sales: number } & More)[]) => ({
  report: choiceIn(book),
  store: '甲店',
  months,
});
const fill = (book: Workbook, ...months: (typeof JUNE)[]) =>
  answerOf(book, 'fillSales', importOf(book, months));

describe('before anything is written', () => {
  test('what stands in the cells is shown: values, formulas, official figures, and months without a row', async () => {
    const rows = storeRows('甲店').map((row, index) =>
      index === 0 ? row.with(4, '=40000+1') : index === 1 ? row.with(5, 48_000) : row,
    );
    const book = await open(...rows);
    const { writes } = book.countCalls(() => {
      const request = importOf(book, [
        { month: '2023-04', sales: 1 },
        { month: '2023-05', sales: 2 },
        { month: '2023-09', sales: 3 },
      ]);
      expect(answerOf(book, 'previewSales', request).months).toEqual([
        { month: '2023-04', row: 2, holds: '=40000+1', official: null },
        { month: '2023-05', row: 3, holds: '50000', official: 48_000 },
        { month: '2023-09', row: null, holds: '', official: null },
      ]);
    });
    expect(writes).toBe(0);
  });
});

describe('imported sales', () => {
  test('go into the computed column, and nothing else of the sheet changes', async () => {
    const book = await open();
    const before = valuesOf(book, ROWS);
    expect(fill(book, JUNE)).toEqual({ sheetName: ROWS, filled: 1, added: 0 });
    expect(valuesOf(book, ROWS)).toEqual(
      before.map((row, index) => (index === 3 ? row.with(4, 61_234.56) : row)),
    );
  });

  test('of months without a row come below all rows, looking like the store’s last one', async () => {
    const book = await open();
    byHand(
      book,
      `const sheet = ss.getSheetByName('${ROWS}');
       sheet.getRange('E4').setNumberFormat('#,##0.00').setBackground('#fff2cc');
       const list = SpreadsheetApp.newDataValidation().requireValueInList(['女装', '男装']).setAllowInvalid(false).build();
       sheet.getRange('C4').setDataValidation(list);`,
    );
    expect(fill(book, AUGUST, JULY)).toEqual({ sheetName: ROWS, filled: 0, added: 2 });
    const rows = valuesOf(book, ROWS);
    expect(rows.slice(-2).map((row) => row.with(3, ''))).toEqual([
      ['甲店', '', '', '', 7000.5, '', '', ''],
      ['甲店', '', '', '', -12.3, '', '', ''],
    ]);
    expect(book.texts(`${ROWS}!D8:D9`)).toEqual([['2023-07'], ['2023-08']]);
    expect(book.text(`${ROWS}!E8`)).toBe('7,000.50');
    const { dataValidationRules } =
      (book.snapshot() as Record<string, { dataValidationRules: { ranges: string[] }[] }>)[ROWS] ?? {};
    expect(dataValidationRules?.flatMap(({ ranges }) => ranges).sort()).toEqual(['C4', 'C8', 'C9']);
  });

  test('have their months written as the store writes them: as dates, where it has dates', async () => {
    const dated = storeRows('甲店').map((row) => row.with(3, `${row[3]}-01`));
    const book = await open(...dated);
    byHand(book, `ss.getSheetByName('${ROWS}').getRange('D2:D4').setNumberFormat('yyyy-mm')`);
    fill(book, JULY);
    expect(book.text(`${ROWS}!D5`)).toBe('2023-07');
    expect(
      byHand(book, `return typeof ss.getSheetByName('${ROWS}').getRange('D5').getValue().getTime()`),
    ).toBe('number');
  });

  test('never touch the official column', async () => {
    const book = await open(...storeRows('甲店').map((row) => row.with(5, 48_000)));
    fill(book, JUNE, JULY);
    expect(valuesOf(book, ROWS).map((row) => row[5])).toEqual(['官方销售额', 48_000, 48_000, 48_000, '']);
  });

  test('that are imported again change nothing more', async () => {
    const book = await open();
    fill(book, JUNE, JULY);
    const before = book.snapshot();
    fill(book, { ...JUNE, agreed: String(JUNE.sales) }, { ...JULY, agreed: String(JULY.sales) });
    expect(valuesOf(book, ROWS)).toHaveLength(8);
    expect(book.snapshot()).toEqual(before);
  });

  test('are as before for the columns chosen by hand', async () => {
    const headers = HEADERS.with(4, '成交额');
    const book = await openBook([{ name: ROWS, rows: [headers, ...storeRows('甲店')] }, TARGETS_SHEET]);
    const sheets = answerOf(book, 'start', null).sheets;
    const report = {
      ...choiceIn(book),
      rowsSheet: sheets.find(({ name }) => name === ROWS)?.id ?? -1,
      columns: { sales: { position: 5, header: '成交额' } },
    };
    answerOf(book, 'fillSales', { report, store: '甲店', months: [JUNE] });
    expect(valuesOf(book, ROWS)[3]?.[4]).toBe(61_234.56);
  });
});

describe('nothing is written', () => {
  test.each([
    ['where the cell holds another figure than the user saw', { ...JUNE, agreed: '49999' }],
    ['where the user saw a blank cell', { ...JUNE, agreed: '' }],
    ['where the user saw a figure and there is no row any more', { ...JULY, agreed: '5' }],
  ])('%s, also not for the other months', async (_, month) => {
    const book = await open();
    const before = book.snapshot();
    const request = importOf(book, [{ ...AUGUST }, month]);
    expect(ask(book, 'fillSales', request)).toEqual({ ok: false, message: refusals.salesChanged });
    expect(book.snapshot()).toEqual(before);
  });

  test('for a store that is gone', async () => {
    const book = await open();
    const request = { ...importOf(book, [JULY]), store: '丙店' };
    expect(ask(book, 'fillSales', request)).toEqual({ ok: false, message: refusals.storeGone });
  });

  test.each([
    ['a month twice', [JULY, JULY]],
    ['no month', []],
    ['a month that is none', [{ ...JULY, month: '2023-13' }]],
    ['sales that are no number', [{ ...JULY, sales: '5' }]],
  ])('for %s', async (_, months) => {
    const book = await open();
    const request = { ...importOf(book, []), months };
    const reply = book.call('answerSidebar', 'fillSales', request);
    expect(reply).toEqual({ ok: false, message: refusals.badRequest });
  });
});

test.each(['before', 'after'] as const)(
  'where Google fails at any call, %s it has worked, all months are filled or none is',
  async (moment) => {
    const rows = storeRows('甲店').map((row, index) => (index === 1 ? row.with(4, '=25000*2') : row));
    const months = [{ month: '2023-05', sales: 1.5, agreed: '=25000*2' }, JUNE, JULY];
    const cellsOf = (book: Workbook) => {
      const range = `ss.getSheetByName('${ROWS}').getRange('A1:H5')`;
      return byHand(book, `return JSON.stringify([${range}.getValues(), ${range}.getFormulas()])`);
    };
    const whole = await open(...rows);
    const before = cellsOf(whole);
    answerOf(whole, 'fillSales', importOf(whole, months));
    const done = cellsOf(whole);
    for (const n of callsToFail()) {
      const book = await open(...rows);
      const request = importOf(book, months);
      const body = () => ask(book, 'fillSales', request);
      const { reached, value } = book.failServiceCall(n, 'Service failed', body, moment);
      if (!reached) break;
      expect(cellsOf(book), `after call ${n}`).toBe((value as { ok: boolean }).ok ? done : before);
    }
  },
);
