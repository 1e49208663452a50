import type { CivilDate } from '../../calendar/civil-date';
import { inPlace, type Problem } from '../../cells/problem';
import { readDate } from '../../cells/read-date';
import type { SheetDates } from '../../cells/sheet-dates';
import { refusals } from '../../messages/refusals';
import type { ReportSetting } from '../../report/store-report';
import { inTable } from '../../tables/in-table';
import { shippedOnly } from '../../tables/known-standards';
import { readStandardsTable } from '../../tables/standards-table';
import { readTargetsTable } from '../../tables/targets-table';
import type { ReportChoice } from '../contract';
import { Refusal } from '../contract/refusal';
import type { OtherTables } from './source-sheet';

export interface CheckedSetting extends ReportSetting {
  /** What is wrong in the user's own standards, whether or not a store depends on it. */
  readonly standardsProblems: readonly Problem[];
}

/** @throws Problem where the day or one of the tables as a whole can't be read */
export function reportSetting(
  { date, layout }: Pick<ReportChoice, 'date' | 'layout'>,
  { targets, standards }: OtherTables,
  dates: SheetDates,
): CheckedSetting {
  const own = standards && inTable('standards', () => readStandardsTable(standards.values, dates));
  return {
    date: readDay(date, dates),
    salesAreYuan: layout?.salesUnit === 'yuan',
    dates,
    targets: inTable('targets', () => readTargetsTable(targets.values, dates)),
    known: own?.known ?? shippedOnly,
    standardsProblems: own?.problems ?? [],
  };
}

/** The day that the user asks about. @throws Problem where the calendar has no such day */
export function readDay(text: string, dates: SheetDates): CivilDate {
  const date = inPlace(
    () => ({ zh: '截至日期', en: 'As-of date' }),
    () => readDate(text, dates),
  );
  if (date === undefined) throw new Refusal(refusals.badRequest);
  return date;
}
