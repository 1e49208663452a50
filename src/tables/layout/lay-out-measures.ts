import { cellText } from '../../cells/cell';
import { indexesOf } from '../../cells/column';
import type { FoundHeaders } from '../../cells/find-headers';
import type { SheetDates } from '../../cells/sheet-dates';
import { MONTHLY_COLUMNS } from '../monthly-columns';
import { joinTables } from './join-tables';
import type { LaidOut } from './laid-out';
import { layOutColumns } from './lay-out-columns';
import { layOutRows } from './lay-out-rows';
import type { LayoutAnswers } from './layout-answers';
import { byMeasure, type Measures, measureColumn, type OneMeasure, valueColumn } from './measures';
import type { SheetCells } from './sheet-cells';
import { withMergedNames } from './store-names';
import type { WideHeader } from './wide-header';

/** A table with months as columns and a row for each measure of a store; undefined where no column names measures. */
export function measuredColumns(
  cells: SheetCells,
  header: WideHeader,
  answers: LayoutAnswers,
  dates: SheetDates,
): LaidOut | undefined {
  const { stores, months, last, texts } = header;
  const store = stores.get('store') ?? 0;
  const taken = new Set([...stores.values(), ...months.map(({ column }) => column)]);
  const free = texts.map((_, column) => column).filter((column) => column > store && !taken.has(column));
  const values = withMergedNames(cells.values, cells.merged ?? [], last, [...stores.values()]);
  const column = measureColumn(values, texts, last, free);
  if (column === undefined) return undefined;
  const measures = byMeasure(values, last, column, store, [...stores.values()]);
  return joinMeasures(cells, measures, column, dates, (one) =>
    layOutColumns({ ...cells, values: one.rows, merged: [] }, header, answers, dates, one),
  );
}

/** A table with a row for each store, month and measure; undefined where it is none. */
export function layOutMeasuredRows(
  cells: SheetCells,
  found: FoundHeaders,
  answers: LayoutAnswers,
  dates: SheetDates,
): LaidOut | undefined {
  const { headers, last } = found;
  const [store] = indexesOf(headers, MONTHLY_COLUMNS.store);
  const hasMonth = indexesOf(headers, MONTHLY_COLUMNS.month).length > 0;
  const value = valueColumn(headers);
  if (store === undefined || !hasMonth || value === undefined) return undefined;
  const isNamed = (index: number) => headers[index] !== '';
  const column = measureColumn(
    cells.values,
    headers,
    last,
    headers.map((_, index) => index).filter((index) => isNamed(index) && index !== value),
  );
  if (column === undefined) return undefined;
  // What else is said of a store may change from month to month.
  const about = [store, ...indexesOf(headers, MONTHLY_COLUMNS.onboard)];
  return joinMeasures(cells, byMeasure(cells.values, last, column, store, about), column, dates, (one) => {
    const unit = one.isInTenThousands ? '(万元)' : '';
    const own = headers.map((header, index) =>
      index === value ? `${MONTHLY_COLUMNS[one.figure].headers[0]}${unit}` : header,
    );
    const laidOut = layOutRows({ ...cells, values: one.rows }, { ...found, headers: own }, answers);
    return { ...laidOut, headers };
  });
}

function joinMeasures(
  cells: SheetCells,
  { each, others }: Measures,
  column: number,
  dates: SheetDates,
  lay: (one: OneMeasure) => LaidOut,
): LaidOut | undefined {
  const [first, ...more] = each.map((one) => ({ laidOut: lay(one) }));
  if (!first) return undefined;
  const joined = joinTables([first, ...more], dates, true);
  const left = others.map((index) => ({
    row: index + 1,
    why: 'other figure' as const,
    text: cellText(cells.values[index]?.[column]),
  }));
  const questions = joined.questions.filter(
    (one, index, all) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index,
  );
  return { ...joined, leftOut: [...joined.leftOut, ...left], questions };
}
