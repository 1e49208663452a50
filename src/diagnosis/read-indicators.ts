import type { CivilMonth } from '../calendar/civil-month';
import { indexesOf } from '../cells/column';
import { gridOf } from '../cells/grid';
import { attempt, inPlace, Problem } from '../cells/problem';
import { readDuration } from '../cells/read-duration';
import { readNonNegative } from '../cells/read-number';
import { readPercent } from '../cells/read-percent';
import { nameKey } from '../cells/read-text';
import { placeInTable } from '../cells/table-place';
import { problems } from '../messages/problems';
import type { ScoreScale } from '../tables/known-standards';
import { readScore } from '../tables/score-scale';
import type { Store } from '../tables/store';
import { INDICATOR_KEYS, INDICATORS, type IndicatorKey } from './indicators';

/** The figures of one month: points, shares from 0 to 1, seconds, visitors. A figure that is not there is unknown. */
export type IndicatorFigures = Readonly<Partial<Record<IndicatorKey, number>>>;

export interface StoreIndicators {
  /** The months for which at least one indicator is known. */
  readonly months: ReadonlyMap<CivilMonth, IndicatorFigures>;
  /** Each bad cell, with its spot; its indicator is unknown, and nothing else of the store is affected. */
  readonly problems: readonly Problem[];
}

/** The indicators among the columns of the monthly rows. */
export interface IndicatorTable {
  /** The indicators that have a column. */
  readonly keys: readonly IndicatorKey[];
  /** The headers that mean the same as another one; no column under them is read. */
  readonly problems: readonly Problem[];
  readonly of: (store: Store) => StoreIndicators;
}

interface IndicatorColumn {
  readonly key: IndicatorKey;
  readonly header: string;
  readonly index: number;
}

/**
 * Reads only the header row at first: a store's cells are read when they are asked for, apart from the verdict's own
 * columns.
 * @param range the monthly rows with their header row. @param scale the lowest and highest score of a dimension
 */
export function readIndicators(range: unknown, scale: ScoreScale): IndicatorTable {
  const [headerRow = [], ...rows] = Array.isArray(range) ? gridOf(range) : [];
  const headers = headerRow.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  const { columns, found } = findColumns(headers);
  return {
    keys: columns.map(({ key }) => key),
    problems: found,
    of: ({ months }) => {
      const known = new Map<CivilMonth, IndicatorFigures>();
      const bad: Problem[] = [];
      for (const [month, { row }] of months) {
        const figures = readRow(columns, row, rows[row - 2] ?? [], scale, bad);
        if (Object.keys(figures).length > 0) known.set(month, figures);
      }
      return { months: known, problems: bad };
    },
  };
}

function findColumns(headers: readonly string[]) {
  const columns: IndicatorColumn[] = [];
  const found: Problem[] = [];
  for (const key of INDICATOR_KEYS) {
    const [index, second] = indexesOf(headers, INDICATORS[key]);
    if (index === undefined) continue;
    const header = headers[index] ?? '';
    if (second === undefined) columns.push({ key, header, index });
    else {
      const text = problems.columnTwice('rows', header, headers[second] ?? '');
      found.push(new Problem(text, { table: 'rows', row: 1, header }));
    }
  }
  return { columns, found };
}

function readRow(
  columns: readonly IndicatorColumn[],
  row: number,
  cells: readonly unknown[],
  scale: ScoreScale,
  bad: Problem[],
): IndicatorFigures {
  const figures: Partial<Record<IndicatorKey, number>> = {};
  for (const { key, header, index } of columns) {
    const figure = attempt(bad, () =>
      inPlace(
        () => placeInTable('rows', row, header),
        () => readFigure(key, header, cells[index], scale),
      ),
    );
    if (figure !== undefined) figures[key] = figure;
  }
  return figures;
}

function readFigure(key: IndicatorKey, header: string, cell: unknown, scale: ScoreScale): number | undefined {
  switch (INDICATORS[key].unit) {
    case 'points':
      return readScore(cell, scale);
    case 'share':
      return readPercent(cell);
    case 'duration':
      return readDuration(cell, isInMinutes(header) ? 'minutes' : 'seconds');
    case 'count':
      return readNonNegative(cell);
  }
}

const isInMinutes = (header: string): boolean => /\((分钟|min)\)$/.test(nameKey(header));
