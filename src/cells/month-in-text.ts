import { madeOnce } from '../calendar/remembered';

/** A month as people write it; the year is undefined where they leave it out. */
export interface MonthInText {
  readonly year: number | undefined;
  /** From 1 to 12. */
  readonly month: number;
}

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

const IN_CHINESE = /^(?:(\d{4}|\d{2})年度?第?)?(\d{1,2}|[一二三四五六七八九十]{1,2})月[份度]?$/;
const IN_DIGITS = /^(20\d\d)[-/](\d{1,2})(?:月份?)?$/;
const COMPACT = /^(20\d\d)(0[1-9]|1[0-2])(?:月份?)?$/;
/** How many days the month has, behind it: 2025年7月(31天). */
const ITS_DAYS = /\(\d\d天\)$/;
const NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const nameFirst = madeOnce(() => new RegExp(`^${NAME}\\.?[-/,'’]?(\\d{4}|\\d{2})?$`));
const nameLast = madeOnce(() => new RegExp(`^(\\d{4}|\\d{2})[-/]?${NAME}\\.?$`));

/**
 * The month that a text names, blanks and full width aside.
 * @example 2025年07月份, 25年7月, Jul-25, 2025-07, 2025-7月 and 202507 are July 2025; 7月 is July of a year that is not told
 * @returns undefined where the text says anything else, as 2025.1 does, which may be January or October
 */
export function monthInText(cell: string): MonthInText | undefined {
  const text = cell.normalize('NFKC').replace(/\s+/g, '').toLowerCase().replace(ITS_DAYS, '');
  const [year, month] = partsOf(text);
  if (month === undefined || month < 1 || month > 12) return undefined;
  return { year, month };
}

function partsOf(text: string): readonly [year?: number | undefined, month?: number] {
  const inDigits = IN_DIGITS.exec(text) ?? COMPACT.exec(text);
  if (inDigits) return [Number(inDigits[1]), Number(inDigits[2])];
  const inChinese = IN_CHINESE.exec(text);
  if (inChinese) return [yearOf(inChinese[1]), chineseNumber(inChinese[2] ?? '')];
  const yearLast = nameFirst().exec(text);
  if (yearLast) return [yearOf(yearLast[2]), englishNumber(yearLast[1] ?? '')];
  const yearFirst = nameLast().exec(text);
  return yearFirst ? [yearOf(yearFirst[1]), englishNumber(yearFirst[2] ?? '')] : [];
}

/** Tmall opened in 2008: two digits are of this century. */
const yearOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits) + (digits.length === 2 ? 2000 : 0);

const chineseNumber = (text: string): number => (/^\d/.test(text) ? Number(text) : CHINESE.indexOf(text) + 1);

const englishNumber = (name: string): number => ENGLISH.indexOf(name.slice(0, 3)) + 1;
