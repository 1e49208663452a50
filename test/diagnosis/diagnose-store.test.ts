import { describe, expect, test } from 'vitest';
import { diagnosisInWords } from '../../src/diagnosis/diagnosis-in-words';
import { diagnosisTables } from '../../src/diagnosis/diagnosis-table';
import { diagnosisOf, FIVE, type RichRows } from '../support/diagnosis-of';
import { month } from '../support/small-store';

const HOME = ['Home', 60_000, 150_000, 250_000, 360_000, 500_000, 4.6, 4, ''];
const store = (at: string, ...more: unknown[]) => ['A', '2022-07-08', 'Home', at, 30_000, 4.56, '', ...more];

const SCORED: RichRows = {
  date: 20221015,
  headers: FIVE,
  targets: [HOME],
  rows: [
    store('2022-08', 4.8, 4.4, 4.7, 4.6, 4.4),
    store('2022-09', 4.8, 4.5, 4.7, 4.6, 4.2),
    store('2022-10', '', '', '', '', ''),
  ],
};

const words = (rich: RichRows): string =>
  diagnosisInWords(diagnosisOf(rich))
    .map(({ en }) => en)
    .join(' ');

describe('the diagnosis of a store', () => {
  test('goes by the last month of which a dimension is known, against the target of the next month end', () => {
    const { month: at, monthEnd, goal, score, recordedScore, weakest } = diagnosisOf(SCORED);
    expect({ at, monthEnd, goal, score, recordedScore }).toEqual({
      at: month(202209),
      monthEnd: 20221031,
      goal: { target: 4.6, comparison: 'above', highest: 5 },
      score: 4.56,
      recordedScore: 4.56,
    });
    expect(weakest).toEqual({
      key: 'disputes',
      score: 4.2,
      share: 0.2,
      lost: 0.08,
      neededAlone: 4.43,
      neededTogether: 4.43,
    });
  });

  test('takes what is entered for the running month already', () => {
    const rows = [...SCORED.rows.slice(0, 2), store('2022-10', 5, 5, 5, 5, 4)];
    expect(diagnosisOf({ ...SCORED, rows })).toMatchObject({
      month: month(202210),
      weakest: { key: 'disputes' },
    });
  });

  test('never takes a month ahead', () => {
    const rows = [...SCORED.rows.slice(0, 2), store('2022-11', 5, 5, 5, 5, 4)];
    expect(diagnosisOf({ ...SCORED, rows }).month).toBe(month(202209));
  });

  test('goes by the category’s own weights', () => {
    const weights = FIVE.map((name) => [name, name === 'Logistics' ? 6 : 1, 'Home']);
    expect(diagnosisOf({ ...SCORED, weights }).weakest).toMatchObject({ key: 'logistics', share: 0.6 });
  });

  test('leaves all that weighs unknown where the weights cannot be used, and says why', () => {
    const diagnosis = diagnosisOf({ ...SCORED, weights: [['Goods', 1, '']] });
    expect(diagnosis).toMatchObject({ score: undefined, weakest: undefined });
    expect(diagnosis.dimensions[0]).toEqual({
      key: 'goods',
      score: 4.8,
      share: undefined,
      lost: undefined,
      neededAlone: undefined,
      neededTogether: undefined,
    });
    expect(diagnosis.problems.map(({ text }) => text.en)).toEqual([
      expect.stringContaining('the weights lack'),
    ]);
    expect(words({ ...SCORED, weights: [['Goods', 1, '']] })).toBe(
      'The weights cannot be used, so what the dimensions come to is not known.',
    );
  });

  test.each([
    [
      '',
      'missing',
      'The targets hold no score target, so nothing can be held against it: fill it in, or write - where it does not apply.',
    ],
    [
      '-',
      'not applicable',
      'The score target does not apply, so there is nothing to hold the score against.',
    ],
  ])(
    'has no goal where the target is "%s", says why, and shows nothing as passed',
    (target, noGoal, said) => {
      const rich = { ...SCORED, targets: [HOME.with(6, target)] };
      expect(diagnosisOf(rich)).toMatchObject({ goal: undefined, noGoal, weakest: undefined });
      expect(words(rich)).toBe(said);
    },
  );

  test('lists a target that cannot be read', () => {
    const rich = { ...SCORED, date: 20221031, targets: [HOME, ['Garden', 1, 1, 1, 1, 1, 'x', 4, '']] };
    const rows = [...SCORED.rows.slice(0, 2), ['A', '', 'Garden', '2022-11', '', '', '', '', '', '', '', '']];
    const { problems, goal, noGoal } = diagnosisOf({ ...rich, rows });
    expect([goal, noGoal]).toEqual([undefined, 'unreadable']);
    expect(words({ ...rich, rows })).toBe(
      'The score target cannot be read, so nothing can be held against it.',
    );
    expect(problems.map(({ text }) => text.en)).toEqual([expect.stringContaining('value "x"')]);
  });

  test('is of nothing before the trial', () => {
    const early = { ...SCORED, date: 20220720 };
    expect(diagnosisOf(early)).toMatchObject({ goal: undefined, noGoal: 'before the trial' });
    expect(words(early)).toBe('The score counts once the trial begins.');
  });

  test('says nothing of passing where a dimension is missing from a score that would', () => {
    const rich = { ...SCORED, rows: [store('2022-09', 5, '', 4.7, 4.6, '')] };
    expect(diagnosisOf(rich)).toMatchObject({
      score: 4.77,
      unscored: ['logistics', 'disputes'],
      passes: undefined,
    });
    expect(words(rich)).toBe(
      'The dimensions of 2022-09 and their weights come to a score of 4.77, which has to be above 4.6: whether it would pass cannot be told. Logistics, Disputes are unknown and left out with their weight.',
    );
    const low = { ...SCORED, rows: [store('2022-09', 4, '', 4.7, 4.6, 4.2)] };
    expect(diagnosisOf(low)).toMatchObject({ score: 4.38, unscored: ['logistics'], passes: false });
    expect(words(low)).toContain('it would not pass. Logistics is unknown and left out with its weight.');
  });

  test('misses no dimension that weighs nothing', () => {
    const weights = FIVE.map((name) => [name, name === 'Disputes' ? 0 : 1, '']);
    const rich = { ...SCORED, rows: [store('2022-09', 5, 5, 5, 5, '')], weights };
    expect(diagnosisOf(rich)).toMatchObject({ score: 5, unscored: [], passes: true });
    expect(words(rich)).not.toContain('unknown');
  });

  test('has no dimensions where none is known', () => {
    const rich = { ...SCORED, rows: [store('2022-08'), store('2022-09')] };
    expect(diagnosisOf(rich)).toMatchObject({ month: undefined, dimensions: [], weakest: undefined });
    expect(words(rich)).toContain('The columns of the dimensions hold no score yet');
    expect(words({ ...rich, headers: ['Refund rate'] })).toContain('No dimension is known');
  });

  test('does not hold dimensions of one indicator against the target of another', () => {
    const old = ['A', '2023-06-08', 'Home', '2024-12', 30_000, 4.5, '', 4, 4, 4, 4, 4];
    const rich = { ...SCORED, date: 20250705, rows: [old] };
    expect(diagnosisOf(rich)).toMatchObject({ month: undefined, incomparable: 202412, noGoal: undefined });
    expect(words(rich)).toContain(
      'The last scores of the dimensions are of 2024-12, when another indicator was assessed, and say nothing of the target on 2025-07-31',
    );
    const later = [old.with(3, '2025-07')];
    expect(diagnosisOf({ ...rich, rows: later })).toMatchObject({
      month: undefined,
      incomparable: undefined,
    });
  });
});

describe('the dimensions', () => {
  /** In a formal cycle since 2024-07-01: under the real experience score from 2025-06-30 on. */
  const late = (at: string, ...more: unknown[]) => ['A', '2023-06-08', 'Home', at, 90_000, 4.5, '', ...more];
  const LIVE: RichRows = {
    date: 20251105,
    headers: ['宝贝质量', '物流速度', 'Service assurance', '附加分'],
    targets: [HOME],
    rows: [late('2025-10', 4.7, 4.6, 4.2, '')],
  };

  test('of a live store are the three of the real experience score', () => {
    expect(diagnosisOf(LIVE)).toMatchObject({
      asked: ['quality', 'speed', 'assurance'],
      month: 202510,
      score: 4.5,
      passes: false,
      weakest: { key: 'assurance', score: 4.2, lost: 0.133333, neededTogether: 4.52 },
    });
    expect(words(LIVE)).toBe(
      'The dimensions of 2025-10 and their weights come to a score of 4.5, which has to be above 4.6: it would not pass. The extra points are not filled in and count as 0. Most points are lost under Service assurance: 4.2 against 4.6 takes 0.14 from the score. Service assurance alone would have to rise to 4.52 by 2025-11-30. The least total rise: Service assurance to 4.52.',
    );
  });

  test('have extra points on top of them, with which the score may pass and never exceeds the highest', () => {
    const rich = { ...LIVE, rows: [late('2025-10', 4.7, 4.6, 4.2, 0.2)] };
    expect(diagnosisOf(rich)).toMatchObject({ score: 4.7, extraPoints: 0.2, passes: true });
    expect(words(rich)).toContain('it would pass. Extra points are 0.2 of it.');
    const most = { ...LIVE, rows: [late('2025-10', 5, 5, 4.8, 0.5)] };
    expect(diagnosisOf(most).score).toBe(5);
  });

  test('need not rise to what the extra points give already', () => {
    const rich = { ...LIVE, rows: [late('2025-10', 4.6, 4.6, 4.1, 0.1)] };
    expect(diagnosisOf(rich)).toMatchObject({ score: 4.53, passes: false, weakest: { neededAlone: 4.32 } });
  });

  test('of another score say nothing of the one that is assessed, and are named', () => {
    const rich = { ...LIVE, headers: FIVE, rows: [late('2025-10', 4.7, 4.6, 4.2, 4.5, 4.4)] };
    expect(diagnosisOf(rich)).toMatchObject({
      month: undefined,
      dimensions: [],
      score: undefined,
      trends: [],
    });
    expect(words(rich)).toBe(
      'What is assessed now is the real experience score, which is built from Product quality, Logistics speed, Service assurance; Goods, Logistics, After-sales, Consultation, Disputes are no part of it and left out.',
    );
    expect(diagnosisInWords(diagnosisOf(rich)).map(({ zh }) => zh)).toEqual([
      '现在考核的是店铺真实体验分，由宝贝质量、物流速度、服务保障构成；已填的商品、物流、售后、咨询、纠纷不属于它，不计入。',
    ]);
  });

  test('are named where they are wanted and none is there', () => {
    expect(words({ ...LIVE, headers: [], rows: [late('2025-10')] })).toContain(
      'the monthly rows may have the columns Product quality, Logistics speed, Service assurance.',
    );
  });

  test('of the overall experience score are three too, two of them under the names of before', () => {
    const rich = {
      ...LIVE,
      date: 20241105,
      headers: [...FIVE, '服务体验'],
      rows: [late('2024-10', 4.8, 4.7, 1, 1, 1, 4.6)],
    };
    expect(diagnosisOf(rich)).toMatchObject({ score: 4.7, passes: true, foreign: FIVE_LATER });
    expect(words({ ...rich, rows: [late('2024-10', 4.8, 4.7, 1, 1, 1, '')] })).toContain(
      'whether it would pass cannot be told. Service experience is unknown',
    );
  });

  const FIVE_LATER = ['after-sales', 'consultation', 'disputes'];
});

describe('the trends', () => {
  const rich: RichRows = {
    ...SCORED,
    headers: ['Disputes', 'Refund rate', 'Traffic', 'Reply time'],
    rows: [
      store('2022-08', 4.5, 0.1, 900, 45),
      store('2022-09', 4.4, 0.11, 950, ''),
      store('2022-10', 4.2, '12.5%', 1000, 60),
    ],
  };

  test('are of every indicator that has a column', () => {
    expect(
      diagnosisOf(rich).trends.map(({ key, movement, isGettingWorse }) => [key, movement, isGettingWorse]),
    ).toEqual([
      ['disputes', 'falling', true],
      ['refundRate', 'rising', true],
      ['replyTime', 'unknown', false],
      ['traffic', 'rising', false],
    ]);
  });

  test('come with their figures', () => {
    expect(diagnosisOf(rich).trends[1]?.figures).toEqual([
      { month: month(202208), figure: 0.1 },
      { month: month(202209), figure: 0.11 },
      { month: month(202210), figure: 0.125 },
    ]);
  });

  test('end with the last month known, of dimensions and of the others each', () => {
    const rows = [...rich.rows.slice(0, 2), store('2022-10', '', 0.12, '', '')];
    const lasts = diagnosisOf({ ...rich, rows }).trends.map(({ key, figures }) => [key, figures[2]?.month]);
    expect(lasts).toEqual([
      ['disputes', month(202209)],
      ['refundRate', month(202210)],
      ['replyTime', month(202210)],
      ['traffic', month(202210)],
    ]);
  });

  test('are said where they run for the worse', () => {
    expect(words(rich)).toContain(
      'Disputes has been falling over three months (4.5 → 4.4 → 4.2, up to 2022-10). Refund rate has been rising over three months (10% → 11% → 12.5%, up to 2022-10).',
    );
    expect(words(rich)).not.toContain('Visitors has');
  });

  test('of scores never run from one indicator into another', () => {
    const rows = ['2025-05', '2025-06', '2025-07'].map((at, index) => [
      ...['A', '2023-06-08', 'Home', at, 30_000, 4.5, ''],
      ...[4.5 - index / 10, 0.1 + index / 10],
    ]);
    const { trends } = diagnosisOf({ ...SCORED, date: 20250731, headers: ['宝贝质量', 'Refund rate'], rows });
    expect(trends.map(({ movement }) => movement)).toEqual(['unknown', 'rising']);
  });
});

describe('the diagnosis in words', () => {
  test('says what costs most, and what is needed alone and together', () => {
    expect(words(SCORED)).toBe(
      'The dimensions of 2022-09 and their weights come to a score of 4.56, which has to be above 4.6: it would not pass. Most points are lost under Disputes: 4.2 against 4.6 takes 0.08 from the score. Disputes alone would have to rise to 4.43 by 2022-10-31. The least total rise: Disputes to 4.43.',
    );
  });

  test('says it in Chinese', () => {
    expect(
      diagnosisInWords(diagnosisOf(SCORED))
        .map(({ zh }) => zh)
        .join(''),
    ).toBe(
      '按 2022-09 的维度得分与权重算得服务分 4.56，须超过 4.6：不能通过。失分最多的是纠纷：得分 4.2，目标 4.6，使服务分少 0.08 分。只提升纠纷，到 2022-10-31 须升到 4.43。合计提升最少的办法：纠纷升到 4.43。',
    );
  });

  test('says where one dimension alone is not enough, and where nothing is', () => {
    const low = { ...SCORED, rows: [store('2022-09', 4, 4, 4, 4, 4)] };
    expect(words(low)).toContain(
      'Goods alone would not be enough, even at 5. The least total rise: Goods to 5,',
    );
    const out = { ...low, targets: [HOME.with(6, 5)] };
    expect(words(out)).toContain('Even 5 in every dimension would not be enough.');
  });

  test('says where the score would pass, and that the month’s own score differs', () => {
    const rich = { ...SCORED, rows: [store('2022-09', 5, 5, 5, 5, 4)] };
    expect(words(rich)).toBe(
      "The dimensions of 2022-09 and their weights come to a score of 4.8, which has to be above 4.6: it would pass. The month's own score is 4.56 and not the 4.8 computed: the platform may weigh otherwise. Most points are lost under Disputes: 4 against 4.6 takes 0.12 from the score.",
    );
  });
});

test('the diagnosis is a table too: a row per indicator, then the sentences', () => {
  const [{ columns, rows } = { columns: [], rows: [] }, said] = diagnosisTables(diagnosisOf(SCORED), 'en');
  expect(columns.map(({ header }) => header.en)).toEqual([
    'Indicator',
    'Now',
    'Share of weight',
    'Points lost',
    'Needed alone',
    'Needed in the least total',
    'Three months',
    'Figures',
  ]);
  expect(rows.slice(0, 2)).toEqual([
    ['Goods', '4.8', 0.2, 0, 'not enough', 4.8, 'unknown', 'unknown → 4.8 → 4.8'],
    ['Logistics', '4.5', 0.2, 0.02, 4.73, 4.5, 'unknown', 'unknown → 4.4 → 4.5'],
  ]);
  const worsening = SCORED.rows.map((row, index) => row.with(11, 4.5 - index / 10));
  expect(diagnosisTables(diagnosisOf({ ...SCORED, rows: worsening }), 'zh')[0]?.rows[4]?.slice(6)).toEqual([
    '下降，变差',
    '4.5 → 4.4 → 4.3',
  ]);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(said?.columns.map(({ header }) => header.en)).toEqual(['Score diagnosis']);
  expect(said?.rows).toContainEqual([expect.stringContaining('lost under Disputes')]);
});
