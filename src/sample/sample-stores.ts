/** Invented stores whose months show, on the sample's day, every phase and every status. */
import { calendarDay } from '../calendar/calendar-day';
import { addDays, type CivilDate } from '../calendar/civil-date';
import { addMonths, type CivilMonth, isoMonth, monthOf, monthsBetween } from '../calendar/civil-month';
import type { Bilingual } from '../messages/language';

/** Sales and score of one month; "" is unknown. */
export interface SampleMonth {
  readonly month: string;
  readonly sales: number | '';
  readonly score: number | '';
  readonly officialSales?: number;
  readonly listings?: number;
  readonly watched?: Watched;
}

/** What a store may record beside what the rules ask for: the diagnosis goes by it. */
export interface Watched {
  /** The three dimensions of the experience score of the day, in their order; their mean is the month's score. */
  readonly dimensions: readonly [number, number, number];
  /** 0 to 1. */
  readonly refundRate: number;
  /** Seconds. */
  readonly replyTime: number;
}

export interface SampleStore {
  readonly name: Bilingual;
  readonly onboard: string;
  readonly category: Bilingual;
  readonly months: readonly SampleMonth[];
}

/** The day for which the sample is made; for another day its months are shifted. */
export const SAMPLE_DAY = calendarDay(20231215);

export const CLOTHING: Bilingual = { zh: '女装', en: 'Womenswear' };
export const HOME: Bilingual = { zh: '家居', en: 'Home' };
export const FOOD: Bilingual = { zh: '食品', en: 'Food' };
export const DIGITAL: Bilingual = { zh: '3C数码', en: 'Digital' };
export const BOOKS: Bilingual = { zh: '图书', en: 'Books' };

/**
 * The stores as they would stand on the day: shifted by whole months, so that the last month filled in is the last one
 * that is judged. Never to before the sample's own time, since no standard is known for it.
 */
export function sampleStoresOn(day: CivilDate): readonly SampleStore[] {
  // On its last day a month is judged already.
  const running = monthOf(addDays(day, 1));
  const shift = Math.max(0, monthsBetween(monthOf(SAMPLE_DAY), running));
  return sampleStores().map((store) => ({
    ...store,
    onboard: `${shiftMonth(store.onboard.slice(0, 7), shift)}${store.onboard.slice(7)}`,
    months: store.months.map((one) => ({ ...one, month: shiftMonth(one.month, shift) })),
  }));
}

/** @param month yyyy-MM */
function shiftMonth(month: string, months: number): string {
  return isoMonth(addMonths(Number(month.replace('-', '')) as CivilMonth, months));
}

/** On track in its trial, although September's score only equals its target, and its sales just reach theirs. */
const tryItStore = (): SampleStore => ({
  name: { zh: '一叶女装旗舰店', en: 'Yiye Womenswear Flagship' },
  onboard: '2023-06-15',
  category: CLOTHING,
  months: watched(
    monthsFrom('2023-07', [31000, 34000, 35000, 45000, 62000], [3.6, 3.8, 3, 3.7, 3.9]),
    { dimensions: [3.9, 3.5, 3.4], refundRate: 0.032, replyTime: 42 },
    { dimensions: [4, 3.8, 3.6], refundRate: 0.03, replyTime: 40 },
    { dimensions: [3.6, 2.4, 3], refundRate: 0.048, replyTime: 66 },
    { dimensions: [3.9, 3.5, 3.7], refundRate: 0.035, replyTime: 45 },
    { dimensions: [4, 3.9, 3.8], refundRate: 0.029, replyTime: 38 },
  ),
});

/** Made when it is asked for: every formula in a cell loads this file too. */
const sampleStores = (): readonly SampleStore[] => [
  tryItStore(),
  {
    // In its first formal cycle, and on track because of November's official sales.
    name: { zh: '春山家居旗舰店', en: 'Chunshan Home Flagship' },
    onboard: '2022-07-08',
    category: HOME,
    months: [
      ...monthsFrom('2022-08', [22000, 24500, 26000, 38000, 31000, 27500], [3.9, 4.1, 4, 3.8, 4, 4.2]),
      ...monthsFrom('2023-02', [29000, 33000, 35500, 36000, 41000, 40200], [4.2, 4.1, 4.3, 4.2, 4.4, 4.3]),
      ...monthsFrom('2023-08', [45000, 42000, 48500], [4.2, 4.1, 4.3]),
      { month: '2023-11', sales: 12300, officialSales: 61200, score: 4.2, listings: 186 },
      { month: '2023-12', sales: 20500, score: '' },
    ],
  },
  {
    // Failed at its first node; what it sold later cures nothing.
    name: { zh: '晴川食品专营店', en: 'Qingchuan Food Store' },
    onboard: '2023-02-18',
    category: FOOD,
    months: monthsFrom(
      '2023-03',
      [21000, 24500, 26000, 52000, 61000, 58000, 64000, 70500, 92000],
      [3.8, 3.9, 3.7, 3.9, 4, 4.1, 3.9, 4, 4],
    ),
  },
  {
    // Failed because its fourth month did not pass, as the next one did not: service costs it most.
    name: { zh: '北屿数码旗舰店', en: 'Beiyu Digital Flagship' },
    onboard: '2023-01-05',
    category: DIGITAL,
    months: watched(
      monthsFrom(
        '2023-02',
        [90000, 110000, 120000, 95000, 130000, 125000, 118000, 140000, 150000, 210000],
        [3.4, 2.9, 3.2, 2.8, 3.1, 3.3, 2.7, 3.2, 2.9, 2.8],
      ),
      { dimensions: [3, 2.9, 2.2], refundRate: 0.06, replyTime: 45 },
      { dimensions: [3.4, 3.2, 3], refundRate: 0.05, replyTime: 38 },
      { dimensions: [3.4, 3.1, 2.2], refundRate: 0.075, replyTime: 52 },
      { dimensions: [3.4, 3.1, 1.9], refundRate: 0.09, replyTime: 75 },
    ),
  },
  {
    // November's score has not been filled in.
    name: { zh: '听雨女装专卖店', en: 'Tingyu Womenswear Store' },
    onboard: '2023-08-22',
    category: CLOTHING,
    months: monthsFrom('2023-09', [38000, 42000, 51000], [3.9, 3.8, '']),
  },
  {
    // Met its second node, but is too slow for its third.
    name: { zh: '南塘家居专营店', en: 'Nantang Home Store' },
    onboard: '2023-05-10',
    category: HOME,
    months: monthsFrom('2023-06', [20000, 22000, 21000, 28000, 27000, 35000], [3.9, 3.8, 4, 3.9, 4.1, 4]),
  },
  {
    // In a formal cycle, idle for the six months that are allowed; its category has no sales target.
    name: { zh: '墨香图书专营店', en: 'Moxiang Book Store' },
    onboard: '2022-04-11',
    category: BOOKS,
    months: [
      { month: '2023-05', sales: 3200, score: 4.5, listings: 40 },
      ...monthsFrom('2023-06', [0, 0, 0, 0, 0, 0], [4.5, 4.5, 4.5, 4.5, 4.5, 4.5]),
    ],
  },
  {
    name: { zh: '初晴家居旗舰店', en: 'Chuqing Home Flagship' },
    onboard: '2023-12-05',
    category: HOME,
    months: [{ month: '2023-12', sales: 6800, score: '' }],
  },
  {
    name: { zh: '谷雨食品旗舰店', en: 'Guyu Food Flagship' },
    onboard: '2024-01-08',
    category: FOOD,
    months: [{ month: '2024-01', sales: '', score: '' }],
  },
];

/** One month after the other, each with its sales and its score. */
function monthsFrom(
  first: string,
  sales: readonly number[],
  scores: readonly (number | '')[],
): readonly SampleMonth[] {
  return sales.map((amount, index) => ({
    month: shiftMonth(first, index),
    sales: amount,
    score: scores[index] ?? '',
  }));
}

/** The months, the last of them with what was watched in them. */
const watched = (months: readonly SampleMonth[], ...last: readonly Watched[]): readonly SampleMonth[] =>
  months.map((month, index) => {
    const one = last[index - (months.length - last.length)];
    return one ? { ...month, watched: one } : month;
  });
