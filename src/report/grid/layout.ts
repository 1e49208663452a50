import { type CivilMonth, isoMonth, yearOf } from '../../calendar/civil-month';
import type { Language } from '../../messages/language';
import { monthHeader, monthHeaderWithYear, monthNumber } from '../../messages/report/month-header';
import { DETAIL_COLUMNS } from './detail-columns';
import type { MonthFigures } from './grid-sheet';
import { cell, type GridCell } from './grid-sheet';
import type { HeadingPlaces } from './heading-rows';
import { headerColour, otherYearColour } from './palette';
import { headerCell, LEADING_COLUMNS, type StoreColumn, TEAM_COLUMNS } from './store-columns';

/** Pixels, by what a month's cell shows: "✗3.5", "✗12.5万", "✗3.5 12.5万". */
const MONTH_WIDTHS: Readonly<Record<MonthFigures, number>> = { score: 36, sales: 60, both: 86 };

/** Pixels: in a narrower column, the button of the filter covers the word for a month. */
const ROOM_FOR_WORD = 50;

/**
 * The months' headers. A narrow column has room for the number alone; the last month is that of the report's day, years are
 * told apart by two greys, and the notes say each. In a wide one, each January says the year, and where there is none, the
 * first month.
 */
function monthHeaders(months: readonly CivilMonth[], figures: MonthFigures, language: Language): GridCell[] {
  const width = MONTH_WIDTHS[figures];
  const hasJanuary = months.some((month) => month % 100 === 1);
  const last = months[months.length - 1];
  return months.map((month, index) => {
    const number = month % 100;
    const saysYear = hasJanuary ? number === 1 : index === 0;
    const wide = saysYear ? monthHeaderWithYear(yearOf(month), number) : monthHeader(number);
    const header = width < ROOM_FOR_WORD ? monthNumber(number) : wide;
    const yearsAgo = yearOf(last ?? month) - yearOf(month);
    const colour = yearsAgo % 2 === 0 ? headerColour : otherYearColour;
    return { ...headerCell(header[language], width, colour), note: isoMonth(month) };
  });
}

/** How the months of the grid are to be shown. */
export interface GridView {
  readonly language: Language;
  readonly figures: MonthFigures;
  readonly months: readonly CivilMonth[];
}

/** The columns of the grid, from left to right: what burns, the months, the team's own, and the second block. */
export interface Layout {
  readonly header: readonly GridCell[];
  readonly widths: readonly (number | undefined)[];
  /** The number of a column, counted from 1. */
  readonly columnOf: (key: StoreColumn['key']) => number;
  readonly places: HeadingPlaces;
}

/** Puts what belongs to a row together, in the order of the columns; a blank column, which is hidden, divides the two blocks. */
export const inOrder = <T>(of: (column: StoreColumn) => T, months: readonly T[], divider: T): T[] => [
  ...LEADING_COLUMNS.map(of),
  ...months,
  ...TEAM_COLUMNS.map(of),
  divider,
  ...DETAIL_COLUMNS.map(of),
];

export function layOut({ language, figures, months }: GridView): Layout {
  const none = months.map(() => undefined);
  const keys = inOrder<StoreColumn['key'] | undefined>(({ key }) => key, none, undefined);
  const columnOf = (key: StoreColumn['key']) => keys.indexOf(key) + 1;
  return {
    header: inOrder(
      ({ header }) => header(language),
      monthHeaders(months, figures, language),
      cell(undefined),
    ),
    widths: inOrder<number | undefined>(
      ({ width }) => width,
      months.map(() => MONTH_WIDTHS[figures]),
      undefined,
    ),
    columnOf,
    places: {
      why: columnOf('why') - 1,
      daysLeft: columnOf('daysLeft') - 1,
      months: LEADING_COLUMNS.length,
      monthCount: months.length,
      details: columnOf('fullName') - 1,
      width: keys.length,
    },
  };
}
