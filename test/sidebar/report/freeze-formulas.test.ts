/** Formulas turned into their values: ours in the selection, and nothing else. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import type { TypedCell } from '../../../build/local/workbook/sheet-content';
import { refusals } from '../../../src/messages/refusals';
import { callsToFail } from '../../support/failing-calls';
import { answerOf, ask } from '../../support/report-workbook';
import { byHand, openBook } from '../../support/small-report';

const PHASES = '=TMALL_PHASE(A1:A4,"2023-07-15")';
const STORES = ['2023-03-10', '2023-07-01', '2022-07-08', '2018-01-05'];

const open = (...rows: readonly (readonly TypedCell[])[]) =>
  openBook([
    { name: 'S', rows },
    { name: 'T', rows: [] },
  ]);

function select(book: Workbook, range: string, sheet = 'S'): void {
  byHand(book, `ss.getSheetByName('${sheet}').getRange('${range}').activate()`);
}

const count = (book: Workbook) => answerOf(book, 'freezeFormulas', { agreed: null });

/** Counts, and freezes just what was counted. */
function freeze(book: Workbook, range: string) {
  select(book, range);
  const { isDone, agreement } = count(book);
  expect(isDone).toBe(false);
  return answerOf(book, 'freezeFormulas', { agreed: agreement });
}

const inRange = (book: Workbook, range: string, what: 'Values' | 'Formulas' | 'NumberFormats'): unknown[][] =>
  JSON.parse(
    String(byHand(book, `return JSON.stringify(ss.getSheetByName('S').getRange('${range}').get${what}())`)),
  );

test('a formula whose spill is only partly selected leaves all its values', async () => {
  const book = await open(...STORES.map((date, row) => [date, row === 0 ? PHASES : '', 'x']));
  const before = inRange(book, 'A1:C4', 'Values');
  expect(freeze(book, 'B1:B2')).toMatchObject({ sheetName: 'S', range: 'B1:B2', formulas: 1, isDone: true });
  expect(inRange(book, 'A1:C4', 'Values')).toEqual(before);
  expect(inRange(book, 'B1:B4', 'Formulas')).toEqual([[''], [''], [''], ['']]);
});

test('a table that spills in two directions, with blanks in it, stays whole', async () => {
  const rows = [
    ['店铺', '上线日期', '主营类目', '月份', '店铺销售额', '服务分'],
    ['甲店', '2023-03-10', '女装', '2023-04', 5, 4],
    ['乙店', '2023-07-10', '女装', '', '', ''],
    ['丙店', '2023-03-10', '女装', '2023-04', 5, 4],
  ];
  const targets = [
    [
      '主营类目',
      '试考3个月',
      '试考6个月',
      '试考9个月',
      '试考12个月',
      '正式12个月',
      '服务分目标',
      '不符合月数上限',
    ],
    ['女装', 1, 2, 3, 4, 5, 3, 4],
  ];
  const book = await open(...rows, ...targets, ['=TMALL_REPORT(A1:F4,A5:H6,"2023-05-15")']);
  const before = inRange(book, 'A1:Z12', 'Values');
  expect(before[8]).toContain('乙店');
  expect(before[8]).toContain('');
  freeze(book, 'A7');
  expect(inRange(book, 'A1:Z12', 'Values')).toEqual(before);
  expect(inRange(book, 'A1:Z12', 'Formulas').flat().join('')).toBe('');
});

test('other formulas stay formulas, with what they spill, whether selected or beside', async () => {
  const book = await open(...STORES.map((date, row) => [date, row === 0 ? PHASES : '']));
  byHand(book, `ss.getSheetByName('S').getRange('C1').setFormula('=SORT(A1:A4)')`);
  byHand(book, `ss.getSheetByName('S').getRange('E1').setFormula('=B1:B4')`);
  byHand(
    book,
    `ss.getSheetByName('S').getRange('F1:F2').setValues([['=1+1'],['=IF(A1="TMALL_PHASE",1,2)']])`,
  );
  const before = inRange(book, 'A1:F4', 'Values');
  expect(before.flat()).not.toContain('#REF!');
  expect(freeze(book, 'A1:F4')).toMatchObject({ formulas: 1, isDone: true });
  expect(inRange(book, 'A1:F4', 'Values')).toEqual(before);
  expect(inRange(book, 'B1:F2', 'Formulas')).toEqual([
    ['', '=SORT(A1:A4)', '', '=B1:B4', '=1+1'],
    ['', '', '', '', '=IF(A1="TMALL_PHASE",1,2)'],
  ]);
  book.type('A1', '2024-06-06');
  expect(inRange(book, 'C4', 'Values')).toEqual([['2024-06-05T16:00:00.000Z']]);
});

test('dates stay dates, and text that looks like something else stays text', async () => {
  const book = await open(['2023-03-10', '=TMALL_NODES(A1)', '', '', '', '007', 'x']);
  const spill = book.spill('B1') ?? '';
  expect(spill).not.toBe('');
  byHand(book, `ss.getSheetByName('S').getRange('G1').setValue("'=1+1")`);
  const before = inRange(book, 'A1:G9', 'Values');
  const texts = book.texts(spill);
  expect(before.flat().filter((cell) => /^\d{4}-\d\d-\d\dT/.test(String(cell))).length).toBeGreaterThan(2);
  freeze(book, 'A1:G1');
  expect(inRange(book, 'A1:G9', 'Values')).toEqual(before);
  expect(book.texts(spill)).toEqual(texts);
  expect(inRange(book, 'A1:G9', 'Formulas').flat().join('')).toBe('');
});

test('a text value that looks like a formula, a number or a date is frozen as text', async () => {
  const rows = [['=1+1', '007', '2024-01', 'TRUE', "'q"]];
  const book = await open([]);
  byHand(
    book,
    `ss.getSheetByName('S').getRange('A1:E1').setValues([${JSON.stringify(rows[0]?.map((text) => `'${text}`))}]).setNumberFormats([Array(5).fill('@')])`,
  );
  byHand(
    book,
    `ss.getSheetByName('S').getRange('A2').setFormula('=IF(TMALL_PHASE("2023-03-10","2023-07-15")="",0,A1:E1)')`,
  );
  expect(inRange(book, 'A2:E2', 'Values')).toEqual(rows);
  freeze(book, 'A2');
  expect(inRange(book, 'A2:E2', 'Values')).toEqual(rows);
  expect(inRange(book, 'A2:E2', 'Formulas')).toEqual([['', '', '', '', '']]);
});

test('formulas are counted first, and no others are frozen than were agreed to, on whatever sheet', async () => {
  const rows = [['2023-03-10', PHASES, '=1+1'], ['2023-07-01'], [], [], ['', PHASES]];
  const book = await openBook([
    { name: 'S', rows },
    { name: 'T', rows },
  ]);
  const before = book.snapshot();
  select(book, 'B1:C1');
  const { agreement, ...asked } = count(book);
  expect(asked).toMatchObject({ sheetName: 'S', range: 'B1:C1', formulas: 1, isDone: false });
  const freezeAgreed = () => answerOf(book, 'freezeFormulas', { agreed: agreement });
  select(book, 'B1:B2');
  expect(freezeAgreed()).toMatchObject({ range: 'B1:B2', formulas: 1, isDone: false });
  select(book, 'B1:B5');
  expect(freezeAgreed()).toMatchObject({ range: 'B1:B5', formulas: 2, isDone: false });
  select(book, 'B1:C1', 'T');
  expect(freezeAgreed()).toMatchObject({ sheetName: 'T', range: 'B1:C1', formulas: 1, isDone: false });
  const edit = (cell: string, formula: string) =>
    byHand(book, `ss.getSheetByName('S').getRange('${cell}').setFormula('${formula}')`);
  select(book, 'B1:C1');
  edit('C1', '=TMALL_PHASE("2023-03-10","2023-07-15")');
  expect(freezeAgreed()).toMatchObject({ range: 'B1:C1', formulas: 2, isDone: false });
  edit('C1', '=1+1');
  edit('B1', '=TMALL_PHASE(A1:A4,"2023-07-16")');
  expect(freezeAgreed()).toMatchObject({ range: 'B1:C1', formulas: 1, isDone: false });
  edit('B1', PHASES);
  expect(book.snapshot()).toEqual(before);
});

test('where the selection has no formula of ours, nothing is written', async () => {
  const book = await open(['x', '=1+1', "='TMALL_SALES'"]);
  const before = book.snapshot();
  select(book, 'A1:C1');
  const writes = book.countCalls(() => {
    expect(freeze(book, 'A1:C1')).toMatchObject({ range: 'A1:C1', formulas: 0, isDone: false });
  }).writes;
  expect(writes).toBe(0);
  expect(book.snapshot()).toEqual(before);
});

test.each(['before', 'after'] as const)(
  'where Google fails at any call, %s it has worked, no value is lost',
  async (moment) => {
    for (const n of callsToFail()) {
      const book = await open(
        ...STORES.map((date, row) => [date, row === 0 ? PHASES : '', row === 1 ? '=TMALL_NODES(A1)' : '']),
      );
      const before = inRange(book, 'A1:J6', 'Values');
      select(book, 'B1:C2');
      const { agreement } = count(book);
      const run = book.failServiceCall(
        n,
        'Service failed',
        () => ask(book, 'freezeFormulas', { agreed: agreement }),
        moment,
      );
      if (!run.reached) break;
      expect(run.thrown).toBeUndefined();
      expect(inRange(book, 'A1:J6', 'Values'), `after call ${n}`).toEqual(before);
    }
  },
);

test('cells beside and below are not written, whatever a formula might fill', async () => {
  const one = (row: number) => `=TMALL_PHASE(A${row},"2023-07-15")`;
  const book = await open(...STORES.map((date, row) => [date, one(row + 1), "'007", "'x"]));
  select(book, 'B1:B4');
  const { agreement } = count(book);
  book.surroundings.protectedByOthers = [
    { sheet: 'S', range: 'C1:D9' },
    { sheet: 'S', range: 'B5:B9' },
  ];
  expect(answerOf(book, 'freezeFormulas', { agreed: agreement })).toMatchObject({
    formulas: 4,
    isDone: true,
  });
});

test('where others have protected one of the cells, all formulas stay, and that is said', async () => {
  const book = await open(...STORES.map((date, row) => [date, row === 0 ? PHASES : '', '=TMALL_PHASE(A1)']));
  select(book, 'B1:C4');
  const { agreement } = count(book);
  book.surroundings.protectedByOthers = [{ sheet: 'S', range: 'B3' }];
  const before = book.snapshot();
  expect(ask(book, 'freezeFormulas', { agreed: agreement })).toEqual({
    ok: false,
    message: refusals.isProtected,
  });
  expect(book.snapshot()).toEqual(before);
});
