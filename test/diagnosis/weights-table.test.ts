import { describe, expect, test } from 'vitest';
import { calendarDay as day } from '../../src/calendar/calendar-day';
import { Problem } from '../../src/cells/problem';
import { weightsSheet } from '../../src/diagnosis/weights-sheet';
import { EQUAL_WEIGHTS, readWeightsTable } from '../../src/diagnosis/weights-table';
import { scoreDimensionNames } from '../../src/messages/diagnosis/dimensions';
import { SCORE_DIMENSIONS } from '../../src/rules/dimensions';

const GENERAL = [
  ['商品', 20],
  ['物流体验', 20],
  ['After-sales', '20'],
  ['咨询', 20],
  ['纠纷投诉', 20],
];
const table = (...rows: readonly (readonly unknown[])[]) =>
  readWeightsTable([['维度', '权重', '类目'], ...rows]);

function refusal(read: () => unknown): Problem {
  try {
    read();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the weights of the dimensions', () => {
  test('are equal where there is no table', () => {
    expect(new Set(Object.values(EQUAL_WEIGHTS.weightsOf('女装', SCORE_DIMENSIONS)))).toEqual(new Set([1]));
  });

  test('are the table’s, under any of the names that the columns may bear', () => {
    expect(
      table(...GENERAL.map(([name, weight], index) => [name, Number(weight) + index])).weightsOf(
        '',
        SCORE_DIMENSIONS,
      ),
    ).toMatchObject({
      goods: 20,
      logistics: 21,
      'after-sales': 22,
      consultation: 23,
      disputes: 24,
    });
  });

  test('may be percentages', () => {
    const { weightsOf } = table(
      ['商品', '25%'],
      ['物流', 0],
      ['售后', 0.25],
      ['咨询', '25 %'],
      ['纠纷', '２５％'],
    );
    const weights = weightsOf('', SCORE_DIMENSIONS);
    expect(SCORE_DIMENSIONS.map((key) => weights[key])).toEqual([0.25, 0, 0.25, 0.25, 0.25]);
  });

  test('of a category are preferred, dimension by dimension', () => {
    const { weightsOf } = table(...GENERAL, ['物流', 0, '汽车'], ['商品', 40, '汽车']);
    expect(weightsOf(' 汽车 ', SCORE_DIMENSIONS)).toMatchObject({ goods: 40, logistics: 0, disputes: 20 });
    expect(weightsOf('女装', SCORE_DIMENSIONS)).toMatchObject({ goods: 20, logistics: 20 });
  });

  test('are equal for a category of which the table says nothing', () => {
    const { weightsOf } = table(...GENERAL.map((row) => [...row, '汽车']));
    expect(new Set(Object.values(weightsOf('女装', SCORE_DIMENSIONS)))).toEqual(new Set([1]));
  });

  test('may stand in a table without categories, under English headers', () => {
    const { weightsOf } = readWeightsTable([['Weight', 'Dimension'], ...GENERAL.map(([a, b]) => [b, a])]);
    expect(weightsOf('Home', SCORE_DIMENSIONS).goods).toBe(20);
  });
});

test.each([
  ['zh', 20261127, ['quality', 'speed', 'assurance']],
  ['en', 20261127, ['quality', 'speed', 'assurance']],
  ['en', 20240101, ['goods', 'logistics', 'service']],
] as const)('the sheet to fill in can be read as it is, in %s on %d', (language, date, dimensions) => {
  const { columns, rows } = weightsSheet(language, day(date));
  const { weightsOf, problems } = readWeightsTable([columns.map(({ header }) => header[language]), ...rows]);
  expect(problems).toEqual([]);
  expect(weightsOf('Home', dimensions)).toMatchObject(
    Object.fromEntries(dimensions.map((key) => [key, 1 / 3])),
  );
  expect(rows).toHaveLength(3);
});

describe('what is wrong with the weights', () => {
  test('is that dimensions are missing', () => {
    const { weightsOf } = table(['商品', 1], ['物流', 1, '汽车']);
    expect(refusal(() => weightsOf('', SCORE_DIMENSIONS)).text).toEqual({
      zh: '维度权重表缺少“物流”、“售后”、“咨询”、“纠纷”；不考核的维度写 0',
      en: 'the weights lack "Logistics", "After-sales", "Consultation", "Disputes"; write 0 for a dimension that is not assessed',
    });
    expect(refusal(() => weightsOf('汽车', SCORE_DIMENSIONS)).text.en).toBe(
      'the weights lack "After-sales", "Consultation", "Disputes" for category "汽车"; write 0 for a dimension that is not assessed',
    );
  });

  test('is that the dimensions of the score that is assessed are missing, whatever others there are', () => {
    const { weightsOf } = table(...GENERAL, ['宝贝质量', 1]);
    expect(refusal(() => weightsOf('女装', ['quality', 'speed', 'assurance'])).text.en).toBe(
      'the weights lack "Logistics speed", "Service assurance"; write 0 for a dimension that is not assessed',
    );
    expect(weightsOf('女装', ['goods', 'logistics']).goods).toBe(20);
  });

  test('is a category that no store has, said once for all of them', () => {
    const { unused } = table(['商品', 1], ['物流', 1, '汽车 '], ['物流', 1, '女妆'], ['商品', 1, '女妆']);
    expect(unused(['汽车', '女妆'])).toEqual([]);
    const [problem, ...others] = unused(['汽车', '女装']);
    expect(others).toEqual([]);
    expect(problem?.spot).toEqual({ table: 'weights', row: 4, header: '类目' });
    expect(problem?.text).toEqual({
      zh: '维度权重表第 4 行起，没有店铺的主营类目是“女妆”，这些权重没有用到：请核对类目名称',
      en: 'from row 4 on, the weights name a category that no store has ("女妆"), so nothing goes by them; check the names',
    });
    expect(unused([])[0]?.text.en).toContain('name 2 categories that no store has ("汽车", "女妆")');
  });

  test('is no name that is told of a dimension, in either language', () => {
    const names = SCORE_DIMENSIONS.flatMap((key) => [
      scoreDimensionNames[key].zh,
      scoreDimensionNames[key].en,
    ]);
    for (const name of names) expect(table([name, 5]).problems).toEqual([]);
  });

  test('is that one stands twice', () => {
    const { weightsOf } = table(...GENERAL, ['商品体验', 3]);
    const { text, spot } = refusal(() => weightsOf('女装', SCORE_DIMENSIONS));
    expect(text.en).toBe('rows 2 and 7 of the weights are both for "Goods"; expected one');
    expect(spot).toEqual({ table: 'weights', row: 7 });
  });

  test('is that they add up to nothing', () => {
    const { weightsOf } = table(...GENERAL.map(([name]) => [name, 0]));
    expect(refusal(() => weightsOf('', SCORE_DIMENSIONS)).text.en).toBe(
      'the weights add up to 0; expected more than 0',
    );
  });

  test.each<[string, unknown[], string, number | undefined]>([
    [
      'a weight in words',
      ['商品', 'much'],
      'weights row 2, column "权重", value "much": expected 0 or more',
      2,
    ],
    ['a weight below zero', ['商品', -1], 'weights row 2, column "权重", value "-1": expected 0 or more', 2],
    ['an error cell', ['商品', '#REF!'], 'the input cell itself has an error', 2],
    ['no weight', ['商品', ''], 'row 2 of the weights has no weight', 2],
    ['no dimension', ['', 5], 'row 2 of the weights names no dimension', 2],
    ['an unknown dimension', ['颜值', 5], 'value "颜值": expected one of Goods, Logistics, After-sales', 2],
  ])('is %s, which is listed with its row', (_what, cells, message, row) => {
    const { problems, weightsOf } = table(cells, ...GENERAL.slice(1));
    expect(problems.map(({ text }) => text.en)).toEqual([expect.stringContaining(message)]);
    expect(problems[0]?.spot).toMatchObject({ table: 'weights', row });
    expect(() => weightsOf('', SCORE_DIMENSIONS)).toThrow(Problem);
  });

  test('is a category that cannot be read: its row is no general one', () => {
    const { problems, weightsOf } = table(...GENERAL, ['商品', 90, true]);
    expect(problems).toHaveLength(1);
    expect(weightsOf('女装', SCORE_DIMENSIONS).goods).toBe(20);
  });

  test('is that it is no table of weights at all', () => {
    expect(refusal(() => readWeightsTable([['x'], ['y']])).text.en).toContain(
      'the first 20 rows of the weights have none of the headers expected',
    );
    expect(refusal(() => readWeightsTable([['维度'], ['商品']])).text.zh).toBe('维度权重表缺少列：权重');
    expect(() => readWeightsTable(3)).toThrow(Problem);
  });
});
