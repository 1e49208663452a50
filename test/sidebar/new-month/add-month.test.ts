/** "New month": one row per store and month, made after the store's own, and nothing else of the sheet touched. */
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import type { SheetContent, TypedCell } from '../../../build/local/workbook/sheet-content';
import { newMonthProblems, newMonthRefusals } from '../../../src/messages/new-month';
import { refusals } from '../../../src/messages/refusals';
import type { ReportChoice } from '../../../src/sidebar/contract';
import { callsToFail, ONE_OF } from '../../support/failing-calls';
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
  teamIn,
  valuesOf,
} from '../../support/small-report';

const open = (...rows: readonly (readonly TypedCell[])[]) => openBook([rowsSheet(...rows), TARGETS_SHEET]);
const openSheet = (sheet: Omit<SheetContent, 'name'>) => openBook([{ name: ROWS, ...sheet }, TARGETS_SHEET]);

const preview = (book: Workbook, month: string | null = null, more: Partial<ReportChoice> = {}) =>
  answerOf(book, 'previewMonth', { report: choiceIn(book, more), month });

/** Adds what the preview suggests. */
function add(book: Workbook, month: string | null = null, more: Partial<ReportChoice> = {}) {
  const found = preview(book, month, more);
  return answerOf(book, 'addMonth', {
    report: choiceIn(book, more),
    month: found.month,
    stores: found.toAdd.map(({ name }) => name),
  });
}

const askToAdd = (book: Workbook, month: string, stores: readonly string[]) =>
  ask(book, 'addMonth', { report: choiceIn(book), month, stores });

const textsIn = (book: Workbook, from: number, to = from, last = 'H') =>
  book.texts(`${ROWS}!A${from}:${last}${to}`);

describe('the month that comes next', () => {
  const months = (...names: string[]) => storeRows('甲店', names);
  test.each([
    ['after the newest of the rows', '2023-07-15', months('2023-05', '2023-06'), '2023-07'],
    ['the one after it, however long ago that is', '2023-09-02', months('2023-05', '2023-06'), '2023-07'],
    ['never one that has not begun', '2023-06-30', months('2023-05', '2023-06'), '2023-06'],
    ['whatever stands in rows ahead of time', '2023-07-15', months('2023-06', '2023-12'), '2023-07'],
    ['the running one where there is none yet', '2023-07-15', months(''), '2023-07'],
  ])('is %s', async (_, date, rows, month) => {
    const book = await open(
      ...rows.map((row) => (row[3] === '' ? [...row.slice(0, 4), '', '', '', ''] : row)),
    );
    expect(preview(book, null, { date }).month).toBe(month);
  });

  test('is the newest itself, where most stores still lack it', async () => {
    const stores = ['甲店', '乙店', '丙店', '丁店'].flatMap((store) => storeRows(store, ['2023-05']));
    const book = await open(...stores, ...storeRows('甲店', ['2023-06']));
    expect(preview(book)).toMatchObject({ month: '2023-06', existing: ['甲店'] });
    expect(add(book).added).toBe(3);
    expect(preview(book).month).toBe('2023-07');
  });
});

describe('the stores', () => {
  const rows = [
    ...storeRows('甲店', ['2023-05', '2023-06']),
    ...storeRows('乙店', ['2023-04', '2023-05']),
    ...storeRows('丙店', ['2023-01', '2023-02']),
    ...storeRows('丁店', ['2023-06', '2023-07']),
    ...storeRows('戊店', ['2023-06']).map((row) => row.with(1, '2023-09-03')),
    ...storeRows('己店', ['六月']),
    ['新店', '2023-07-02', '女装', '', '', '', '', ''],
  ];

  test('are named: those that get a row, have one, lack the month before, and are left out', async () => {
    const book = await open(...rows);
    const { writes } = book.countCalls(() => {
      expect(preview(book, '2023-07')).toEqual({
        month: '2023-07',
        months: ['08', '07', '06', '05', '04', '03', '02', '01'].map((month) => `2023-${month}`),
        sheetName: ROWS,
        toAdd: [
          { name: '甲店', last: '2023-06', isUsual: true },
          { name: '乙店', last: '2023-05', isUsual: true },
          { name: '丙店', last: '2023-02', isUsual: false },
          { name: '新店', last: null, isUsual: true },
        ],
        existing: ['丁店'],
        leftOut: [
          { name: '戊店', why: 'opens later', opens: '2023-09' },
          { name: '己店', why: 'month unreadable', row: 11 },
        ],
        behind: { month: '2023-07', stores: ['甲店', '乙店'] },
      });
    });
    expect(writes).toBe(0);
  });

  test('that the user left out get none; those that lack it get it later', async () => {
    const book = await open(...storeRows('甲店'), ...storeRows('乙店'));
    expect(askToAdd(book, '2023-07', ['乙店'])).toMatchObject({ ok: true, answer: { added: 1 } });
    expect(preview(book)).toMatchObject({ month: '2023-07', existing: ['乙店'] });
    expect(add(book).added).toBe(1);
    expect(textsIn(book, 2, 9).map((row) => `${row[0]} ${row[3]}`)).toEqual(
      ['甲店', '乙店'].flatMap((store) => ['04', '05', '06', '07'].map((month) => `${store} 2023-${month}`)),
    );
  });

  test('have one name, whatever its spaces, width and capitals', async () => {
    const book = await open(
      ...storeRows('AB 店'),
      ...storeRows('ａｂ  店 ', ['2023-07']),
      ...storeRows('C店', ['2023-06']),
    );
    expect(preview(book)).toMatchObject({ month: '2023-07', existing: ['AB 店'] });
    expect(askToAdd(book, '2023-07', ['ab 店', 'Ａｂ 店', ' c店', '没有的店'])).toMatchObject({
      answer: { added: 1 },
    });
  });

  test('are not added where a month is out of reach', async () => {
    const book = await open(...storeRows('甲店'));
    for (const month of ['2023-03', '2023-09']) {
      const message = newMonthRefusals.outOfReach(month, '2023-04', '2023-08');
      expect(askToAdd(book, month, ['甲店'])).toEqual({ ok: false, message });
    }
    expect(valuesOf(book, ROWS)).toHaveLength(4);
  });
});

describe('a new row', () => {
  test('is to be given a score, where the platform gave none for the month before', async () => {
    const book = await open(...storeRows('甲店').map((row) => row.with(6, '暂无数据')));
    expect(add(book)).toMatchObject({ added: 1, toFill: ['店铺销售额', '服务分'] });
    expect(textsIn(book, 5, 5)).toEqual([['甲店', '2023-03-10', '女装', '2023-07', '', '', '', '']]);
  });

  test('holds store, onboard date, category and month of the store’s newest row, and is to be filled', async () => {
    const book = await open(...storeRows('甲店'), ...storeRows('乙店', ['2023-06'], '家居'));
    const rowsSheetId = choiceIn(book).rowsSheet;
    expect(add(book)).toEqual({
      month: '2023-07',
      sheetName: ROWS,
      added: 2,
      spot: {
        sheet: rowsSheetId,
        row: 5,
        column: 5,
        // Where the row went meanwhile is told by its store and month.
        by: {
          headerRow: 1,
          header: '店铺销售额',
          holds: [
            { column: 1, header: '店铺', holds: '甲店' },
            { column: 4, header: '月份', holds: { d: Date.UTC(2023, 5, 30, 16) } },
          ],
        },
      },
      toFill: ['店铺销售额', '服务分'],
      filledBefore: ['商品数'],
      computed: [],
    });
    expect(textsIn(book, 5, 7)).toEqual([
      ['甲店', '2023-03-10', '女装', '2023-07', '', '', '', ''],
      ['乙店', '2023-03-10', '家居', '2023-06', '50000', '', '4.2', '20'],
      ['乙店', '2023-03-10', '家居', '2023-07', '', '', '', ''],
    ]);
    expect(preview(book, '2023-07').toAdd).toEqual([]);
    const before = book.snapshot();
    expect(askToAdd(book, '2023-07', ['甲店', '乙店'])).toMatchObject({
      ok: true,
      answer: { added: 0, spot: null },
    });
    expect(book.snapshot()).toEqual(before);
  });

  test('is read by the report as a month without figures, not as zero', async () => {
    const book = await open(...storeRows('甲店'));
    add(book);
    const { stores } = answerOf(book, 'buildReport', choiceIn(book, { date: '2023-07-31' }));
    expect(stores.map(({ status }) => status)).toEqual(['no data']);
  });

  test('does not say again what was true of one month only, and keeps text text', async () => {
    const rows = storeRows('007').map((row) => row.with(0, "'007"));
    const book = await open(...rows.slice(0, 2), (rows[2] ?? []).with(2, '-'));
    add(book);
    expect(textsIn(book, 5)).toEqual([['007', '2023-03-10', '', '2023-07', '', '', '', '']]);
    expect(valuesOf(book, ROWS)[4]?.[0]).toBe('007');
  });

  test.each([
    ['a date', 'new Date("2023-05-31T16:00:00Z")', 'yyyy-mm', '2023-07', '2023-06-30T16:00:00.000Z'],
    [
      'the last day',
      'new Date("2023-06-29T16:00:00Z")',
      'yyyy-mm-dd',
      '2023-07-31',
      '2023-07-30T16:00:00.000Z',
    ],
    ['a text', '"\'2023年6月"', 'General', '2023年7月', '2023年7月'],
    ['a plain text', '"2023-06"', '@', '2023-07', '2023-07'],
    ['a number', '202306', '0', '202307', 202307],
  ])('has its month written as the store has it, beside others: %s', async (_, cell, format, text, value) => {
    const book = await open(...storeRows('甲店', ['2023-06']), ...storeRows('乙店', ['2023-06']));
    const sheet = `ss.getSheetByName('${ROWS}')`;
    byHand(
      book,
      `${sheet}.getRange('D2').setNumberFormat('${format}').setValue(${cell});
       ${sheet}.getRange('D3').setNumberFormat('@').setValue('2023/6');`,
    );
    expect(add(book).added).toBe(2);
    expect(book.texts(`${ROWS}!D3:D5`)).toEqual([[text], ['2023/6'], ['2023/7']]);
    expect(valuesOf(book, ROWS)[2]?.[3]).toBe(value);
    expect(preview(book, '2023-07').existing).toEqual(['甲店', '乙店']);
  });

  test('goes by the columns’ own order, by headers chosen by hand too, and takes on formats and drop-downs', async () => {
    const headers = ['备注', '在售', 'Month', 'Score', '店名', 'Category', 'Sales', 'Onboard'];
    const book = await openSheet({
      rows: [headers, ['常客', 12, '2023-06', 4.2, '甲店', '女装', 50_000, '2023-03-10']],
      formats: { G2: '#,##0.00', H2: 'yyyy"年"m"月"d"日"' },
    });
    byHand(
      book,
      `const list = SpreadsheetApp.newDataValidation().requireValueInList(['女装', '男装']).build();
       ss.getSheetByName('${ROWS}').getRange('F2').setBackground('#fff2cc').setDataValidation(list);`,
    );
    const rowsSheetId = answerOf(book, 'start', null).sheets.find(({ name }) => name === ROWS)?.id ?? -1;
    const more = { rowsSheet: rowsSheetId, columns: { store: { position: 5, header: '店名' } } };
    expect(add(book, null, more)).toMatchObject({
      toFill: ['Score', 'Sales'],
      filledBefore: ['备注', '在售'],
      spot: { row: 3, column: 4 },
    });
    expect(textsIn(book, 3)).toEqual([['', '', '2023-07', '', '甲店', '女装', '', '2023年3月10日']]);
    const formatsOf = (row: number) =>
      byHand(book, `return ss.getSheetByName('${ROWS}').getRange('A${row}:H${row}').getNumberFormats()[0]`);
    expect(formatsOf(3)).toEqual(formatsOf(2));
    const { dataValidationRules } =
      (book.snapshot() as Record<string, { dataValidationRules: { ranges: string[] }[] }>)[ROWS] ?? {};
    expect(dataValidationRules?.map(({ ranges }) => ranges)).toEqual([['F2:F3']]);
  });
});

test('two rows that are alike are no change of somebody’s, where new rows above them move them down', async () => {
  const book = await open(...storeRows('乙店', ['2023-06']), ...storeRows('甲店', ['2023-06', '2023-06']));
  expect(add(book)).toMatchObject({ added: 2 });
  expect(valuesOf(book, ROWS).map(([store]) => store)).toEqual([
    HEADERS[0],
    ...['乙店', '乙店', '甲店', '甲店', '甲店'],
  ]);
});

test('tick boxes filled down below the rows are no rows: a new one comes after the store’s own, with its owner', async () => {
  const filled = [...storeRows('甲店'), ...storeRows('乙店')].map((row, index) => [
    ...row,
    index < 3 ? '李' : '王',
    false,
  ]);
  const ticks = Array.from({ length: 20 }, () => [...HEADERS.map(() => ''), '', false]);
  const book = await openSheet({ rows: [[...HEADERS, '负责人', '已核对'], ...filled, ...ticks] });
  expect(add(book)).toMatchObject({ added: 2, spot: { row: 5 } });
  const rows = valuesOf(book, ROWS);
  expect(rows.flatMap(([store], index) => (store === '' ? [] : [index + 1]))).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9,
  ]);
  expect([rows[4], rows[8]].map((row) => [row?.[0], row?.[8]])).toEqual([
    ['甲店', '李'],
    ['乙店', '王'],
  ]);
  answerOf(book, 'buildReport', choiceIn(book));
  expect(teamIn(book)).toEqual({ 甲店: ['李', ''], 乙店: ['王', ''] });
});

test('cells of the automatic format keep it, so that a date typed there shows as a date', async () => {
  const book = await open(...storeRows('甲店', ['2023-06']));
  expect(add(book).added).toBe(1);
  book.type(`${ROWS}!H3`, '2023-08-21');
  expect(book.text(`${ROWS}!H3`)).toBe('2023-08-21');
});

describe('formulas', () => {
  const headers = [...HEADERS, '退款额', '阶段'];
  const withFormulas = (rows: readonly (readonly TypedCell[])[]) =>
    rows.map((row, index) => [
      ...row.with(4, `=J${index + 2}*2`),
      `=TMALL_PHASE($B${index + 2},EOMONTH(D${index + 2},0))`,
      100 * index,
    ]);

  test('of the store’s newest row go along, those typed in as sums do not', async () => {
    const rows = withFormulas([...storeRows('甲店'), ...storeRows('乙店', ['2023-06'])]);
    const book = await openSheet({
      rows: [
        [...headers.slice(0, 8), '阶段', '订单额'],
        ...rows.map((row, index) => (index === 2 ? row.with(6, '=4+0.2') : row)),
      ],
    });
    expect(add(book)).toMatchObject({
      toFill: ['服务分'],
      computed: ['店铺销售额', '阶段'],
      filledBefore: ['商品数', '订单额'],
    });
    const formulas = byHand(
      book,
      `const sheet = ss.getSheetByName('${ROWS}');
       return ['A5:J5', 'A7:J7'].map((range) => sheet.getRange(range).getFormulas()[0])`,
    );
    expect(formulas).toEqual([
      ['', '', '', '', '=J5*2', '', '', '', '=TMALL_PHASE($B5,EOMONTH(D5,0))', ''],
      ['', '', '', '', '=J7*2', '', '', '', '=TMALL_PHASE($B7,EOMONTH(D7,0))', ''],
    ]);
    expect(book.text(`${ROWS}!I7`)).toBe('试考期');
  });

  test('that were filled in below the rows already stay, and the new rows come among them', async () => {
    const ahead = Array.from({ length: 6 }, (_, index) => [
      ...Array(8).fill(''),
      `=IF(A${index + 5}="","",TMALL_PHASE(B${index + 5},D${index + 5}))`,
    ]);
    const book = await openSheet({
      rows: [
        [...HEADERS, '阶段'],
        ...storeRows('甲店').map((row, index) => [
          ...row,
          `=IF(A${index + 2}="","",TMALL_PHASE(B${index + 2},D${index + 2}))`,
        ]),
        ...ahead,
      ],
    });
    expect(add(book)).toMatchObject({ added: 1, spot: { row: 5 } });
    expect(textsIn(book, 5, 6, 'I')).toEqual([
      ['甲店', '2023-03-10', '女装', '2023-07', '', '', '', '', '试考期'],
      Array(9).fill(''),
    ]);
    // They have moved down by the new row.
    const moved = ahead.map((row) => [
      String(row[8]).replace(/\d+/g, (number) => String(Number(number) + 1)),
    ]);
    expect(byHand(book, `return ss.getSheetByName('${ROWS}').getRange('I6:I11').getFormulas()`)).toEqual(
      moved,
    );
  });

  test('that would name the month of rows to come stay below the new ones', async () => {
    const book = await open(...storeRows('甲店'), ['', '', '', '=IF(A5="","",EDATE(D4,1))', '', '', '', '']);
    expect(add(book)).toMatchObject({ added: 1, spot: { row: 5 } });
    expect(textsIn(book, 5)[0]?.slice(0, 4)).toEqual(['甲店', '2023-03-10', '女装', '2023-07']);
    expect(byHand(book, `return ss.getSheetByName('${ROWS}').getRange('D6').getFormula()`)).toBe(
      '=IF(A6="","",EDATE(D4,1))',
    );
  });

  test('that spill over the rows fill the new ones too', async () => {
    const book = await openSheet({
      rows: [
        [...HEADERS, '阶段'],
        ...storeRows('甲店').map((row, index) => [...row, index === 0 ? '=TMALL_PHASE(B2:B9,D2:D9)' : '']),
      ],
    });
    expect(add(book)).toMatchObject({ added: 1, computed: [] });
    expect(book.texts(`${ROWS}!I4:I6`)).toEqual([['试考期'], ['试考期'], ['']]);
  });

  test('that spill over the row under the rows are no rows of a store', async () => {
    const spill = '=TRANSPOSE({"女装","女装","女装","女装"})';
    const book = await open(...storeRows('甲店').map((row, index) => row.with(2, index === 0 ? spill : '')));
    expect(book.texts(`${ROWS}!C2:C5`)).toEqual([['女装'], ['女装'], ['女装'], ['女装']]);
    const message = expect.objectContaining({ zh: expect.stringContaining(newMonthProblems.below(5).zh) });
    expect(ask(book, 'previewMonth', { report: choiceIn(book), month: null })).toEqual({
      ok: false,
      message,
    });
  });

  /** The category comes from a formula whose result is one row longer than the rows, and blank there. */
  const openSpilled = (spill: string) =>
    openBook([
      rowsSheet(...storeRows('甲店').map((row, index) => row.with(2, index === 0 ? spill : ''))),
      TARGETS_SHEET,
      { name: '来源', rows: [['女装'], ['女装'], ['女装']] },
    ]);

  test('that spill over a column of ours are not disturbed', async () => {
    const book = await openSpilled('=TRANSPOSE(EXPAND(TRANSPOSE(来源!A1:A3),1,4,""))');
    expect(add(book).added).toBe(1);
    expect(book.texts(`${ROWS}!C2:D5`)).toEqual([
      ['女装', '2023-04'],
      ['女装', '2023-05'],
      ['女装', '2023-06'],
      ['', '2023-07'],
    ]);
  });

  test('that turn out to need the new rows are left as they are: nothing is added', async () => {
    const book = await openSpilled('=EXPAND(来源!A1:A3,4,1,"")');
    const before = valuesOf(book, ROWS);
    const message = newMonthRefusals.breaksFormula('C2');
    expect(askToAdd(book, '2023-07', ['甲店'])).toEqual({ ok: false, message });
    expect(valuesOf(book, ROWS)).toEqual(before);
  });

  test('that make the names of the stores or the months are not written over', async () => {
    const source = { name: '来源', rows: [...storeRows('甲店')] };
    const book = await openBook([
      { name: ROWS, rows: [HEADERS, ['=TRANSPOSE(TRANSPOSE(来源!A1:H3))']] },
      TARGETS_SHEET,
      source,
    ]);
    expect(textsIn(book, 2)[0]?.[0]).toBe('甲店');
    const before = book.snapshot();
    const message = expect.objectContaining({
      zh: expect.stringContaining(newMonthProblems.fromFormula('A2').zh),
    });
    expect(askToAdd(book, '2023-07', ['甲店'])).toEqual({ ok: false, message });
    expect(book.snapshot()).toEqual(before);
  });
});

describe('nothing is written', () => {
  test.each<[string, readonly TypedCell[]]>([
    ['totals with a name', ['合计', '', '', '', '=SUM(E2:E4)', '', '', '']],
    ['totals without a name', ['', '', '', '', '=SUM(E2:E4)', '', '', '']],
    ['a remark', ['注：以上数据来自千牛', '', '', '', '', '', '', '']],
  ])('under %s', async (_, row) => {
    const book = await open(...storeRows('甲店'), Array(8).fill(''), row);
    const before = book.snapshot();
    const message = expect.objectContaining({ zh: expect.stringContaining(newMonthProblems.below(6).zh) });
    expect(askToAdd(book, '2023-07', ['甲店'])).toEqual({ ok: false, message });
    expect(book.snapshot()).toEqual(before);
  });

  test('where the store of a row can’t be read', async () => {
    const book = await open(...storeRows('甲店'), ['=1/0', '', '', '2023-07', '', '', '', '']);
    expect(askToAdd(book, '2023-07', ['甲店'])).toMatchObject({
      ok: false,
      message: { zh: expect.stringMatching(/#DIV\/0!|#ERROR!/) },
    });
    expect(valuesOf(book, ROWS)).toHaveLength(5);
  });

  test('where a collaborator is at it, or the sheet is gone', async () => {
    const book = await open(...storeRows('甲店'));
    book.surroundings.otherHoldsLock = true;
    expect(askToAdd(book, '2023-07', ['甲店'])).toEqual({ ok: false, message: refusals.busy });
    book.surroundings.otherHoldsLock = false;
    const report = choiceIn(book, { rowsSheet: 424242 });
    expect(ask(book, 'addMonth', { report, month: '2023-07', stores: ['甲店'] })).toEqual({
      ok: false,
      message: refusals.sheetGone,
    });
  });
});

describe('Google fails', () => {
  const openRows = () =>
    openSheet({
      rows: [
        [...HEADERS, '阶段'],
        ...[...storeRows('甲店'), ...storeRows('乙店')].map((row, index) => [
          ...row,
          `=TMALL_PHASE(B${index + 2},D${index + 2})`,
        ]),
      ],
      // The new rows reach beyond the end of the sheet.
      rowCount: 8,
    });
  const cellsOf = (book: Workbook) => {
    const range = `ss.getSheetByName('${ROWS}').getDataRange()`;
    return byHand(book, `return JSON.stringify([${range}.getValues(), ${range}.getFormulas()])`);
  };

  const namedRows = (book: Workbook) => valuesOf(book, ROWS).filter(([store]) => store !== '');

  const MOMENTS = ['before', 'after', 'for good'] as const;

  /** The rows once nothing fails, and before. */
  async function undisturbed() {
    const book = await openRows();
    const before = { cells: cellsOf(book), named: namedRows(book) };
    add(book);
    return { before, done: { cells: cellsOf(book), named: namedRows(book) } };
  }
  const request = (book: Workbook) => ({
    report: choiceIn(book),
    month: '2023-07',
    stores: ['甲店', '乙店'],
  });

  /** @returns undefined where the work makes fewer calls, else whether it was done all the same */
  async function failAt(call: number, moment: (typeof MOMENTS)[number]) {
    const book = await openRows();
    const wish = request(book);
    const run = book.failServiceCall(call, 'Service failed', () => ask(book, 'addMonth', wish), moment);
    if (!run.reached) return undefined;
    expect(run.thrown).toBeUndefined();
    return { book, ok: (run.value as { ok: boolean }).ok };
  }

  test.each(['before', 'after'] as const)(
    'at any call, %s it has worked: all rows are there or none, and another attempt leaves them once',
    async (moment) => {
      const { before, done } = await undisturbed();
      let failed = 0;
      for (const n of callsToFail()) {
        const run = await failAt(n, moment);
        if (!run) break;
        expect(cellsOf(run.book), `after call ${n}`).toBe((run.ok ? done : before).cells);
        if (!run.ok) failed += 1;
        answerOf(run.book, 'addMonth', request(run.book));
        expect(cellsOf(run.book), `again after call ${n}`).toBe(done.cells);
      }
      expect(failed).toBeGreaterThan(20 / ONE_OF);
    },
  );

  test('for good at any call: some stores may have their row, and another attempt gives it to the others', async () => {
    const { before, done } = await undisturbed();
    for (const n of callsToFail()) {
      const run = await failAt(n, 'for good');
      if (!run) break;
      const now = namedRows(run.book);
      expect(now).toEqual(expect.arrayContaining(before.named));
      expect(done.named).toEqual(expect.arrayContaining(now));
      answerOf(run.book, 'addMonth', request(run.book));
      expect(namedRows(run.book), `again after call ${n}`).toEqual(done.named);
    }
  });
});
