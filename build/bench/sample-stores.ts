import { dayAfter, monthAfter, repeatableRandom } from './sample-days';

/** Cells as typed: what reads as a date (yyyy-MM-dd) or a month (yyyy-MM) becomes a date cell. */
export type Row = readonly (string | number)[];

/** The day of the report, which is the last day of the last month that the tables have. */
export const REPORT_DAY = '2024-08-31';
const CATEGORIES = 20;

/** Makes onboard dates and days to ask about: four years of openings, and days from before all of them to years after. */
export function onboardsAndDays(count: number): Row[] {
  const random = repeatableRandom();
  const someDay = (firstDay: string, days: number) => dayAfter(firstDay, Math.floor(random() * days));
  return Array.from({ length: count }, () => [someDay('2022-07-07', 1461), someDay('2022-05-01', 2192)]);
}

/** A store's month with its known figures; `monthlyTable` adds figures as text, and those that the platform shows. */
interface StoreMonth {
  readonly store: string;
  readonly onboard: string;
  readonly category: string;
  readonly month: string;
  readonly isOpen: boolean;
  /** The month's sales; "" where they are unknown, which is one month in fifty, and every month before the opening. */
  readonly sales: number | '';
  readonly score: number | '';
}

const HEADERS = ['店铺', '上线日期', '主营类目', '月份', '店铺销售额', '基础服务考核分'];

/** The monthly table of so many stores under its headers, with numbers only. */
export function plainMonthlyTable(stores: number, months: number): Row[] {
  return [
    HEADERS,
    ...storeMonths(stores, months, repeatableRandom()).map(
      ({ store, onboard, category, month, sales, score }) => [store, onboard, category, month, sales, score],
    ),
  ];
}

/**
 * The monthly table as teams keep it: one sales figure in fifty is text, and every tenth month has an official figure
 * too.
 */
export function monthlyTable(stores: number, months: number): Row[] {
  const random = repeatableRandom();
  return [
    [...HEADERS, '官方销售额', '在售商品数'],
    ...storeMonths(stores, months, random).map(
      ({ store, onboard, category, month, isOpen, sales, score }) => [
        store,
        onboard,
        category,
        month,
        sales !== '' && random() < 0.02 ? `${(sales / 10_000).toFixed(2)}万` : sales,
        score,
        isOpen && random() < 0.1 ? Math.round(random() * 10_000_000) / 100 : '',
        isOpen ? Math.floor(random() * 500) : '',
      ],
    ),
  ];
}

function storeMonths(stores: number, months: number, random: () => number): StoreMonth[] {
  const firstMonth = monthAfter(REPORT_DAY.slice(0, 7), 1 - months);
  return Array.from({ length: stores }, (_, index) => index + 1).flatMap((number) => {
    const onboard = dayAfter('2022-07-07', Math.floor(random() * 730));
    return Array.from({ length: months }, (_, index): StoreMonth => {
      const month = monthAfter(firstMonth, index);
      const isOpen = month >= onboard.slice(0, 7);
      const known = (figure: number) => (isOpen && random() >= 0.02 ? figure : '');
      return {
        store: `店铺${number}`,
        onboard,
        category: `类目${1 + (number % CATEGORIES)}`,
        month,
        isOpen,
        sales: known(Math.round(random() * 10_000_000) / 100),
        score: known(Math.round(200 + random() * 300) / 100),
      };
    });
  });
}

/** The targets of every category; those of the last category do not apply. */
export function targetsTable(): Row[] {
  const sums = [100_000, 250_000, 400_000, 550_000, 600_000];
  return [
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
    ],
    ...Array.from({ length: CATEGORIES }, (_, index) => [
      `类目${index + 1}`,
      ...sums.map((sum) => (index + 1 === CATEGORIES ? '-' : sum + index * 10_000)),
      3,
      6,
      3.2,
    ]),
  ];
}
