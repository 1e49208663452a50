import type { CivilMonth } from '../../calendar/civil-month';
import type { Language } from '../../messages/language';
import { monthHeader, monthHeaderWithYear } from '../../messages/report/month-header';
import { cell, type GridCell } from './grid-sheet';
import type { MonthFigures } from './month-cell';
import { headerColour } from './palette';

/** Pixels, by what a month's cell shows: "✗3.5", "✗12.5万", "✗3.5 12.5万". */
export const MONTH_WIDTHS: Readonly<Record<MonthFigures, number>> = { score: 36, sales: 60, both: 86 };

/** Letters of this size leave room for the button of a filter in the same cell. */
const SMALL = 8;

/** The months' headers. Each January says the year, and where there is none, the first month. */
export function monthHeaders(months: readonly CivilMonth[], language: Language): GridCell[] {
  const hasJanuary = months.some((month) => month % 100 === 1);
  return months.map((month, index) => {
    const [year, number] = [Math.floor(month / 100), month % 100];
    const saysYear = hasJanuary ? number === 1 : index === 0;
    const header = saysYear ? monthHeaderWithYear(year, number) : monthHeader(number);
    return cell(header[language], { colour: headerColour, isBold: true, size: SMALL });
  });
}
