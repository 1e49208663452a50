/** The user's own standards in a sheet: inserted, edited, broken, and read by the report and by formulas. */
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import type { TypedCell } from '../../../build/local/workbook/sheet-content';
import { refusals } from '../../../src/messages/refusals';
import { callsToFail } from '../../support/failing-calls';
import { answerOf, ask } from '../../support/report-workbook';
import {
  build,
  byHand,
  choiceIn,
  HEADERS,
  openBook,
  ROWS,
  rowsSheet,
  sheetNamesOf,
  storeRows,
  TARGETS_SHEET,
  valuesOf,
} from '../../support/small-report';

const STANDARDS = '考核标准';

const openWithStandards = async (...rows: TypedCell[][]): Promise<Workbook> => {
  const book = await openBook([rowsSheet(...(rows.length > 0 ? rows : storeRows('甲店'))), TARGETS_SHEET]);
  answerOf(book, 'insertStandards', { language: 'zh' });
  return book;
};

const idOf = (book: Workbook, name = STANDARDS): number =>
  answerOf(book, 'start', null).sheets.find((sheet) => sheet.name === name)?.id ?? -1;

/** Types into the cell of a version's row. */
function edit(book: Workbook, id: string, header: string, value: string): void {
  const cells = valuesOf(book, STANDARDS);
  const row = cells.findIndex(([first]) => first === id) + 1;
  const column = (cells[0]?.indexOf(header) ?? -1) + 1;
  byHand(book, `ss.getSheetByName('${STANDARDS}').getRange(${row}, ${column}).setValue('${value}')`);
}

const IDLE = ['2023-04', '2023-05', '2023-06'].map((month): TypedCell[] => [
  '闲店',
  '2023-03-10',
  '女装',
  month,
  0,
  '',
  4.2,
  20,
]);

describe('the inserted sheet', () => {
  test('is recognised, holds every shipped version, and notes what each field rests on', async () => {
    const book = await openWithStandards();
    expect(answerOf(book, 'start', null).sheets.find(({ name }) => name === STANDARDS)?.kind).toBe(
      'standards',
    );
    const rows = valuesOf(book, STANDARDS);
    expect(rows.map(([id]) => id)).toEqual([
      '编号',
      '2019-annual',
      '2020-annual',
      '2021-annual',
      '2022-annual',
      '2022-quarterly',
      '2023-quarterly',
      '2024-quarterly',
      '2025-annual',
      '2025-half-year',
    ]);
    const notes = byHand(
      book,
      `return ss.getSheetByName('${STANDARDS}').getRange('D6:D8').getNotes().map(([n]) => n).join('|')`,
    );
    expect(notes).toBe(
      '规则原文：《2022年天猫商家考核标准（按季度试考版）》|规则转载：maijiaw.com/article/547001|推断：日期未见，按1月1日计，与2023年相同',
    );
  });

  test('never takes the place of a sheet of the user’s', async () => {
    const book = await openWithStandards();
    answerOf(book, 'insertStandards', { language: 'zh' });
    expect(sheetNamesOf(book).slice(-2)).toEqual([STANDARDS, `${STANDARDS} 2`]);
  });

  test('changes no answer as long as it is not edited', async () => {
    const book = await openWithStandards(...IDLE, ...storeRows('甲店'));
    const { stores } = build(book);
    expect(
      build(book, { standardsSheet: idOf(book) }).stores.map(({ name, status }) => [name, status]),
    ).toEqual(stores.map(({ name, status }) => [name, status]));
  });

  test.each(['before', 'after'] as const)(
    'is there whole or not at all, %s Google has failed',
    async (moment) => {
      const book = await openBook([rowsSheet(...storeRows('甲店')), TARGETS_SHEET]);
      const others = sheetNamesOf(book);
      for (const n of callsToFail()) {
        const before = book.snapshot();
        const body = () => ask(book, 'insertStandards', { language: 'zh' });
        const { reached, thrown, value } = book.failServiceCall(n, 'Service failed', body, moment);
        if (!reached) break;
        expect(thrown).toBeUndefined();
        if (sheetNamesOf(book).length > others.length) {
          expect(value, `after call ${n}`).toMatchObject({ ok: true });
          expect(valuesOf(book, STANDARDS)).toHaveLength(10);
          byHand(book, `ss.deleteSheet(ss.getSheetByName('${STANDARDS}'))`);
        } else {
          expect(value, `after call ${n}`).toEqual({ ok: false, message: refusals.failed });
          expect(book.snapshot(), `after call ${n}`).toEqual(before);
        }
      }
    },
  );
});

describe('an edited version', () => {
  test('decides in the report, and in a formula that takes the sheet', async () => {
    const book = await openWithStandards(...IDLE);
    edit(book, '2023-quarterly', '试考无经营上限', '1');
    expect(build(book, { date: '2023-06-15' }).stores[0]?.status).toBe('at risk');
    const { stores } = build(book, { standardsSheet: idOf(book), date: '2023-06-15' });
    expect(stores[0]).toMatchObject({ status: 'failed' });
    expect(valuesOf(book)[3]?.join(' ')).toContain('持续经营（自行填写）');
    book.type(
      `${ROWS}!K1`,
      `=TMALL_CONTINUITY_MET("2023-03-10","2023-07-15",D2:D4,E2:E4,H2:H4,'${STANDARDS}'!A1:V10)`,
    );
    expect(book.value(`${ROWS}!K1`)).toBe(false);
  });

  test('that is added governs from its own day on', async () => {
    const book = await openWithStandards();
    const row = ['own-2023', '', '', '2023-03-20', '按日期', '上线当月', 6, '2,4,6', 2, 12, '12', 6];
    const more = ['不低于', '服务分', 0, 5, '超过', 6, '', '', '我的记录'];
    byHand(
      book,
      `ss.getSheetByName('${STANDARDS}').getRange(11, 1, 1, 21).setNumberFormat('@').setValues([${JSON.stringify([...row, ...more].map(String))}])`,
    );
    book.type(`${ROWS}!K1`, `=TMALL_CYCLE("2023-03-10","2023-07-15","en",'${STANDARDS}'!A1:V11)`);
    expect(book.texts(`${ROWS}!K1:O1`)).toEqual([['Trial', '0', '2023-04-01', '2023-09-30', 'own-2023']]);
  });
});

describe('a broken row', () => {
  test('is listed with its cell, and stops only the stores that it might have decided', async () => {
    const later = storeRows('乙店', ['2024-04', '2024-05', '2024-06']).map((row) =>
      row.with(1, '2024-03-10'),
    );
    const book = await openWithStandards(...storeRows('甲店'), ...later);
    edit(book, '2024-quarterly', '试考节点', '3,6,9,15');
    const choice = choiceIn(book, { standardsSheet: idOf(book), date: '2024-03-31' });
    const { problems } = answerOf(book, 'checkRows', choice);
    expect(problems.map(({ sheetName, address, message }) => [sheetName, address, message])).toEqual([
      [
        STANDARDS,
        'H8',
        expect.stringContaining('第 8 行“试考节点”的值“3,6,9,15”：节点不能超出周期的 12 个月'),
      ],
    ]);
    const statuses = answerOf(book, 'buildReport', choice).stores.map(({ name, status }) => [name, status]);
    expect(new Map(statuses as [string, string][])).toEqual(
      new Map([
        ['甲店', 'no data'],
        ['乙店', 'data error'],
      ]),
    );
  });

  test('is listed though no store depends on it', async () => {
    const book = await openWithStandards();
    edit(book, '2019-annual', '免考期', '半年');
    const { problems } = answerOf(book, 'checkRows', choiceIn(book, { standardsSheet: idOf(book) }));
    expect(problems.map(({ address }) => address)).toEqual(['F2']);
  });

  test('of a table without ids is one problem of the table', async () => {
    const book = await openWithStandards();
    byHand(book, `ss.getSheetByName('${STANDARDS}').getRange('A1').setValue('x')`);
    const { problems } = answerOf(book, 'checkRows', choiceIn(book, { standardsSheet: idOf(book) }));
    expect(problems.map(({ sheetName, address }) => [sheetName, address])).toEqual([[STANDARDS, 'A1']]);
  });
});

test('a version can be assigned to a store in the monthly rows', async () => {
  const headers = [...HEADERS, '适用标准'];
  const rows = storeRows('甲店', ['2026-04', '2026-05', '2026-06']).map((row, index) => [
    ...row.with(1, '2026-03-10').with(6, 4.1),
    index === 0 ? '2025-half-year' : '',
  ]);
  const book = await openBook([{ name: ROWS, rows: [headers, ...rows] }, TARGETS_SHEET]);
  build(book, { date: '2026-07-15' });
  const words = valuesOf(book)[3]?.join(' ');
  expect(words).toContain('2025年天猫商家考核标准（半年考核版）');
  expect(words).toContain('该标准由您指定；按日期应为2025年天猫商家考核标准');
});

test('a store that opened before 2019 is judged from the cycle start that its rows give', async () => {
  const headers = [...HEADERS, '周期开始'];
  const row = (month: string): TypedCell[] => ['老店', '', '女装', month, 80_000, '', 4.2, 20, '2023-02-01'];
  const months = ['2023-02', '2023-03', '2023-04', '2023-05', '2023-06'];
  const book = await openBook([{ name: ROWS, rows: [headers, ...months.map(row)] }, TARGETS_SHEET]);
  expect(build(book).stores).toMatchObject([{ name: '老店', status: 'on track', by: '2024-01-31' }]);
  const header = valuesOf(book)[2] ?? [];
  const cells = valuesOf(book)[3] ?? [];
  expect(cells[header.indexOf('1')]).toBe('«');
  expect(cells[header.indexOf('阶段')]).toBe('正式考核期');
});
