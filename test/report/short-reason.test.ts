/** Why a store stands as it does and what to do, in a phrase each. */
import { describe, expect, test } from 'vitest';
import { shortReason } from '../../src/report/short-reason';
import type { StoreReport } from '../../src/report/store-report';
import { urgencyOf } from '../../src/report/urgency';
import { reportsOn } from '../support/report-of';
import { day } from '../support/small-store';

const TARGETS = [
  ['Home', 30_000, 60_000, 90_000, 120_000, 150_000, 4.6, 4, ''],
  ['Lined', 30_000, 60_000, 90_000, 120_000, 150_000, 4.6, 4, 4.8],
  ['Free', '-', '-', '-', '-', '-', '-', '-', ''],
  ['Large', 87_654_321.09, 876_543_210.98, 900_000_000, 1_200_000_000, 1_500_000_000, 4.65, 12, ''],
  ['Blank', '', '', '', '', '', '', '', ''],
];

interface Told {
  readonly date?: number;
  readonly category?: string;
  readonly onboard?: string;
  readonly sales: readonly unknown[];
  readonly scores?: readonly unknown[];
  readonly exitDay?: number;
}

function phrasesOf({ date = 20230110, category = 'Home', onboard = '2022-07-08', ...told }: Told) {
  const rows = told.sales.map((sold, index) => {
    const month = index < 5 ? `2022-${String(index + 8).padStart(2, '0')}` : `2023-0${index - 4}`;
    return ['A', onboard, category, month, sold, told.scores?.[index] ?? 5, ''];
  });
  const [report] = reportsOn(date, rows, TARGETS) as [StoreReport];
  const exitDay = told.exitDay === undefined ? undefined : day(told.exitDay);
  const { why, act } = shortReason(report, urgencyOf(report, { exitDayOf: () => exitDay }));
  return { zh: [why.zh, act.zh], en: [why.en, act.en] };
}

const WELL = [20_000, 20_000, 20_000, 20_000, 20_000];

const SITUATIONS: Readonly<Record<string, { told: Told; zh: readonly string[]; en: readonly string[] }>> = {
  'not open': {
    told: { onboard: '2023-03-08', sales: [''] },
    zh: ['2023-03-08上线', '首个节点2023-06-30'],
    en: ['Opens on 2023-03-08', 'First node 2023-06-30'],
  },
  exempt: {
    told: { onboard: '2023-01-05', sales: [''] },
    zh: ['免考至2023-01-31', '首个节点2023-04-30'],
    en: ['Exempt until 2023-01-31', 'First node 2023-04-30'],
  },
  'on track, reached': {
    told: { sales: WELL },
    zh: ['本节点目标已达到', '留意退款'],
    en: ['Target of the node reached', 'Mind refunds'],
  },
  'on track, to go on': {
    told: { sales: [11_000, 11_000, 11_000, 11_000, 11_000] },
    zh: ['进度正常', '剩21天，含今天每天228元'],
    en: ['On track', '21 days + today, CNY 228 a day'],
  },
  'on track, far from the node': {
    told: { date: 20221115, sales: [11_000, 11_000, 11_000] },
    zh: ['进度正常', '每月需9000元'],
    en: ['On track', 'CNY 9K a month needed'],
  },
  'without a target': {
    told: { category: 'Free', sales: WELL },
    zh: ['本节点没有销售目标', ''],
    en: ['No sales target at the node', ''],
  },
  'a node missed': {
    told: { sales: [1, 1, 1, 1, 1], exitDay: 20230131 },
    zh: ['第3个月节点差3万元', '2023-01-31前转店或退出'],
    en: ['Month 3 missed by CNY 30K', 'Move or leave by 2023-01-31'],
  },
  'a node missed, and the day of leaving past': {
    told: { sales: [1, 1, 1, 1, 1], exitDay: 20221130 },
    zh: ['第3个月节点差3万元', '2022-11-30已过，请问平台'],
    en: ['Month 3 missed by CNY 30K', '2022-11-30 is past: ask Tmall'],
  },
  'a node missed by nearly a hundred million': {
    told: { category: 'Large', sales: [1, 1, 1, 1, 1] },
    zh: ['第3个月节点差8766万元', '向平台核实'],
    en: ['Month 3 missed by CNY 87.7M', 'Ask the platform'],
  },
  'a score that failed': {
    told: { sales: WELL, scores: [4, 4, 4, 4, 5] },
    zh: ['服务分4个月未通过', '向平台核实'],
    en: ['Score failed in 4 months', 'Ask the platform'],
  },
  'too long idle': {
    told: { date: 20230310, category: 'Free', sales: [0, 0, 0, 0, 0, 0, 0] },
    zh: ['连续7个月无经营', '向平台核实'],
    en: ['Idle for 7 months', 'Ask the platform'],
  },
  'sales unknown': {
    told: { sales: ['', 20_000, 20_000, '', 20_000] },
    zh: ['缺2个月销售额', '补填2022-08等2个月'],
    en: ['Sales of 2 months missing', 'Fill in 2022-08 and 1 more'],
  },
  'a score unknown': {
    told: { sales: WELL, scores: [5, 5, 5, 5, ''] },
    zh: ['缺1个月服务分', '补填2022-12'],
    en: ['Score of 1 month missing', 'Fill in 2022-12'],
  },
  'no score from the platform, and it decides': {
    told: { sales: WELL, scores: [4, 4, 4, 'no score', 5] },
    zh: ['1个月平台未出分', '向平台核实'],
    en: ['No score given for 1 month', 'Ask the platform'],
  },
  'no target': {
    told: { category: 'Blank', sales: WELL },
    zh: ['考核目标表缺目标', '填写考核目标表'],
    en: ['A target is missing', 'Fill in the targets'],
  },
  'no category among several': {
    told: { category: '', sales: WELL },
    zh: ['缺主营类目', '填写主营类目'],
    en: ['Main category missing', 'Fill in the main category'],
  },
  'a cell that cannot be read': {
    told: { sales: [20_000, 20_000, 'many', 20_000, 20_000] },
    zh: ['1处数据有误', '请修正数据'],
    en: ['1 problem in the data', 'Correct the data'],
  },
  'short of the node': {
    told: { sales: [10_000, 10_000, 10_000, 10_000, 5_000] },
    zh: ['第6个月节点差1.5万元', '剩21天，含今天每天682元'],
    en: ['Month 6 short by CNY 15K', '21 days + today, CNY 682 a day'],
  },
  'short of a node by hundreds of millions': {
    told: { category: 'Large', sales: [87_654_321.09, 0, 0, 0, 1] },
    zh: ['第6个月节点差7.9亿元', '剩21天，含今天每天3586万元'],
    en: ['Month 6 short by CNY 789M', '21 days + today, CNY 35.9M a day'],
  },
  'short of the node on the day before': {
    told: { date: 20230130, sales: [10_000, 10_000, 10_000, 10_000, 5_000] },
    zh: ['第6个月节点差1.5万元', '剩1天，含今天每天7500元'],
    en: ['Month 6 short by CNY 15K', '1 day + today, CNY 7.5K a day'],
  },
  'one more failed month ends it': {
    told: { sales: WELL, scores: [4, 4, 4, 5, 5] },
    zh: ['再有1个月未通过即不达标', '月末分数须超过4.6'],
    en: ['One more failed month ends it', 'Month-end score above 4.6'],
  },
  'one month short of the limit at the end of the cycle': {
    told: { date: 20230731, sales: Array(12).fill(20_000), scores: [4, 4, 4, ...Array(9).fill(5)] },
    zh: ['离月数上限只差1个月', ''],
    en: ['One month short of the limit', ''],
  },
  'failing too often': {
    told: { sales: WELL, scores: [4, 4, 5, 5, 5] },
    zh: ['服务分5个月中2个未过', '月末分数须超过4.6'],
    en: ['Score failed in 2 of 5 months', 'Month-end score above 4.6'],
  },
  'below the own warning line': {
    told: { category: 'Lined', sales: WELL, scores: [5, 5, 5, 5, 4.7] },
    zh: ['4.7分低于预警线4.8', '月末分数须超过4.6'],
    en: ['Score 4.7, your line 4.8', 'Month-end score above 4.6'],
  },
  'idle near the limit': {
    told: { category: 'Free', sales: [0, 0, 0, 0, 0] },
    zh: ['连续5个月无经营', '最晚2023-02-28成交'],
    en: ['Idle for 5 months', 'Sell by 2023-02-28'],
  },
};

/** A Chinese character is as wide as two Latin letters. */
const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (letter.charCodeAt(0) > 0x2e80 ? 1 : 0.5), 0);

describe.each(Object.entries(SITUATIONS))('%s', (_, { told, zh, en }) => {
  const phrases = phrasesOf(told);

  test('is said in a phrase, and so is what to do', () => {
    expect(phrases).toEqual({ zh, en });
  });

  test('takes at most 16 Chinese characters and 32 Latin letters', () => {
    expect(Math.max(...phrases.zh.map(widthOf))).toBeLessThanOrEqual(16);
    expect(Math.max(...phrases.en.map(({ length }) => length))).toBeLessThanOrEqual(32);
  });
});
