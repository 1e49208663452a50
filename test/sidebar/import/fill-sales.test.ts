/** Imported sales on their way into the monthly rows: into one column, as agreed, all months or none. */
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import { openPage } from '../../../build/local/headless/page';
import type { TypedCell } from '../../../build/local/workbook/sheet-content';
import { refusals } from '../../../src/messages/refusals';
import { fillSales, type StoreSales } from '../../../src/sidebar/model/fill-sales';
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

const wishOf = (book: Workbook, months: StoreSales['months'], store = '甲店') => ({
  report: choiceIn(book),
  stores: [{ store, months }],
});
const fill = (book: Workbook, ...months: StoreSales['months']) =>
  answerOf(book, 'fillSales', wishOf(book, months));

describe('before anything is written', () => {
  test('what stands in the cells is shown: values, formulas, official figures, and months without a row', async () => {
    const rows = storeRows('甲店').map((row, index) =>
      index === 0 ? row.with(4, '=40000+1') : index === 1 ? row.with(5, 48_000) : row,
    );
    const book = await open(...rows);
    const { writes } = book.countCalls(() => {
      const months = ['2023-04', '2023-05', '2023-09'];
      const request = { report: choiceIn(book), store: '甲店', months };
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
    expect(fill(book, JUNE)).toEqual({ sheetName: ROWS, filled: 1, added: 0, before: 0 });
    expect(valuesOf(book, ROWS)).toEqual(
      before.map((row, index) => (index === 3 ? row.with(4, 61_234.56) : row)),
    );
  });

  test('of months without a row come after the store’s own rows, looking like the last of them', async () => {
    const book = await open(
      ...storeRows('甲店').map((row) => [...row, '李']),
      ...storeRows('乙店').map((row) => [...row, '王']),
    );
    book.type(`${ROWS}!I1`, '负责人');
    byHand(
      book,
      `const sheet = ss.getSheetByName('${ROWS}');
       sheet.getRange('E4').setNumberFormat('#,##0.00').setBackground('#fff2cc');
       const list = SpreadsheetApp.newDataValidation().requireValueInList(['女装', '男装']).setAllowInvalid(false).build();
       sheet.getRange('C4').setDataValidation(list);`,
    );
    const others = valuesOf(book, ROWS);
    expect(fill(book, AUGUST, JULY)).toEqual({ sheetName: ROWS, filled: 0, added: 2, before: 0 });
    const rows = valuesOf(book, ROWS);
    expect(rows.slice(4, 6).map((row) => row.with(1, '').with(3, ''))).toEqual([
      ['甲店', '', '女装', '', 7000.5, '', '', '', '李'],
      ['甲店', '', '女装', '', -12.3, '', '', '', '李'],
    ]);
    expect([...rows.slice(0, 4), ...rows.slice(6)]).toEqual(others);
    expect(book.texts(`${ROWS}!B5:D6`)).toEqual([
      ['2023-03-10', '女装', '2023-07'],
      ['2023-03-10', '女装', '2023-08'],
    ]);
    expect(book.text(`${ROWS}!E5`)).toBe('7,000.50');
    const { dataValidationRules } =
      (book.snapshot() as Record<string, { dataValidationRules: { ranges: string[] }[] }>)[ROWS] ?? {};
    expect(dataValidationRules?.map(({ ranges }) => ranges)).toEqual([['C4:C6']]);
  });

  test('of months without a row come below all rows, where the stores stand month by month', async () => {
    const book = await open(
      ...['2023-04', '2023-05'].flatMap((month) => [
        ...storeRows('甲店', [month]),
        ...storeRows('乙店', [month]),
      ]),
    );
    fill(book, JULY);
    expect(book.texts(`${ROWS}!A5:D6`)).toEqual([
      ['乙店', '2023-03-10', '女装', '2023-05'],
      ['甲店', '2023-03-10', '女装', '2023-07'],
    ]);
  });

  test('of months without a row come after the store’s own rows, above tick boxes that are filled down', async () => {
    const ticks = Array.from({ length: 20 }, () => [...HEADERS.map(() => ''), false]);
    const book = await open(
      ...[...storeRows('甲店'), ...storeRows('乙店')].map((row) => [...row, false]),
      ...ticks,
    );
    expect(answerOf(book, 'fillSales', wishOf(book, [JULY], '乙店'))).toMatchObject({ added: 1 });
    const rows = valuesOf(book, ROWS);
    expect(rows.flatMap(([store], index) => (store === '' ? [] : [index + 1]))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
    expect(rows[7]?.slice(0, 5)).toMatchObject(['乙店', {}, '女装', {}, 7000.5]);
  });

  test('of months without a row come above a total that stands right below the rows', async () => {
    const total = ['合计', '', '', '', '=SUM(E2:E4)', '', '', ''];
    const book = await open(...storeRows('甲店'), total);
    expect(fill(book, JULY)).toMatchObject({ added: 1 });
    const rows = valuesOf(book, ROWS);
    expect(rows.map(([store]) => store)).toEqual(['店铺', '甲店', '甲店', '甲店', '甲店', '合计']);
    expect(rows[4]?.[4]).toBe(7000.5);
  });

  test('of several stores are one write, all or none', async () => {
    const book = await open();
    const [one, other] = [
      { store: '甲店', months: [JUNE, JULY] },
      { store: '乙店', months: [{ ...JUNE, sales: 5 }, AUGUST] },
    ];
    const page = openPage(book);
    page.asked.splice(0);
    const report = choiceIn(book);
    expect(page.run(fillSales(page.model, { report, stores: [one, other] }))).toEqual({
      sheetName: ROWS,
      filled: 2,
      added: 2,
      before: 0,
    });
    expect(page.asked.map(({ name }) => name)).toEqual(['read', 'write']);
    expect(valuesOf(book, ROWS).map(([store, , , , sales]) => [store, sales])).toEqual([
      ['店铺', '店铺销售额'],
      ...[50_000, 50_000, 61_234.56, 7000.5].map((sales) => ['甲店', sales]),
      ...[50_000, 50_000, 5, -12.3].map((sales) => ['乙店', sales]),
    ]);
    const before = book.snapshot();
    const wrong = { store: '乙店', months: [{ month: '2023-04', sales: 1, agreed: '2' }] };
    const wish = { report, stores: [{ store: '甲店', months: [{ ...JUNE, sales: 1 }] }, wrong] };
    expect(ask(book, 'fillSales', wish)).toEqual({ ok: false, message: refusals.salesChanged });
    expect(book.snapshot()).toEqual(before);
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
    expect(fill(book, JUNE, JULY)).toEqual({ sheetName: ROWS, filled: 0, added: 0, before: 2 });
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
    answerOf(book, 'fillSales', { report, stores: [{ store: '甲店', months: [JUNE] }] });
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
    const request = wishOf(book, [{ ...AUGUST }, month]);
    expect(ask(book, 'fillSales', request)).toEqual({ ok: false, message: refusals.salesChanged });
    expect(book.snapshot()).toEqual(before);
  });

  test('for a store that is gone', async () => {
    const book = await open();
    const request = wishOf(book, [JULY], '丙店');
    expect(ask(book, 'fillSales', request)).toEqual({ ok: false, message: refusals.storeGone });
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
    answerOf(whole, 'fillSales', wishOf(whole, months));
    const done = cellsOf(whole);
    for (const n of callsToFail()) {
      const book = await open(...rows);
      const request = wishOf(book, months);
      const body = () => ask(book, 'fillSales', request);
      const { reached, value } = book.failServiceCall(n, 'Service failed', body, moment);
      if (!reached) break;
      expect(cellsOf(book), `after call ${n}`).toBe((value as { ok: boolean }).ok ? done : before);
    }
  },
);
