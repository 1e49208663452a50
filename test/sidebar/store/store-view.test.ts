/** One store as the sidebar shows it, and as it is written to a sheet. */
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import type { TypedCell } from '../../../build/local/workbook/sheet-content';
import { refusals } from '../../../src/messages/refusals';
import type { StoreAnswer, StoreChoice } from '../../../src/sidebar/contract';
import { callsToFail } from '../../support/failing-calls';
import { answerOf, ask } from '../../support/report-workbook';
import {
  byHand,
  choiceIn,
  openBook,
  rowsSheet,
  sheetNamesOf,
  storeRows,
  TARGETS_SHEET,
  valuesOf,
} from '../../support/small-report';

const of = (book: Workbook, store: string, more: Partial<StoreChoice> = {}): StoreChoice => ({
  report: choiceIn(book, { language: 'zh' }),
  store,
  expected: null,
  ...more,
});

type Shown = Extract<StoreAnswer, { kind: 'shown' }>;

function shown(book: Workbook, store: string, more: Partial<StoreChoice> = {}): Shown {
  const answer = answerOf(book, 'viewStore', of(book, store, more));
  if (answer.kind !== 'shown') throw new Error(JSON.stringify(answer.problems));
  return answer;
}

const open = (...rows: TypedCell[][]) => openBook([rowsSheet(...rows), TARGETS_SHEET]);

test('the stores are listed with their statuses, those as urgent as each other in their order, each once, without the rows that bear no name', async () => {
  const book = await open(...storeRows('乙店'), ...storeRows('甲店'), ...storeRows('', ['2023-09']));
  expect(answerOf(book, 'listStores', choiceIn(book))).toEqual({
    stores: ['乙店', '甲店'],
    statuses: { 乙店: 'on track', 甲店: 'on track' },
  });
});

describe('a store in its trial, in July 2023', () => {
  test('has its life from the opening to the cycle after the present one', async () => {
    const { view, spot } = shown(await open(...storeRows('乙店'), ...storeRows('甲店')), '甲店');
    expect(spot).toMatchObject({ row: 5, column: 1 });
    expect(view.life.map(({ phase, firstDay, lastDay, time }) => [phase, firstDay, lastDay, time])).toEqual([
      ['exempt', '2023-03-10', '2023-03-31', 'past'],
      ['trial', '2023-04-01', '2024-03-31', 'present'],
      ['formal', '2024-04-01', '2025-03-31', 'ahead'],
    ]);
    expect(view.life.map(({ standardId, doubt }) => [standardId, doubt])).toEqual([
      ['2023-quarterly', '未经证实：推断'],
      ['2023-quarterly', '未经证实：推断'],
      ['2024-quarterly', '未经证实：推断'],
    ]);
    expect(
      view.life[1]?.nodes.map(({ month, day, sales, target, outcome }) => [
        month,
        day,
        sales,
        target,
        outcome,
      ]),
    ).toEqual([
      [3, '2023-06-30', 150_000, 100_000, 'reached'],
      [6, '2023-09-30', 150_000, 240_000, 'ahead'],
      [9, '2023-12-31', 150_000, 400_000, 'ahead'],
      [12, '2024-03-31', 150_000, 600_000, 'ahead'],
    ]);
  });

  test('has its sales and scores month by month', async () => {
    const { view } = shown(await open(...storeRows('甲店')), '甲店');
    expect(view.indicator).toBe('店铺综合体验分');
    expect(view.sales?.months).toHaveLength(12);
    expect(
      view.sales?.months
        .slice(0, 5)
        .map(({ month, sales, cumulative, expected }) => [month, sales, cumulative, expected]),
    ).toEqual([
      ['2023-04', 50_000, 50_000, null],
      ['2023-05', 50_000, 100_000, null],
      ['2023-06', 50_000, 150_000, null],
      ['2023-07', null, null, null],
      ['2023-08', null, null, null],
    ]);
    expect(view.scores.slice(0, 4).map(({ score, target, state }) => [score, target, state])).toEqual([
      [4.2, 3, 'passed'],
      [4.2, 3, 'passed'],
      [4.2, 3, 'passed'],
      [null, 3, 'not judged'],
    ]);
  });

  test('is told what it needs by when, the nearest day first', async () => {
    const { view } = shown(await open(...storeRows('甲店')), '甲店');
    expect(view.needs.map(({ by, daysLeft }) => [by, daysLeft])).toEqual([
      ['2023-07-31', 16],
      ['2023-09-30', 77],
      ['2023-12-31', 169],
      ['2024-03-31', 260],
    ]);
    expect(view.needs[0]?.text).toBe(
      '2023-07-31 月末服务分须超过 3；至 2024-03-31 最多还能有 3 个月不达标。',
    );
    expect(view.needs[1]?.text).toBe(
      '第 6 个月节点：累计店铺销售额须达到 240,000 元，还差 90,000 元，剩余 3 个月，每月需完成 30,000 元；只有届时已是“交易成功”的订单才计入。',
    );
  });

  test('is told which node would be missed first at the sales expected', async () => {
    const { view } = shown(await open(...storeRows('甲店')), '甲店', {
      expected: { sales: 40_000, score: 4 },
    });
    expect(view.forecast).toMatchObject({
      isMissed: true,
      summary:
        '按此预期，最先未达到的是第 9 个月节点（2023-12-31）：累计 390,000 元，目标 400,000 元，差 10,000 元。最先到来的第 6 个月节点（2023-09-30）达到：累计 270,000 元，目标 240,000 元。',
    });
    expect(view.sales?.months.slice(2, 6).map(({ expected }) => expected)).toEqual([
      null,
      190_000,
      230_000,
      270_000,
    ]);
  });

  test('is told that nothing is missed where nothing is', async () => {
    const { view } = shown(await open(...storeRows('甲店')), '甲店', {
      expected: { sales: 100_000, score: 4 },
      report: choiceIn(await open(...storeRows('甲店')), { language: 'en' }),
    });
    expect(view.forecast?.summary).toMatch(/^As expected, nothing is missed until 2025-06-30\./);
  });
});

test('a month in between whose sales are not known ends the line, and has to be filled in', async () => {
  const rows = storeRows('甲店').map((row, index) => (index === 1 ? row.with(4, '') : row));
  const { view } = shown(await open(...rows), '甲店');
  expect(view.sales?.months.slice(0, 3).map(({ cumulative }) => cumulative)).toEqual([50_000, null, null]);
  expect(view.needs[0]).toEqual({
    by: '2023-07-15',
    daysLeft: 0,
    text: '请填写 2023-05 的店铺销售额，否则无法判断。',
  });
});

test('a store that has failed needs nothing any more, and no expectation cures it', async () => {
  const rows = storeRows('甲店').map((row) => row.with(4, 1));
  const { view } = shown(await open(...rows), '甲店', { expected: { sales: 900_000, score: 5 } });
  expect(view.status).toBe('failed');
  expect(view.needs).toEqual([]);
  expect(view.forecast?.summary).toBe('该店铺已经不达标，之后的数字不能补救。');
});

test('a store before its trial has a life and no figures yet', async () => {
  const rows = storeRows('甲店', ['2023-07']).map((row) => row.with(1, '2023-07-03'));
  const { view } = shown(await open(...rows), '甲店');
  expect(view).toMatchObject({ status: 'exempt', sales: null, scores: [], needs: [], indicator: null });
  expect(view.life.map(({ time }) => time)).toEqual(['present', 'ahead']);
});

test('a store whose rows can’t be judged says why, in the cells', async () => {
  const book = await open(...storeRows('甲店').map((row) => row.with(3, '2023-04')));
  const answer = answerOf(book, 'viewStore', of(book, '甲店'));
  expect(answer).toMatchObject({ kind: 'unreadable' });
  expect(answer.kind === 'unreadable' && answer.problems.map(({ address }) => address)).toEqual(['A3', 'A4']);
});

test('a store that is gone is said to be gone', async () => {
  const book = await open(...storeRows('甲店'));
  expect(ask(book, 'viewStore', of(book, '丙店'))).toEqual({ ok: false, message: refusals.storeGone });
});

test('an expected score that is off the scale is refused in words', async () => {
  const book = await open(...storeRows('甲店'));
  const request = of(book, '甲店', { expected: { sales: 1, score: 48 } });
  expect(ask(book, 'viewStore', request)).toMatchObject({
    ok: false,
    message: { zh: '应为 0 到 5 之间的分数' },
  });
});

test('reading a store writes nothing', async () => {
  const book = await open(...storeRows('甲店'));
  const { writes } = book.countCalls(() => shown(book, '甲店', { expected: { sales: 1, score: 1 } }));
  expect(writes).toBe(0);
});

describe('the exported table', () => {
  test('is a new dated sheet with what is shown', async () => {
    const book = await open(...storeRows('甲店'));
    const { sheetName } = answerOf(
      book,
      'exportStore',
      of(book, '甲店', { expected: { sales: 40_000, score: 4 } }),
    );
    expect(sheetName).toBe('甲店 2023-07-15');
    const rows = valuesOf(book, sheetName);
    expect(rows[0]?.slice(0, 4)).toEqual(['月份', '店铺销售额', '累计销售额', '预期累计']);
    expect(rows[3]).toEqual(['2023-06', 50_000, 150_000, '', '2023-06-30 已达到', 100_000, 4.2, 3, '通过']);
    expect(rows[4]).toEqual(['2023-07', '', '', 190_000, '', '', '', 3, '未判定']);
    expect(rows.map(([first]) => first)).toContain('正式考核期 1');
    expect(rows.flat().join('\n')).toContain('最先未达到的是第 9 个月节点');
    expect(answerOf(book, 'exportStore', of(book, '甲店')).sheetName).toBe('甲店 2023-07-15 2');
  });

  test('keeps text as text, whatever a standard of the user’s is called', async () => {
    const book = await open(...storeRows('甲店'));
    answerOf(book, 'insertStandards', { language: 'zh' });
    byHand(book, `ss.getSheetByName('考核标准').getRange('B7').setNumberFormat('General').setValue("'=1+1")`);
    const { id } = answerOf(book, 'start', null).sheets.find(({ kind }) => kind === 'standards') ?? {
      id: -1,
    };
    const report = choiceIn(book, { language: 'zh', standardsSheet: id });
    const { sheetName } = answerOf(book, 'exportStore', of(book, '甲店', { report }));
    expect(valuesOf(book, sheetName).flat()).toContain('=1+1 · 未经证实：推断');
    const formulas = byHand(
      book,
      `return ss.getSheetByName('${sheetName}').getDataRange().getFormulas().flat().join('')`,
    );
    expect(formulas).toBe('');
  });

  test.each(['before', 'after'] as const)(
    'is there whole or not at all, %s Google has failed',
    async (moment) => {
      const book = await open(...storeRows('甲店'));
      const others = sheetNamesOf(book).length;
      const choice = of(book, '甲店');
      for (const n of callsToFail()) {
        const before = book.snapshot();
        const body = () => ask(book, 'exportStore', choice);
        const { reached, value } = book.failServiceCall(n, 'Service failed', body, moment);
        if (!reached) break;
        if (sheetNamesOf(book).length > others) {
          expect(value, `after call ${n}`).toMatchObject({ ok: true });
          byHand(book, `ss.deleteSheet(ss.getSheetByName('甲店 2023-07-15'))`);
        } else {
          expect(value, `after call ${n}`).toMatchObject({ ok: false });
          expect(book.snapshot(), `after call ${n}`).toEqual(before);
        }
      }
    },
  );
});
