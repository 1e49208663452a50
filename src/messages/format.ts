import { counted } from './counted';
import type { Bilingual, Language } from './language';

type Rounding = (value: number) => number;

/** 1234567.5 as "1,234,567.5": at most two decimals, a separator every three digits. */
export function formatFigure(value: number, round: Rounding = Math.round): string {
  const fen = round(withoutNoise(value * 100));
  const digits = String(Math.abs(fen) / 100);
  const point = digits.indexOf('.');
  const whole = point < 0 ? digits.length : point;
  let grouped = digits;
  if (Math.abs(fen) < WRITTEN_OUT) {
    for (let at = whole - 3; at > 0; at -= 3) grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
  }
  return fen < 0 ? `-${grouped}` : grouped;
}

/** From here on a number is written with an exponent. */
const WRITTEN_OUT = 1e21;

/** Whole fen as CNY, exact: 123450 as "1,234.50". */
export function fenAsFigure(fen: number): string {
  const [whole, decimals = ''] = formatFigure(fen / 100).split('.');
  return `${whole}.${decimals.padEnd(2, '0')}`;
}

const COMPACT_UNITS = {
  zh: [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'K'],
  ],
} as const;

/** 125000 as 12.5万 or 125K: for a narrow cell. */
export function compactMoney(value: number, language: Language): string {
  const [factor, unit] = compactUnit(value, language);
  return `${cutOff(value / factor)}${unit}`;
}

/** 33100.5 as 3.4万元 or CNY 33.2K: what is missing or needed, rounded up, in few letters. */
export function compactMissing(value: number): Bilingual {
  const { zh, en } = shortMissing(value);
  return { zh: `${zh}元`, en: `CNY ${en}` };
}

/** 33100.5 as 3.4万 or 33.2K: the same where the currency goes without saying. */
export function shortMissing(value: number): Bilingual {
  const inUnit = (language: Language): string => {
    const [factor, unit] = compactUnit(value, language);
    return `${cutOff(value / factor, Math.ceil)}${unit}`;
  };
  return { zh: inUnit('zh'), en: inUnit('en') };
}

/** 169200 of 150000 as 16.9/15万 or 169/150K: one unit for both. */
export function compactShare(part: number, whole: number, language: Language): string {
  const [factor, unit] = compactUnit(Math.max(Math.abs(part), whole), language);
  return `${cutOff(part / factor)}/${cutOff(whole / factor, Math.ceil)}${unit}`;
}

const compactUnit = (value: number, language: Language): readonly [number, string] =>
  COMPACT_UNITS[language].find(([least]) => Math.abs(value) >= least) ?? [1, ''];

/** Cut off, so that no amount looks like more than it is; a target is rounded up. Three digits say enough. */
function cutOff(value: number, round: Rounding = Math.floor): number {
  const places = Math.abs(value) < 100 ? 10 : 1;
  return round(withoutNoise(value * places)) / places;
}

/** In binary numbers 0.07 × 100 is a little more than 7, which must not be rounded up to 8. */
function withoutNoise(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** An amount of CNY. */
export function money(value: number, round?: Rounding): Bilingual {
  const figure = formatFigure(value, round);
  return { zh: `${figure} 元`, en: `CNY ${figure}` };
}

/** What was sold never looks like more than it is, and what is missing never like less. */
export const sold = (value: number): Bilingual => money(value, Math.floor);
export const missing = (value: number): Bilingual => money(value, Math.ceil);

const LONGEST_SHOWN = 40;
const LONGEST_IN_ERRORS = 18;
const MOST_LISTED = 12;

/** Text of the user's as a message shows it: one line, never long. */
export const shorten = (text: string): string => cutTo(LONGEST_SHOWN, text);

/** The same in an error, which has room for 240 characters in two languages. */
export const shortly = (text: string): string => cutTo(LONGEST_IN_ERRORS, text);

function cutTo(longest: number, text: string): string {
  const line = text.slice(0, longest + 1).replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** Names of the user's as a message lists them. */
export const shortenAll = (names: readonly string[]): string[] => [
  ...names.slice(0, MOST_LISTED).map(shorten),
  ...(names.length > MOST_LISTED ? ['…'] : []),
];

export const zhList = (items: readonly string[]): string => items.join('、');
export const enList = (items: readonly string[]): string => items.join(', ');

const ROOM_FOR_NAMES = 30;

/** So many of the names as an error has room for, the first at least. */
function few(names: readonly string[]): string[] {
  const shown: string[] = [];
  let length = 0;
  for (const name of names) {
    length += name.length;
    if (shown.length > 0 && length > ROOM_FOR_NAMES) return [...shown, '…'];
    shown.push(name);
  }
  return shown;
}
export const zhFew = (names: readonly string[]): string => zhList(few(names.map(shortly)));
export const enFew = (names: readonly string[]): string => enList(few(names.map(shortly)));
/** The same of the product's own words, none of which is cut. */
export const zhFewWhole = (names: readonly string[]): string => zhList(few(names));
export const enFewWhole = (names: readonly string[]): string => enList(few(names));

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/** Months that follow one another as their first and last. @param months yyyy-MM, rising */
function runsOf(months: readonly string[]): (readonly [first: string, last: string])[] {
  const runs: [string, string][] = [];
  for (const month of months) {
    const run = runs[runs.length - 1];
    if (run && monthNumber(run[1]) === monthNumber(month) - 1) run[1] = month;
    else runs.push([month, month]);
  }
  return runs;
}

/** "2022-08 to 2022-11, 2023-02". @param months yyyy-MM, rising */
export const enRuns = (months: readonly string[]): string =>
  enFewWhole(runsOf(months).map(([first, last]) => (first === last ? first : `${first} to ${last}`)));

const MOST_MONTHS_NAMED = 12;

/** Each of the months; of more than a year's the runs alone. @param months yyyy-MM, rising */
export const zhMonths = (months: readonly string[]): string =>
  months.length <= MOST_MONTHS_NAMED
    ? zhList(months)
    : zhFewWhole(runsOf(months).map(([first, last]) => (first === last ? first : `${first} 至 ${last}`)));

/** What is needed: an amount of CNY a month for some months, or a day for the days left, today included. */
export type NeededAmount =
  | { readonly per: 'month'; readonly amount: number; readonly months: number }
  | { readonly per: 'day'; readonly amount: number; readonly daysLeft: number };

/** "2 months left, CNY 50,000 a month needed"; "3 days left, CNY 24,748 a day needed, today included". */
export function neededInWords(needed: NeededAmount): Bilingual {
  const amount = missing(needed.amount);
  if (needed.per === 'month')
    return {
      zh: `剩余 ${needed.months} 个月，每月需完成 ${amount.zh}`,
      en: `${counted(needed.months, 'month')} left, ${amount.en} a month needed`,
    };
  const { daysLeft } = needed;
  return {
    zh: daysLeft === 0 ? `今天截止，今天需完成 ${amount.zh}` : `剩 ${daysLeft} 天，含今天每天需 ${amount.zh}`,
    en:
      daysLeft === 0
        ? `today is the last day, ${amount.en} needed`
        : `${counted(daysLeft, 'day')} left, ${amount.en} a day needed, today included`,
  };
}

/** "31 days left, CNY 657 a day needed, today included": the same in fewer words. */
export function neededInShort(needed: NeededAmount): Bilingual {
  const amount = missing(needed.amount);
  if (needed.per === 'month')
    return {
      zh: `剩 ${needed.months} 个月，每月需 ${amount.zh}`,
      en: `${counted(needed.months, 'month')} left, ${amount.en} a month needed`,
    };
  const { daysLeft } = needed;
  return {
    zh: daysLeft === 0 ? `今天截止，今天需 ${amount.zh}` : `剩 ${daysLeft} 天，每天需 ${amount.zh}（含今天）`,
    en:
      daysLeft === 0
        ? `due today, ${amount.en} needed`
        : `${counted(daysLeft, 'day')} left, ${amount.en} a day needed, today included`,
  };
}

const ZH_DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** "4(1)" as 第四条第一款, and as article 4(1). */
export function articleName(article: string): Bilingual {
  const [, number = '', part] = /^(\d+)(?:\((\d+)\))?$/.exec(article) ?? [];
  const zhPart = part ? `第${ZH_DIGITS[Number(part)]}款` : '';
  return { zh: `第${ZH_DIGITS[Number(number)]}条${zhPart}`, en: `article ${article}` };
}
