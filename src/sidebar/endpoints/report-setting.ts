import type { CivilDate } from '../../calendar/civil-date';
import { readDate } from '../../cells/read-date';
import type { SheetDates } from '../../cells/sheet-dates';
import { lifeOf, scoreScale } from '../../functions/lives';
import { inPlace } from '../../messages/problem';
import { refusals } from '../../messages/refusals';
import type { ReportSetting } from '../../report/shop-report';
import { readTargetsTable } from '../../tables/targets-table';
import { Refusal } from '../../workbook/refusal';
import { inTable } from './in-table';

/** @throws Problem where the day or the targets can't be read */
export function reportSetting(
  dateText: string,
  targets: readonly (readonly unknown[])[],
  dates: SheetDates,
): ReportSetting {
  return {
    date: readDay(dateText, dates),
    dates,
    targets: inTable('targets', () => readTargetsTable(targets)),
    lifeOf,
    scoreScale,
  };
}

function readDay(text: string, dates: SheetDates): CivilDate {
  const date = inPlace(
    () => ({ zh: '截至日期', en: 'As-of date' }),
    () => readDate(text, dates),
  );
  if (date === undefined) throw new Refusal(refusals.badRequest);
  return date;
}
