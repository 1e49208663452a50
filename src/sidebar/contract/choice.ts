import { exactOptional, type InferOutput, nullable, object, picklist, pipe, regex, string } from 'valibot';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../../tables/monthly-columns';
import { cellText, count, sheetId } from './fields';

/** Columns that the user chose by hand. Each counts only while its header stands there. */
function columns() {
  const keys = Object.keys(MONTHLY_COLUMNS) as MonthlyKey[];
  /** The position counts from 1, 0 is "this sheet has none"; the header is trimmed, "" where the sheet has none. */
  const column = exactOptional(object({ position: count(), header: cellText() }));
  return object(Object.fromEntries(keys.map((key) => [key, column])) as Record<MonthlyKey, typeof column>);
}

/** What the user has chosen to report: the tables, the day, and how much is shown. */
export const reportChoice = () =>
  object({
    language: picklist(['zh', 'en']),
    rowsSheet: sheetId(),
    targetsSheet: sheetId(),
    /** The user's own standards; null where the shipped versions are to do. */
    standardsSheet: nullable(sheetId()),
    /** The weights of the score's dimensions; null where all weigh the same. */
    weightsSheet: nullable(sheetId()),
    date: pipe(string(), regex(/^\d{4}-\d\d-\d\d$/)),
    monthCells: picklist(['score', 'sales', 'both']),
    /** How many calendar months the grid shows, up to the as-of month; or the months of all stores' present cycles. */
    span: picklist(['12', '24', 'cycle']),
    columns: columns(),
  });

export type ReportChoice = InferOutput<ReturnType<typeof reportChoice>>;
