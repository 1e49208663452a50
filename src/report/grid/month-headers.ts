import type { CivilMonth } from '../../calendar/civil-month';
import type { Language } from '../../messages/language';
import { monthHeader, monthHeaderWithYear, monthNumber } from '../../messages/report/month-header';
import type { GridCell } from './grid-sheet';
import type { MonthFigures } from './month-cell';
import { headerCell } from './store-columns';

/** Pixels, by what a month's cell shows: "✗3.5", "✗12.5万", "✗3.5 12.5万". */
export const MONTH_WIDTHS: Readonly<Record<MonthFigures, number>> = { score: 36, sales: 60, both: 86 };

/** Pixels: in a narrower column, the button of the filter covers the word for a month. */
const ROOM_FOR_WORD = 50;

/** The months' headers. Each January says the year, and where there is none, the first month. */
export function monthHeaders(
  months: readonly CivilMonth[],
  figures: MonthFigures,
  language: Language,
): GridCell[] {
  const hasJanuary = months.some((month) => month % 100 === 1);
  return months.map((month, index) => {
    const [year, number] = [Math.floor(month / 100), month % 100];
    const saysYear = hasJanuary ? number === 1 : index === 0;
    const short = MONTH_WIDTHS[figures] < ROOM_FOR_WORD ? monthNumber : monthHeader;
    const header = saysYear ? monthHeaderWithYear(year, number) : short(number);
    return headerCell(header[language], MONTH_WIDTHS[figures]);
  });
}
