/** The days ahead of all stores as the page gets them, and the table of their nodes. */
import { describe, expect, test } from 'vitest';
import type { TypedCell } from '../../../build/local/workbook/sheet-content';
import type { AheadAnswer } from '../../../src/sidebar/contract';
import { callsToFail } from '../../support/failing-calls';
import { answerOf, ask } from '../../support/report-workbook';
import {
  byHand,
  choiceIn,
  openBook,
  ROWS,
  rowsSheet,
  sheetNamesOf,
  storeRows,
  TARGETS,
  TARGETS_SHEET,
  valuesOf,
} from '../../support/small-report';

/** The targets have a row for 男装 as well, in which nothing is filled in yet. */
const NAMED = { ...TARGETS_SHEET, rows: [...TARGETS_SHEET.rows, ['男装', '', '', '', '', '', '', '', '']] };

const open = (...rows: TypedCell[][]) => openBook([rowsSheet(...rows), NAMED]);

/** 乙店 has sold 30,000 less than 甲店 and has a score for July, 丙店 has failed, 丁店 can't be read, 戊店 has no targets. */
const STORES: TypedCell[][] = [
  ...storeRows('甲店'),
  ...storeRows('乙店', ['2023-04', '2023-05', '2023-06', '2023-07']).map((row, month) =>
    row.with(4, month === 0 ? 20_000 : month === 3 ? '' : 50_000).with(6, month === 3 ? 2.5 : 4.2),
  ),
  ...storeRows('丙店').map((row) => row.with(4, 1)),
  ...storeRows('丁店').map((row) => row.with(4, '约三万')),
  ...storeRows('戊店', undefined, '男装'),
];

const names = (items: readonly { readonly store: string }[] | undefined) => items?.map(({ store }) => store);

describe('what is ahead', () => {
  test('is told by day, the nearest first, up to eleven months after the day’s own', async () => {
    const book = await open(...STORES);
    const { days } = answerOf(book, 'lookAhead', choiceIn(book));
    expect(days.map(({ day, daysLeft, nodes }) => [day, daysLeft, names(nodes)])).toEqual([
      ['2023-07-31', 16, []],
      ['2023-08-31', 47, []],
      ['2023-09-30', 77, ['乙店', '甲店', '戊店']],
      ['2023-10-31', 108, []],
      ['2023-11-30', 138, []],
      ['2023-12-31', 169, ['乙店', '甲店', '戊店']],
      ['2024-01-31', 200, []],
      ['2024-02-29', 229, []],
      ['2024-03-31', 260, ['乙店', '甲店', '戊店']],
      ['2024-04-30', 290, []],
      ['2024-05-31', 321, []],
      ['2024-06-30', 351, []],
    ]);
    expect(days[2]?.nodes).toEqual([
      {
        key: 'node@2023-09-30@乙店@local-workbook',
        store: '乙店',
        nodeMonth: 6,
        target: 240_000,
        left: { gap: 120_000, isReached: false },
        unknownMonths: 0,
      },
      expect.objectContaining({ store: '甲店', left: { gap: 90_000, isReached: false } }),
      expect.objectContaining({ store: '戊店', target: null, left: null }),
    ]);
  });

  test('counts the scores of a month’s end together, and names who is not safe', async () => {
    const book = await open(...STORES);
    const { days } = answerOf(book, 'lookAhead', choiceIn(book));
    expect(days[0]?.scores).toEqual({
      key: 'month-end@2023-07-31@local-workbook',
      stores: 3,
      asks: [
        { target: 3, comparison: 'above', stores: 2 },
        { target: null, comparison: 'above', stores: 1 },
      ],
      passing: 0,
      open: [
        { store: '乙店', target: 3, comparison: 'above', score: 2.5, state: 'misses' },
        { store: '戊店', target: null, comparison: 'above', score: null, state: 'target missing' },
        { store: '甲店', target: 3, comparison: 'above', score: null, state: 'not filled in' },
      ],
    });
    expect(names(days[1]?.scores?.open)).toEqual(['戊店']);
  });

  test('has a word for every store that has no days', async () => {
    const book = await open(...STORES);
    const { stores, days, without } = answerOf(book, 'lookAhead', choiceIn(book));
    expect(without).toEqual([
      { store: '丙店', reason: 'failed', from: null },
      { store: '丁店', reason: 'data error', from: null },
    ]);
    const told = new Set([...days.flatMap(({ nodes }) => names(nodes) ?? []), ...(names(without) ?? [])]);
    expect([...told].sort()).toEqual(stores.map(({ name }) => name).sort());
  });

  test('is the same in either language, with the same keys on another day', async () => {
    const book = await open(...storeRows('甲店'));
    const keysOf = ({ days }: AheadAnswer) =>
      days.flatMap(({ nodes, scores }) => [...nodes.map(({ key }) => key), scores?.key]);
    const [zh, en, later] = [
      { language: 'zh' as const },
      { language: 'en' as const },
      { date: '2023-07-31' },
    ].map((more) => answerOf(book, 'lookAhead', choiceIn(book, more)));
    expect(zh?.days).toEqual(en?.days);
    expect(zh && later && keysOf(later)).toEqual(zh && keysOf(zh));
    expect(later?.days[0]?.daysLeft).toBe(0);
  });

  test('of 300 stores is small enough to be sent, and asks Google no more than of one', async () => {
    const many = Array.from({ length: 300 }, (_, store) => storeRows(`晴川食品专营店 ${store}`)).flat();
    const [one, all] = [await open(...storeRows('甲店')), await open(...many)];
    const cost = (book: typeof one) => book.countCalls(() => answerOf(book, 'lookAhead', choiceIn(book)));
    expect(cost(all)).toEqual(cost(one));
    const { days, without } = answerOf(all, 'lookAhead', choiceIn(all));
    expect(days.reduce((sum, { nodes }) => sum + nodes.length, 0)).toBe(900);
    expect(JSON.stringify({ days, without }).length).toBeLessThan(200_000);
  });
});

describe('the table of the next twelve months', () => {
  const formulasIn = (book: Awaited<ReturnType<typeof open>>, sheet: string) =>
    byHand(book, `return ss.getSheetByName('${sheet}').getDataRange().getFormulas().flat().join('')`);

  test('is a new sheet, a row for each store, a column for each month', async () => {
    const book = await open(...STORES);
    const { sheetName } = answerOf(book, 'exportNodes', choiceIn(book));
    expect(sheetName).toBe('未来12个月考核节点');
    const rows = valuesOf(book, sheetName);
    expect(rows[0]?.slice(0, 6)).toEqual(['店铺', '状态', '说明', '2023-07', '2023-08', '2023-09']);
    expect(rows.map((row) => row[0])).toEqual(['店铺', '甲店', '乙店', '丙店', '丁店', '戊店']);
    expect(rows[1]?.[5]).toBe('◆ 2023-09-30 第 6 个月\n目标 240,000 元\n还差 90,000 元');
    expect(rows[3]?.[2]).toBe('已不达标，本周期不再有节点');
    expect(rows[4]?.[2]).toBe('数据有误，无法判断');
    expect(rows[5]?.[5]).toBe('◆ 2023-09-30 第 6 个月\n? 目标未填写');
    expect(answerOf(book, 'exportNodes', choiceIn(book, { language: 'en' })).sheetName).toBe(
      'Nodes of the next 12 months',
    );
    expect(answerOf(book, 'exportNodes', choiceIn(book)).sheetName).toBe('未来12个月考核节点 2');
  });

  test('keeps text as text, and what stands in the user’s sheets as it is', async () => {
    const book = await open(...storeRows("'=1+1"), ...storeRows('甲店'));
    const before = book.snapshot();
    const { sheetName } = answerOf(book, 'exportNodes', choiceIn(book));
    expect(valuesOf(book, sheetName).map(([first]) => first)).toContain('=1+1');
    expect(formulasIn(book, sheetName)).toBe('');
    const after = book.snapshot();
    for (const sheet of [ROWS, TARGETS]) expect(after[sheet]).toEqual(before[sheet]);
  });

  test('has room for more stores than a new sheet has rows', async () => {
    const many = Array.from({ length: 1005 }, (_, store) => storeRows(`店 ${store}`, ['2023-06'])).flat();
    const book = await open(...many);
    const { sheetName } = answerOf(book, 'exportNodes', choiceIn(book));
    expect(valuesOf(book, sheetName)).toHaveLength(1006);
  });

  test('can be read: its texts wrap, the names stay in sight, and what is not reached has a colour', async () => {
    const book = await open(...STORES);
    const { sheetName } = answerOf(book, 'exportNodes', choiceIn(book));
    const { getters } = book.model;
    const sheetId = getters.getSheetIdByName(sheetName) ?? '';
    const styles = [1, 2, 3, 4, 5].map((row) => getters.getCellStyle({ sheetId, col: 5, row }));
    expect(styles.map(({ fillColor }) => fillColor)).toEqual([
      ...['#ffe699', '#ffe699', '#ffffff', '#ffffff', '#cdd0d4'],
    ]);
    expect(styles.map(({ wrapping, verticalAlign }) => [wrapping, verticalAlign])).toEqual(
      styles.map(() => ['wrap', 'top']),
    );
    expect(book.snapshot()[sheetName]).toMatchObject({ panes: { xSplit: 1, ySplit: 1 } });
  });

  test.each(['before', 'after'] as const)(
    'is there whole or not at all, %s Google has failed',
    async (moment) => {
      const book = await open(...STORES);
      const others = sheetNamesOf(book).length;
      const choice = choiceIn(book);
      let calls = 0;
      for (const n of callsToFail()) {
        const before = book.snapshot();
        const body = () => ask(book, 'exportNodes', choice);
        const { reached, value } = book.failServiceCall(n, 'Service failed', body, moment);
        if (!reached) break;
        calls = n;
        if (sheetNamesOf(book).length > others) {
          expect(value, `after call ${n}`).toMatchObject({ ok: true });
          byHand(book, `ss.deleteSheet(ss.getSheetByName('未来12个月考核节点'))`);
        } else {
          expect(value, `after call ${n}`).toMatchObject({ ok: false });
          expect(book.snapshot(), `after call ${n}`).toEqual(before);
        }
      }
      expect(calls).toBeGreaterThan(20);
    },
  );
});
