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
  /** The problems in the rows of standards and targets, whether or not a store depends on them. */
  readonly tableProblems: readonly Problem[];
}

/** Reads how the stores are to be judged. @throws Problem where the day, or one of the tables as a whole, can't be read */
export function reportSetting(
  { date, layout }: Pick<ReportChoice, 'date' | 'layout'>,
  { targets: targetsSheet, standards }: OtherTables,
  dates: SheetDates,
): CheckedSetting {
  const own = standards && inTable('standards', () => readStandardsTable(standards.values, dates));
  const known = own?.known ?? shippedOnly;
  const targets = inTable('targets', () => readTargetsTable(targetsSheet.values, dates, layout?.targetsUnit));
  return {
    date: readDay(date, dates),
    salesAreYuan: layout?.salesUnit === 'yuan',
    targetsAreYuan: layout?.targetsUnit === 'yuan',
    dates,
    targets,
    known,
    tableProblems: [...(own?.problems ?? []), ...targets.problemsUnder(known.standards)],
  };
}

/** Reads the day that the user asks about. @throws Problem where the calendar has no such day */
export function readDay(text: string, dates: SheetDates): CivilDate {
  const date = inPlace(
    () => ({ zh: '截至日期', en: 'As-of date' }),
    () => readDate(text, dates),
  );
  if (date === undefined) throw new Refusal(refusals.badRequest);
  return date;
}
