/** Where a store's score loses its points, as the sidebar tells it, and what a store that has failed is told. */
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import type { TypedCell } from '../../../build/local/workbook/sheet-content';
import type { Language } from '../../../src/messages/language';
import { refusals } from '../../../src/messages/refusals';
import type { ReportChoice, StoreAnswer } from '../../../src/sidebar/contract';
import { callsToFail } from '../../support/failing-calls';
import { answerOf, ask } from '../../support/report-workbook';
import {
  byHand,
  choiceIn,
  HEADERS,
  openBook,
  ROWS,
  sheetNamesOf,
  storeRows,
  TARGETS_SHEET,
  valuesOf,
} from '../../support/small-report';

const WEIGHTS = '维度权重';
const FIVE = ['商品', '物流', '售后', '咨询', '纠纷'];

/** The headers after the usual ones, and what stands under them in April, May and June 2023. */
interface Beside {
  readonly headers: readonly TypedCell[];
  readonly cells: readonly (readonly TypedCell[])[];
}

const SCORED: Beside = {
  headers: [...FIVE, '退款率', '响应时间', '访客数'],
  cells: [
    [4.5, 4.6, 4.4, 4.3, 3.2, '10%', '45秒', 900],
    [4.5, 4.5, 4.4, 4.4, 3, 0.11, '1分钟', ''],
    [4.5, 4.4, 4.4, 4.5, 2.2, '12.5%', '1.5分钟', '1.2万'],
  ],
};

/** The score target is 4.1, so that what is recorded as 4.2 passes. */
const targets = (score: TypedCell = 4.1) => ({
  ...TARGETS_SHEET,
  rows: TARGETS_SHEET.rows.map((row, index) => (index === 0 ? row : row.with(6, score))),
});

/** The stores chose the version of 2022, whose score has five dimensions, unless another one is named; "" is by date. */
const openBeside = (
  { headers, cells }: Beside,
  target: TypedCell = 4.1,
  change = (row: TypedCell[]): TypedCell[] => row,
  standard = '2022-quarterly',
): Promise<Workbook> =>
  openBook([
    {
      name: ROWS,
      rows: [
        [...HEADERS, ...headers, '适用标准'],
        ...storeRows('甲店').map((row, index) => [
          ...change(row),
          ...headers.map((_, at) => cells[index]?.[at] ?? ''),
          standard,
        ]),
        ...storeRows('乙店').map((row) => [...row, ...headers.map(() => ''), standard]),
      ],
    },
    targets(target),
  ]);

type Shown = Extract<StoreAnswer, { kind: 'shown' }>;

function shown(book: Workbook, language: Language = 'zh', more: Partial<ReportChoice> = {}): Shown {
  const answer = answerOf(book, 'viewStore', {
    report: choiceIn(book, { language, ...more }),
    store: '甲店',
    expected: null,
  });
  if (answer.kind !== 'shown') throw new Error(JSON.stringify(answer.problems));
  return answer;
}

const weightsIdOf = (book: Workbook): number =>
  answerOf(book, 'start', null).sheets.find(({ kind }) => kind === 'weights')?.id ?? -1;

/** Inserts the table of weights, and fills in the dimensions that the stores of these tests have. */
function insertFive(book: Workbook, language: Language = 'zh'): void {
  const { sheets } = answerOf(book, 'insertWeights', { language });
  const name = sheets[sheets.length - 1]?.name;
  const rows = JSON.stringify(FIVE.map((one) => [one, 0.2]));
  byHand(book, `ss.getSheetByName('${name}').getRange('A2:B6').setValues(${rows})`);
}

describe('the diagnosis', () => {
  test.each([
    [
      'zh',
      [
        '按 2023-06 的维度得分与权重算得服务分 4，须超过 4.1：不能通过。',
        '当月填写的服务分是 4.2，与算得的 4 不同：权重可能与平台不一致。',
        '失分最多的是纠纷：得分 2.2，目标 4.1，使服务分少 0.38 分。',
        '只提升纠纷，到 2023-07-31 须升到 2.73。',
        '合计提升最少的办法：纠纷升到 2.73。',
      ],
      ['商品', '物流', '售后', '咨询', '纠纷'],
      [
        ['商品', '持平', '4.5 → 4.5 → 4.5'],
        ['物流', '变差', '4.6 → 4.5 → 4.4'],
        ['售后', '持平', '4.4 → 4.4 → 4.4'],
        ['咨询', '变好', '4.3 → 4.4 → 4.5'],
        ['纠纷', '变差', '3.2 → 3 → 2.2'],
        ['退款率', '变差', '10% → 11% → 12.5%'],
        ['响应时间', '变差', '45 秒 → 60 秒 → 90 秒'],
        ['访客数', '未知', '900 → 未知 → 12,000'],
      ],
    ],
    [
      'en',
      [
        'The dimensions of 2023-06 and their weights come to a score of 4, which has to be above 4.1: it would not pass.',
        "The month's own score is 4.2 and not the 4 computed: the platform may weigh otherwise.",
        'Most points are lost under Disputes: 2.2 against 4.1 takes 0.38 from the score.',
        'Disputes alone would have to rise to 2.73 by 2023-07-31.',
        'The least total rise: Disputes to 2.73.',
      ],
      ['Goods', 'Logistics', 'After-sales', 'Consultation', 'Disputes'],
      [
        ['Goods', 'level', '4.5 → 4.5 → 4.5'],
        ['Logistics', 'getting worse', '4.6 → 4.5 → 4.4'],
        ['After-sales', 'level', '4.4 → 4.4 → 4.4'],
        ['Consultation', 'getting better', '4.3 → 4.4 → 4.5'],
        ['Disputes', 'getting worse', '3.2 → 3 → 2.2'],
        ['Refund rate', 'getting worse', '10% → 11% → 12.5%'],
        ['Reply time', 'getting worse', '45 s → 60 s → 90 s'],
        ['Visitors', 'unknown', '900 → unknown → 12,000'],
      ],
    ],
  ] as const)(
    'says in words and figures where the score is lost (%s)',
    async (language, said, names, trends) => {
      const { diagnosis, diagnosisProblems, afterFailing } = shown(await openBeside(SCORED), language);
      expect(diagnosis.sentences).toEqual(said);
      expect(diagnosis).toMatchObject({ month: '2023-06', passes: false });
      expect(diagnosis.dimensions.map(({ name }) => name)).toEqual(names);
      expect(
        diagnosis.dimensions.map(({ score, share, lost, needed }) => [score, share, lost, needed]),
      ).toEqual([
        [4.5, 0.2, 0, { alone: null, together: 4.5 }],
        [4.4, 0.2, 0, { alone: 4.93, together: 4.4 }],
        [4.4, 0.2, 0, { alone: 4.93, together: 4.4 }],
        [4.5, 0.2, 0, { alone: null, together: 4.5 }],
        [2.2, 0.2, 0.38, { alone: 2.73, together: 2.73 }],
      ]);
      expect(diagnosis.dimensions.map(({ isWeakest }) => isWeakest)).toEqual([
        false,
        false,
        false,
        false,
        true,
      ]);
      expect(
        diagnosis.trends.map(({ name, courseLabel, figures }) => [
          name,
          courseLabel,
          figures.map(({ text }) => text).join(' → '),
        ]),
      ).toEqual(trends);
      expect(diagnosis.trends[0]?.figures.map(({ month }) => month)).toEqual([
        '2023-04',
        '2023-05',
        '2023-06',
      ]);
      expect([diagnosisProblems, afterFailing]).toEqual([[], null]);
    },
  );

  test('of a store that passes asks for nothing', async () => {
    const { diagnosis } = shown(await openBeside(SCORED, 3));
    expect(diagnosis.passes).toBe(true);
    expect(diagnosis.dimensions.map(({ needed }) => needed)).toEqual([null, null, null, null, null]);
  });

  test('goes by the weights of the sheet that is chosen, and only where one is', async () => {
    const book = await openBeside(SCORED);
    insertFive(book);
    byHand(book, `ss.getSheetByName('${WEIGHTS}').getRange('B6').setValue(0.6)`);
    const { diagnosis } = shown(book, 'zh', { weightsSheet: weightsIdOf(book) });
    expect(diagnosis.dimensions.map(({ share }) => share?.toFixed(3))).toEqual([
      ...['0.143', '0.143', '0.143', '0.143'],
      '0.429',
    ]);
    expect(shown(book).diagnosis.dimensions[4]?.share).toBe(0.2);
  });

  test('without columns says how to get there', async () => {
    const { diagnosis } = shown(await openBeside({ headers: [], cells: [] }));
    expect(diagnosis).toEqual({
      month: null,
      passes: null,
      sentences: ['没有维度得分，看不出服务分失在哪里：可在月度数据中加上商品、物流、售后、咨询、纠纷各列。'],
      dimensions: [],
      trends: [],
    });
  });

  test('with empty columns says that they are empty', async () => {
    const { diagnosis } = shown(await openBeside({ headers: FIVE, cells: [] }));
    expect(diagnosis.sentences).toEqual([
      '维度各列里还没有得分，看不出服务分失在哪里：请填写最近一个月的得分。',
    ]);
    expect(diagnosis.trends.map(({ course, figures }) => [course, figures.length])).toEqual(
      FIVE.map(() => ['unknown', 0]),
    );
  });

  test('of a store before its trial has no target yet, and shows nothing as passed or lost', async () => {
    const book = await openBeside(SCORED, 4.1, (row) => row.with(1, '2023-05-10'));
    const { view, diagnosis } = shown(book, 'zh', { date: '2023-05-20' });
    expect(view.status).toBe('exempt');
    expect(diagnosis).toMatchObject({ passes: null, sentences: ['试考期开始后才考核服务分。'] });
    expect(diagnosis.dimensions.map(({ lost, needed }) => [lost, needed])).toEqual(
      FIVE.map(() => [null, null]),
    );
  });

  test.each([
    ['', '考核目标表里没有服务分目标，看不出差在哪里：请填写，不适用时写 -。'],
    ['-', '服务分目标不适用，没有可比的目标。'],
  ])('of a store whose target is "%s" says so', async (target, said) => {
    const { diagnosis } = shown(await openBeside(SCORED, target));
    expect(diagnosis).toMatchObject({ passes: null, sentences: [said] });
    expect(diagnosis.dimensions.map(({ score, lost }) => [score, lost])[4]).toEqual([2.2, null]);
  });

  test('of scores under another indicator does not hold them against its target', async () => {
    const moved = (row: TypedCell[]) => {
      const month = String(row[3]).replace('2023-04', '2024-10').replace('2023-05', '2024-11');
      return row.with(1, '2023-06-08').with(3, month.replace('2023-06', '2024-12'));
    };
    const book = await openBeside(SCORED, 4.1, moved, '');
    const { diagnosis } = shown(book, 'zh', { date: '2025-07-05' });
    expect(diagnosis).toMatchObject({ month: null, passes: null, dimensions: [] });
    expect(diagnosis.sentences[0]).toMatch(/^最近的维度得分是 2024-12 的，当时考核的是另一项指标/);
  });
});

describe('what cannot be read', () => {
  test('in an indicator is listed with its cell, is unknown, and stops nothing else', async () => {
    const cells = SCORED.cells.with(2, ['4,4,4', 4.4, 4.4, 4.5, 2.2, 12, 'soon', -3]);
    const book = await openBeside({ ...SCORED, cells });
    const { view, diagnosis, diagnosisProblems } = shown(book);
    expect(view.status).toBe('on track');
    expect(diagnosis.dimensions[0]).toMatchObject({ score: null, share: null, lost: null, needed: null });
    expect(diagnosis.dimensions[4]?.share).toBe(0.25);
    expect(diagnosisProblems.map(({ sheetName, address }) => [sheetName, address])).toEqual([
      [ROWS, 'I4'],
      [ROWS, 'N4'],
      [ROWS, 'O4'],
      [ROWS, 'P4'],
    ]);
    expect(diagnosisProblems[1]?.message).toBe(
      '第 4 行“退款率”的值“12”：应为 0 到 100% 的百分比，例如 12% 或 0.12；没有数据时留空',
    );
    const { problems, stores } = answerOf(book, 'checkRows', choiceIn(book, { language: 'zh' }));
    expect(problems).toEqual(diagnosisProblems);
    expect(stores).toBe(2);
    const { counts } = answerOf(book, 'buildReport', choiceIn(book));
    expect(counts.find(({ status }) => status === 'data error')?.stores).toBe(0);
  });

  test('because two headers mean the same is said once, with the column, of every store', async () => {
    const book = await openBeside({
      headers: ['物流', 'Logistics score', '退款率'],
      cells: [[4, 4, 0.1]],
    });
    const { diagnosis, diagnosisProblems } = shown(book, 'en');
    expect(diagnosis.trends.map(({ key }) => key)).toEqual(['refundRate']);
    expect(diagnosisProblems.map(({ address, message }) => [address, message])).toEqual([
      [
        'I1',
        'the monthly rows: the columns "物流" and "Logistics score" mean the same; expected one of them',
      ],
    ]);
    const check = answerOf(book, 'checkRows', choiceIn(book, { language: 'en' }));
    expect(check.problems).toEqual(diagnosisProblems);
    expect(check.indicators.filter(({ position }) => position > 0)).toEqual([
      { key: 'refundRate', label: 'Refund rate', position: 11 },
    ]);
  });

  test('in the weights is listed with its cell, and leaves unknown what would rest on it', async () => {
    const book = await openBeside(SCORED);
    insertFive(book);
    byHand(book, `ss.getSheetByName('${WEIGHTS}').getRange('B3').setValue('heavy')`);
    const choice = { weightsSheet: weightsIdOf(book) };
    const { view, diagnosis, diagnosisProblems } = shown(book, 'zh', choice);
    expect(view.status).toBe('on track');
    expect(diagnosis).toMatchObject({
      passes: null,
      sentences: ['权重无法使用，算不出各维度合计的服务分。'],
    });
    expect(diagnosis.dimensions[4]).toMatchObject({ score: 2.2, share: null, lost: null, needed: null });
    expect(diagnosis.trends[5]).toMatchObject({ key: 'refundRate', course: 'worse' });
    expect(diagnosisProblems.map(({ sheetName, address }) => [sheetName, address])).toEqual([
      [WEIGHTS, 'B3'],
    ]);
    const { problems } = answerOf(book, 'checkRows', choiceIn(book, { language: 'zh', ...choice }));
    expect(problems).toEqual(diagnosisProblems);
  });

  test('as weights at all is one problem of that sheet, and the store is shown all the same', async () => {
    const book = await openBeside(SCORED);
    const { targetsSheet } = choiceIn(book);
    const { view, diagnosis, diagnosisProblems } = shown(book, 'zh', { weightsSheet: targetsSheet });
    expect(view.status).toBe('on track');
    expect(diagnosis.sentences).toEqual(['权重无法使用，算不出各维度合计的服务分。']);
    expect(diagnosisProblems).toEqual([
      {
        message: expect.stringMatching(/^维度权重表缺少列：维度、权重$/),
        sheetName: '考核目标',
        spot: { sheet: targetsSheet, row: 1, column: 1 },
        address: 'A1',
      },
    ]);
    const choice = choiceIn(book, { language: 'zh', weightsSheet: targetsSheet });
    expect(answerOf(book, 'checkRows', choice)).toMatchObject({ stores: 2, problems: diagnosisProblems });
    expect(answerOf(book, 'lookAhead', choice).stores).toHaveLength(2);
  });
});

test.each<[TypedCell, TypedCell, string, string]>([
  ['92%', '35秒', '92%', '35 秒'],
  [0.92, 35, '92%', '35 秒'],
  ['９２％', '2分钟', '92%', '120 秒'],
  ['0.5%', '1 min 30 s', '0.5%', '90 秒'],
])('a share of %s and a duration of %s are read as documented', async (share, duration, shareSaid, said) => {
  const book = await openBeside({
    headers: ['转化率', '客服响应时间'],
    cells: [[], [], [share, duration]],
  });
  const { diagnosis, diagnosisProblems } = shown(book);
  const lastOf = (key: string) =>
    diagnosis.trends.find((trend) => trend.key === key)?.figures.map(({ text }) => text)[2];
  expect([lastOf('conversion'), lastOf('replyTime'), diagnosisProblems]).toEqual([shareSaid, said, []]);
});

test('a duration in a column of minutes is of minutes', async () => {
  const book = await openBeside({ headers: ['响应时间(分钟)'], cells: [[], [], [2]] });
  expect(shown(book).diagnosis.trends[0]?.figures[2]?.text).toBe('120 秒');
});

describe('a store that has failed', () => {
  const FAILED = [
    '不达标自 2023-06-30 起已确定，之后的成绩不能补救。',
    '次月 1 日（2023-07-01）起店铺被监管，须在 2023-07-31 18:00 前申请转入淘宝企业店铺或退出天猫；逾期不办，《天猫商户服务协议》自动终止（未经证实：客服答复）。',
  ];

  test('is told since when, from when and until when, each with its tier, and of the annual fee', async () => {
    const book = await openBeside(SCORED, 4.1, (row) => row.with(4, 1));
    const { view, afterFailing } = shown(book);
    expect(view.status).toBe('failed');
    expect(afterFailing).toMatchObject({
      certainSince: '2023-06-30',
      supervisedFrom: '2023-07-01',
      exitBy: '2023-07-31',
    });
    expect(afterFailing?.sentences.slice(0, 2)).toEqual(FAILED);
    expect(afterFailing?.annualFee).toContain('2024-09-01');
    expect(shown(book, 'en').afterFailing?.sentences[0]).toBe(
      'It has been certain since 2023-06-30 that the store fails; no later result makes up for it.',
    );
  });

  test('has all of it in its export', async () => {
    const book = await openBeside(SCORED, 4.1, (row) => row.with(4, 1));
    const choice = { report: choiceIn(book, { language: 'zh' }), store: '甲店', expected: null };
    const first = valuesOf(book, answerOf(book, 'exportStore', choice).sheetName).map(([cell]) => cell);
    const told = first.slice(first.indexOf('不达标之后'));
    expect(told.slice(0, 3)).toEqual(['不达标之后', ...FAILED]);
    expect(told.some((cell) => String(cell).startsWith('天猫年费已于 2024-09-01 取消'))).toBe(true);
  });
});

describe('the exported sheet', () => {
  test('holds the diagnosis as a table with formats of its own, and in words', async () => {
    const cells = SCORED.cells.with(1, [4.5, 4.5, 4.4, 4.4, 3, 'x', '1分钟', '']);
    const book = await openBeside({ ...SCORED, cells });
    const choice = { report: choiceIn(book, { language: 'zh' }), store: '甲店', expected: null };
    const { sheetName } = answerOf(book, 'exportStore', choice);
    const rows = valuesOf(book, sheetName);
    const start = rows.findIndex(([first]) => first === '指标');
    expect(rows.slice(start, start + 7)).toEqual([
      ['指标', '当前', '权重占比', '失分', '单独须达到', '合计最少时须达到', '三个月走势', '三个月数值', ''],
      ['商品', '4.5', 0.2, 0, '最高分也不够', 4.5, '持平', '4.5 → 4.5 → 4.5', ''],
      ['物流', '4.4', 0.2, 0, 4.93, 4.4, '下降，变差', '4.6 → 4.5 → 4.4', ''],
      ['售后', '4.4', 0.2, 0, 4.93, 4.4, '持平', '4.4 → 4.4 → 4.4', ''],
      ['咨询', '4.5', 0.2, 0, '最高分也不够', 4.5, '上升，变好', '4.3 → 4.4 → 4.5', ''],
      ['纠纷', '2.2', 0.2, 0.38, 2.73, 2.73, '下降，变差', '3.2 → 3 → 2.2', ''],
      ['退款率', '12.5%', '', '', '', '', '未知', '10% → 未知 → 12.5%', ''],
    ]);
    const row = start + 6;
    expect(book.texts(`'${sheetName}'!C${row}:E${row}`)[0]?.join()).toBe('20%,0.380,2.73');
    const said = rows.slice(rows.findIndex(([first]) => first === '服务分诊断')).map(([first]) => first);
    expect(said).toContain('失分最多的是纠纷：得分 2.2，目标 4.1，使服务分少 0.38 分。');
    expect(said.some((cell) => String(cell).startsWith('第 3 行“退款率”的值“x”'))).toBe(true);
  });

  test('shows the days of a store’s life as days', async () => {
    const book = await openBeside(SCORED, 4.1, undefined, '');
    const choice = { report: choiceIn(book, { language: 'zh' }), store: '甲店', expected: null };
    const { sheetName } = answerOf(book, 'exportStore', choice);
    const row = valuesOf(book, sheetName).findIndex(([first]) => first === '试考期') + 1;
    expect(book.texts(`'${sheetName}'!A${row}:D${row}`)[0]?.join()).toMatch(
      /^试考期,2023-04-01,2024-03-31,.+ · 未经证实：推断$/,
    );
  });
});

describe('the inserted weights', () => {
  test('are recognised, weigh all dimensions alike, and never take the place of a sheet of the user’s', async () => {
    const book = await openBeside(SCORED);
    const { sheets } = answerOf(book, 'insertWeights', { language: 'zh' });
    expect(sheets.map(({ name, kind }) => [name, kind]).pop()).toEqual([WEIGHTS, 'weights']);
    expect(valuesOf(book, WEIGHTS)).toEqual([
      ['维度', '权重', '类目'],
      ...['宝贝质量', '物流速度', '服务保障'].map((name) => [name, 1 / 3, '']),
    ]);
    answerOf(book, 'insertWeights', { language: 'en' });
    answerOf(book, 'insertWeights', { language: 'zh' });
    expect(sheetNamesOf(book).slice(-3)).toEqual([WEIGHTS, 'Weights', `${WEIGHTS} 2`]);
  });

  test('in English are under the names that are read', async () => {
    const moved = (row: TypedCell[]) =>
      row.with(1, '2025-03-10').with(3, String(row[3]).replace('2023', '2025'));
    const headers = ['宝贝质量', '物流速度', '服务保障'];
    const cells = [[], [], [4.5, 4.5, 4.2]];
    const book = await openBeside({ headers, cells }, 4.1, moved, '');
    answerOf(book, 'insertWeights', { language: 'en' });
    const more = { weightsSheet: weightsIdOf(book), date: '2025-07-05' };
    const { diagnosis, diagnosisProblems } = shown(book, 'en', more);
    expect(diagnosisProblems).toEqual([]);
    expect(diagnosis).toEqual(shown(book, 'en', { date: '2025-07-05' }).diagnosis);
    expect(diagnosis.dimensions.map(({ share }) => share?.toFixed(3))).toEqual(['0.333', '0.333', '0.333']);
  });

  test('for another score than the store’s say so, with the sheet', async () => {
    const book = await openBeside(SCORED);
    answerOf(book, 'insertWeights', { language: 'en' });
    const { diagnosisProblems } = shown(book, 'en', { weightsSheet: weightsIdOf(book) });
    expect(diagnosisProblems.map(({ message, sheetName }) => [message, sheetName])).toEqual([
      [expect.stringMatching(/^the weights lack "Goods"/), 'Weights'],
    ]);
  });

  test('of a category that no store has are named in the check', async () => {
    const book = await openBeside(SCORED);
    insertFive(book);
    byHand(book, `ss.getSheetByName('${WEIGHTS}').getRange('A7:C7').setValues([['物流', 3, '男装']])`);
    const choice = choiceIn(book, { language: 'zh', weightsSheet: weightsIdOf(book) });
    expect(answerOf(book, 'checkRows', choice).problems).toMatchObject([
      { message: expect.stringContaining('没有店铺的主营类目是“男装”'), sheetName: WEIGHTS, address: 'C7' },
    ]);
  });

  test.each(['before', 'after'] as const)(
    'are there whole or not at all, %s Google has failed',
    async (moment) => {
      const book = await openBeside(SCORED);
      const others = sheetNamesOf(book).length;
      for (const n of callsToFail()) {
        const before = book.snapshot();
        const body = () => ask(book, 'insertWeights', { language: 'zh' });
        const { reached, thrown, value } = book.failServiceCall(n, 'Service failed', body, moment);
        if (!reached) break;
        expect(thrown).toBeUndefined();
        if (sheetNamesOf(book).length > others) {
          expect(value, `after call ${n}`).toMatchObject({ ok: true });
          expect(valuesOf(book, WEIGHTS)).toHaveLength(4);
          byHand(book, `ss.deleteSheet(ss.getSheetByName('${WEIGHTS}'))`);
        } else {
          expect(value, `after call ${n}`).toEqual({ ok: false, message: refusals.failed });
          expect(book.snapshot(), `after call ${n}`).toEqual(before);
        }
      }
    },
  );
});

test('the check says which columns the diagnosis has, and under which name it could have the others', async () => {
  const book = await openBeside(SCORED);
  const { indicators } = answerOf(book, 'checkRows', choiceIn(book, { language: 'en' }));
  expect(indicators.map(({ label, position }) => [label, position])).toEqual([
    ['Goods', 9],
    ['Logistics', 10],
    ['After-sales', 11],
    ['Consultation', 12],
    ['Disputes', 13],
    ['Refund rate', 14],
    ['Complaint rate', 0],
    ['Reply time', 15],
    ['Conversion rate', 0],
    ['Repurchase rate', 0],
    ['Visitors', 16],
  ]);
  // Each of these names is one that is recognised, in both languages.
  for (const language of ['zh', 'en'] as const) {
    const named = answerOf(book, 'checkRows', choiceIn(book, { language })).indicators;
    const headers = named.map(({ label }) => label);
    const renamed = await openBeside({ headers, cells: [] });
    const again = answerOf(renamed, 'checkRows', choiceIn(renamed, { language })).indicators;
    expect(again.map(({ position }) => position)).toEqual(headers.map((_, index) => index + 9));
  }
});
