import { columnLetters } from '../../cells/column-letters';
import { HEADERS_WITHIN } from '../../cells/find-headers';
import type { Problem } from '../../cells/problem';
import type { Language } from '../../messages/language';
import { firstRowOf, problemsOf, type StoreReport } from '../../report/store-report';
import type { FoundProblem } from '../contract';
import type { RowsSource } from './rows-source';
import type { SourceSheet } from './source-sheet';

export interface Sources {
  /** Under the headers that it was judged by. */
  readonly rows: RowsSource;
  readonly targets: SourceSheet;
  /** The user's own standards; undefined where the shipped versions apply. */
  readonly standards: SourceSheet | undefined;
  /** The weights; undefined where all dimensions weigh the same. */
  readonly weights?: SourceSheet | undefined;
}

/**
 * Lists every problem of the stores' rows and of the other tables once, with the cell that it lies in.
 * @param more the problems that need not belong to any store
 */
export function foundProblems(
  reports: readonly StoreReport[],
  more: readonly Problem[],
  sources: Sources,
  language: Language,
): FoundProblem[] {
  const problems = [
    ...more.map((problem) => ({ problem, firstRow: 1 })),
    ...reports.flatMap((report) =>
      problemsOf(report).map((problem) => ({ problem, firstRow: firstRowOf(report) })),
    ),
  ];
  const found = problems.map(({ problem, firstRow }) => locate(problem, sources, language, firstRow));
  return [...new Map(found.map((one) => [`${one.address} ${one.message}`, one])).values()];
}

/**
 * Finds the cell that a problem lies in.
 * @param firstRow the row to lead to where the problem names none
 */
export function locate(
  { text, spot }: Problem,
  sources: Sources,
  language: Language,
  firstRow = 1,
): FoundProblem {
  const source = sources[spot?.table ?? 'rows'] ?? sources.rows;
  const { name, values } = source;
  const id = spot?.sheet ?? source.id;
  const header = headerIn(values, spot?.header);
  const headerRow = source === sources.rows ? sources.rows.laidOut.headerRow : header.row;
  const row = Math.max(spot?.row ?? firstRow, headerRow);
  const column = spot?.column ?? header.column;
  return {
    message: text[language],
    sheetName: name,
    spot: { sheet: id, row, column },
    address: `${columnLetters(column)}${row}`,
  };
}

/** Where a header stands in the first rows, counted from 1; the first cell where it stands nowhere. */
function headerIn(
  values: SourceSheet['values'],
  header: string | undefined,
): { row: number; column: number } {
  for (const [index, row] of values.slice(0, HEADERS_WITHIN).entries()) {
    const column = row.findIndex((cell) => typeof cell === 'string' && cell.trim() === header);
    if (column >= 0) return { row: index + 1, column: column + 1 };
  }
  return { row: 1, column: 1 };
}
