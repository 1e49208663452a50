import type { Bilingual } from '../../src/messages/language';
import { type JudgedStore, type ReportSetting, reportStores } from '../../src/report/store-report';
import { shippedOnly } from '../../src/tables/known-standards';
import { readTargetsTable } from '../../src/tables/targets-table';
import { day } from './small-store';
import { zoneDates } from './zone-dates';

/** A store as its team keeps it, and the day on which it is looked at. */
interface TypicalStore {
  readonly name: Bilingual;
  readonly onboard: string;
  readonly category?: string;
  readonly date?: number;
  /** The first month that has a row. */
  readonly from: string;
  /** The figures month by month: sales, score, and the official sales where there are any. */
  readonly months: readonly (readonly [unknown, unknown, unknown?])[];
}

const good = (count: number, sales: unknown, score: unknown = 4.8) =>
  Array.from({ length: count }, () => [sales, score] as const);

/** Fifteen stores such as an agency keeps, most of them looked at on 27 November 2025. */
export const TYPICAL_STORES: readonly TypicalStore[] = [
  {
    name: { zh: '下月上线', en: 'opens next month' },
    onboard: '2025-12-03',
    from: '2025-12',
    months: [['', '']],
  },
  {
    name: { zh: '本月刚上线', en: 'opened this month' },
    onboard: '2025-11-12',
    from: '2025-11',
    months: [['', '']],
  },
  {
    name: { zh: '试考期，进度正常', en: 'trial on track' },
    onboard: '2025-06-18',
    from: '2025-07',
    months: good(4, 126_000),
  },
  {
    name: { zh: '还有三天就到节点', en: 'node in three days' },
    onboard: '2025-08-20',
    from: '2025-09',
    months: [...good(2, 92_500), [16_009, '']],
  },
  {
    name: { zh: '节点未达标', en: 'node missed' },
    onboard: '2025-06-05',
    from: '2025-07',
    months: good(4, 82_640.5),
  },
  {
    name: { zh: '两个月后的节点进度不够', en: 'pace short of a node in two months' },
    onboard: '2025-07-09',
    from: '2025-08',
    months: [...good(2, 140_000), [48_000, 4.8]],
  },
  {
    name: { zh: '连续五个月无经营', en: 'idle for five months' },
    onboard: '2023-12-14',
    from: '2025-01',
    months: [...good(5, 400_000), ...good(5, 0)],
  },
  {
    name: { zh: '正式考核期，目标已达到', en: 'formal cycle with its target reached' },
    onboard: '2024-06-14',
    from: '2025-07',
    months: good(4, 480_000),
  },
  {
    name: { zh: '服务分三个月未通过', en: 'three months failed on the score' },
    onboard: '2023-12-14',
    from: '2025-01',
    months: [...good(4, 175_000), ...good(3, 175_000, 4.1), ...good(3, 175_000)],
  },
  {
    name: { zh: '服务分四个月未通过', en: 'four months failed on the score' },
    onboard: '2023-12-14',
    from: '2025-01',
    months: [...good(4, 190_000), ...good(4, 190_000, 4.1), ...good(2, 190_000)],
  },
  {
    name: { zh: '上月结束的周期不达标', en: 'failed in the cycle that ended last month' },
    onboard: '2023-10-26',
    from: '2024-11',
    months: [...good(12, 101_450)],
  },
  {
    name: { zh: '有一个月没有填', en: 'figures of a month not filled in' },
    onboard: '2023-12-14',
    from: '2025-01',
    months: [...good(9, 150_000), ['', '']],
  },
  {
    name: { zh: '类目的试考目标没有填', en: 'category whose trial targets are blank' },
    onboard: '2025-06-18',
    category: '数码',
    from: '2025-07',
    months: good(4, 126_000),
  },
  {
    name: {
      zh: '分数等于目标、低于预警线，官方销售额不同',
      en: 'score equal to its target, below the own warning line, official sales differ',
    },
    onboard: '2023-12-14',
    category: '家居',
    from: '2025-01',
    months: [...good(8, 150_000), [150_000, 4.8, 148_200], [150_000, 4.3]],
  },
  {
    name: { zh: '2022 年规则原文下的试考期', en: 'trial under the rule text of 2022' },
    onboard: '2022-07-08',
    date: 20221210,
    from: '2022-08',
    months: [...good(4, 126_000)],
  },
];

const TARGETS = [
  [
    '主营类目',
    '试考3个月',
    '试考6个月',
    '试考9个月',
    '试考12个月',
    '正式12个月',
    '服务分目标',
    '不符合月数上限',
    '服务分预警线',
    '适用标准',
  ],
  ['女装', 300_000, 660_000, 1_050_000, 1_500_000, 1_800_000, 4.3, 4, '', ''],
  ['女装', 300_000, 660_000, 1_050_000, 1_500_000, 1_800_000, 4.3, 4, '', '2024-quarterly'],
  ['数码', '', '', '', '', 1_800_000, '', '', '', ''],
  ['家居', 300_000, 660_000, 1_050_000, 1_500_000, 1_800_000, 4.3, 4, 4.4, ''],
];

const HEADERS = ['店铺', '上线日期', '主营类目', '月份', '店铺销售额', '服务分', '官方销售额'];

const monthAfter = (from: string, count: number): string => {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const months = year * 12 + month - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
};

const settingOn = (date: number): ReportSetting => ({
  date: day(date),
  dates: zoneDates('Asia/Shanghai'),
  targets: readTargetsTable(TARGETS, zoneDates('Asia/Shanghai')),
  known: shippedOnly,
});

/** Judges the store. @throws where that cannot be done */
export function reportOfTypical({ name, onboard, category, date, from, months }: TypicalStore): JudgedStore {
  const rows = months.map(([sales, score, official = ''], index) => [
    name.en,
    onboard,
    category ?? '女装',
    monthAfter(from, index),
    sales,
    score,
    official,
  ]);
  const [report] = reportStores([HEADERS, ...rows], settingOn(date ?? 20251127));
  if (!report || 'problems' in report) throw new Error(`the store "${name.en}" cannot be judged`);
  return report;
}
