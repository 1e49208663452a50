import type { CivilDate } from '../../src/calendar/civil-date';
import type { CivilMonth } from '../../src/calendar/civil-month';
import { governingByDate } from '../../src/rules/governing-standard';
import { livesUnder } from '../../src/rules/life';
import type { MonthRecord, MonthRecords } from '../../src/rules/month-record';
import { figure, type Targets } from '../../src/rules/target';
import { type Assessment, assess, type JudgedAssessment } from '../../src/rules/verdict';
import { shippedStandards } from '../../src/standards/shipped/shipped-standards';

export const day = (yyyymmdd: number): CivilDate => yyyymmdd as CivilDate;
export const month = (yyyymm: number): CivilMonth => yyyymm as CivilMonth;

/** The life of a store that opened on 2022-07-08, whose trial runs from August 2022 to July 2023. */
export const life = livesUnder(governingByDate(shippedStandards))({ onboard: day(20220708) });

export const targets: Targets = {
  salesAt: (_, nodeMonth) => figure(nodeMonth * 100),
  score: figure(3),
  failedMonthLimit: figure(4),
  warningLine: undefined,
};

/** The records of the months from August 2022 on, one after the other. */
export const records = (...months: readonly MonthRecord[]): MonthRecords =>
  new Map(months.map((record, index) => [month(index < 5 ? 202208 + index : 202301 + index - 5), record]));

export const good: MonthRecord = { sales: 200, score: 4 };

export const assessOn = (date: number, known: MonthRecords, its: Partial<Targets> = {}): Assessment =>
  assess(life, day(date), known, () => ({ ...targets, ...its }));

/** Judges the store. @throws before the trial */
export function judge(date: number, known: MonthRecords, its: Partial<Targets> = {}): JudgedAssessment {
  const assessment = assessOn(date, known, its);
  if (!('sales' in assessment)) throw new Error('nothing is judged before the trial');
  return assessment;
}
