import { type CivilMonth, isoMonth } from '../../calendar/civil-month';
import { indexesOf } from '../../cells/column';
import { monthInText } from '../../cells/month-in-text';
import { isMonthlyHeader, MONTHLY_COLUMNS, type MonthlyKey } from '../monthly-columns';
import { figureIn } from './figure-keys';
import type { LayoutAnswers, LayoutQuestion } from './layout-answers';
import { readMonthBeside } from './month-header';
import { yearInName } from './titled-year';

/*
 * Sheets without a column of months, or of stores: one a month, or one a store, which its name tells.
 */

/** What the name of a sheet tells of all its rows. */
export interface ToldByName {
  readonly key: 'month' | 'store';
  /** As a cell would hold it; "" where it has to be asked for, `none` where the sheet is not to be read. */
  readonly value: string;
}

/** The column that is missing alone: by all others the sheet is one of monthly rows. */
export function columnByName(headers: readonly string[]): ToldByName['key'] | undefined {
  const needed = (Object.keys(MONTHLY_COLUMNS) as MonthlyKey[]).filter(
    (key) => !('optional' in MONTHLY_COLUMNS[key]),
  );
  const [missing, ...others] = needed.filter((key) => indexesOf(headers, MONTHLY_COLUMNS[key]).length === 0);
  return others.length === 0 && (missing === 'month' || missing === 'store') ? missing : undefined;
}

/** What the name tells, with what has to be asked; undefined where it tells nothing. */
export function toldByName(
  key: ToldByName['key'],
  name: string,
  answers: LayoutAnswers,
): { readonly told: ToldByName; readonly question?: LayoutQuestion } | undefined {
  if (name === '') return undefined;
  if (key === 'store') return saysNoStore(name) ? undefined : { told: { key, value: name } };
  const answered = answers.months?.[name];
  if (answered !== undefined) return { told: { key, value: answered } };
  const { year: own, month } = monthOfName(name) ?? {};
  const year = own ?? (answers.yearsDiffer ? undefined : answers.year);
  if (year !== undefined && month !== undefined)
    return { told: { key, value: isoMonth((year * 100 + month) as CivilMonth) } };
  const open = { key, value: '' };
  return month === undefined || answers.yearsDiffer
    ? { told: open, question: { asks: 'month', key: name, month } }
    : { told: open, question: { asks: 'year', month: `${month}月`, proposed: undefined } };
}

const monthOfName = (name: string) => monthInText(name) ?? readMonthBeside(name);

const NO_STORE =
  /^(?:sheet|table|工作表|表格?)\s*\d*$|月度|数据|數據|考核|报表|報表|汇总|匯總|明细|明細|跟踪|模板|副本|台账|清单|列表|[^\s]表$|copy of|template|data|report|summary|list$/i;

/** Whether a name is one of a table, and so none of a store. */
const saysNoStore = (name: string): boolean =>
  NO_STORE.test(name.trim()) ||
  monthOfName(name) !== undefined ||
  yearInName(name) !== undefined ||
  figureIn(name) !== undefined ||
  isMonthlyHeader(name);

/**
 * The answers for sheets that are read together. Where their names are months without a year, one year is that of all as long as
 * the months follow each other within it; else each is asked about.
 */
export function answersForNames(names: readonly string[], answers: LayoutAnswers): LayoutAnswers {
  const bare = names.flatMap((name) => {
    const read = monthOfName(name);
    return read && read.year === undefined ? [read.month] : [];
  });
  const sorted = [...new Set(bare)].sort((one, other) => one - other);
  const isRun = sorted.every((month, index) => index === 0 || month === (sorted[index - 1] ?? 0) + 1);
  return isRun ? answers : { ...answers, yearsDiffer: true };
}
