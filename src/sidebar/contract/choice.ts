import {
  array,
  boolean,
  exactOptional,
  type InferOutput,
  maxLength,
  nullable,
  object,
  picklist,
  pipe,
  record,
  regex,
  string,
} from 'valibot';
import { FIGURE_KEYS } from '../../tables/layout/figure-keys';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../../tables/monthly-columns';
import { chosenStores } from './chosen-stores';
import { cellText, count, sheetId } from './fields';

/** The columns that the user chose by hand. Each counts only while its header stands there. */
function columns() {
  const keys = Object.keys(MONTHLY_COLUMNS) as MonthlyKey[];
  /**
   * The position is counted from 1, and 0 means "this sheet has none"; the header is trimmed, and "" where the sheet
   * has none.
   */
  const column = exactOptional(object({ position: count(), header: cellText() }));
  return object(Object.fromEntries(keys.map((key) => [key, column])) as Record<MonthlyKey, typeof column>);
}

const layout = () =>
  object({
    blocks: exactOptional(record(cellText(), picklist([...FIGURE_KEYS, 'none']))),
    year: exactOptional(count()),
    months: exactOptional(record(cellText(), pipe(string(), regex(/^(?:\d{4}-\d\d|none)$/)))),
    namesHoldBelow: exactOptional(boolean()),
    alone: exactOptional(boolean()),
    salesUnit: exactOptional(picklist(['yuan', 'ten thousands'])),
    targetsUnit: exactOptional(picklist(['yuan', 'ten thousands'])),
    scores: exactOptional(picklist(['tenfold', 'hundredfold', 'percent', 'share', 'as written'])),
  });

const MOST_SHEETS = 100;
const moreSheets = () => pipe(array(sheetId()), maxLength(MOST_SHEETS));

/** What the user has chosen to report: the tables, the day, and how much is shown. */
export const reportChoice = () =>
  object({
    language: picklist(['zh', 'en']),
    rowsSheet: sheetId(),
    targetsSheet: sheetId(),
    /** The sheet with the user's own standards; null where the shipped versions apply. */
    standardsSheet: nullable(sheetId()),
    /** The sheet with the weights of the score's dimensions; null where all weigh the same. */
    weightsSheet: nullable(sheetId()),
    date: pipe(string(), regex(/^\d{4}-\d\d-\d\d$/)),
    monthCells: picklist(['score', 'sales', 'both']),
    /**
     * The number of calendar months that the grid shows, up to the as-of month; or the months of all stores' present
     * cycles.
     */
    span: picklist(['12', '24', 'cycle']),
    columns: columns(),
    /** What the user said of the sheet where its cells do not tell it. */
    layout: exactOptional(layout()),
    /** The stores that the report is of, where it is not of all. */
    only: exactOptional(chosenStores()),
    /** Sheets that are read together with that of the monthly rows. */
    moreSheets: exactOptional(moreSheets()),
    /** What was chosen of other sheets of monthly rows, by their ids. */
    kept: exactOptional(
      record(string(), object({ columns: columns(), layout: layout(), moreSheets: moreSheets() })),
    ),
  });

export type ReportChoice = InferOutput<ReturnType<typeof reportChoice>>;
