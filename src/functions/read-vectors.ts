import type { CivilDate } from '../calendar/civil-date';
import { type CivilMonth, isoMonth, monthOf } from '../calendar/civil-month';
import { isBlank, refuse, showCell } from '../cells/cell';
import { attempt, CellProblem, inPlace, Problem } from '../cells/problem';
import { readMonth } from '../cells/read-date';
import { readNonNegative, readSales } from '../cells/read-number';
import type { SheetDates } from '../cells/sheet-dates';
import { complaints, orHeader } from '../messages/complaints';
import { problems } from '../messages/problems';
import type { AssessedCycle } from '../rules/cycle';
import type { MonthRecord, MonthRecords } from '../rules/month-record';
import { isMonthlyHeader } from '../tables/monthly-columns';
import { readMonthScore } from '../tables/score-scale';
import { itemPlace } from './argument-place';
import type { Vector } from './vector';

/** A store's months side by side with their figures; a vector that the question does not need is left out. */
export interface MonthVectors {
  readonly months: Vector<'months'>;
  readonly sales?: Vector<'sales'>;
  readonly scores?: Vector<'scores'>;
  readonly listings?: Vector<'listings'> | undefined;
}

/** The months of a vector, by which figures are found. */
export interface MonthIndex {
  /** The figures of the cycle's months up to the month of `date`, inclusive; only these are read, the others are ignored. */
  readonly recordsOf: (cycle: AssessedCycle, date: CivilDate) => MonthRecords;
  /** The figures of a cycle that is over, as far as they can be read: a bad cell in them is unknown, and stops nothing. */
  readonly recordsBefore: (cycle: AssessedCycle) => MonthRecords;
}

/**
 * Finds which item holds which month. @throws Problem where the lengths differ, a month stands twice, or a figure has
 * no month
 */
export function readMonthVectors(vectors: MonthVectors, dates: SheetDates): MonthIndex {
  const months = vectors.months.cells;
  const figures = figureVectors(vectors);
  for (const { name, cells } of figures) {
    if (cells.length === months.length) continue;
    throw new Problem(problems.sizesDiffer('months', `${months.length}`, name, `${cells.length}`));
  }
  const positions = positionsOf(months, dates);
  refuseFiguresWithoutMonth(months, figures);
  const records = (cycle: AssessedCycle, last: CivilMonth, read: typeof recordAt): MonthRecords =>
    new Map(
      [...positions]
        .filter(([month]) => month >= cycle.firstMonth && month <= last)
        .map(([month, position]) => [month, read(vectors, position, cycle)]),
    );
  return {
    recordsOf: (cycle, date) => records(cycle, monthOf(date), recordAt),
    recordsBefore: (cycle) => records(cycle, cycle.lastMonth, knownAt),
  };
}

const figureVectors = ({ sales, scores, listings }: MonthVectors): Vector<string>[] =>
  [sales, scores, listings].filter((vector) => vector !== undefined);

function positionsOf(months: readonly unknown[], dates: SheetDates): Map<CivilMonth, number> {
  const positions = new Map<CivilMonth, number>();
  months.forEach((cell, position) => {
    const month = readItem('months', months, position, () => readMonth(cell, dates));
    if (month === undefined) return;
    const earlier = positions.get(month);
    if (earlier !== undefined) {
      throw new Problem(problems.sameMonthTwice(isoMonth(month), earlier + 1, position + 1));
    }
    positions.set(month, position);
  });
  return positions;
}

/** Refuses figures without a month. They can't be left out, since each might be the one that decides. */
function refuseFiguresWithoutMonth(months: readonly unknown[], figures: readonly Vector<string>[]): void {
  for (const { name, cells } of figures) {
    const position = cells.findIndex((cell, index) => !isBlank(cell) && isBlank(months[index]));
    if (position < 0) continue;
    throw new Problem(problems.valueWithoutMonth(name, position + 1, showCell(cells[position])));
  }
}

function recordAt(
  { sales, scores, listings }: MonthVectors,
  position: number,
  { standard }: AssessedCycle,
): MonthRecord {
  return {
    sales: figureAt(sales, position, readSales),
    ...figureAt(scores, position, (cell) => readMonthScore(cell, standard.score)),
    listings: figureAt(listings, position, readNonNegative),
  };
}

/** The record as far as its cells can be read. */
function knownAt(vectors: MonthVectors, position: number, cycle: AssessedCycle): MonthRecord {
  const { months, sales, scores, listings } = vectors;
  const only = (vector: Partial<MonthVectors>) =>
    attempt([], () => recordAt({ months, ...vector }, position, cycle));
  return {
    ...(sales && only({ sales })),
    ...(scores && withoutBlanks(only({ scores }))),
    ...(listings && withoutBlanks(only({ listings }))),
  };
}

/** The record without its undefined fields, which must not take the place of what another vector says. */
const withoutBlanks = (record: MonthRecord = {}): MonthRecord =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const figureAt = <T>(
  vector: Vector<string> | undefined,
  position: number,
  read: (cell: unknown) => T,
): T | undefined =>
  vector && readItem(vector.name, vector.cells, position, () => read(vector.cells[position]));

function readItem<T>(name: string, cells: readonly unknown[], position: number, read: () => T): T {
  return inPlace(itemPlace(name, position), () => {
    const mayBeHeader = position === 0 && cells.length > 1 && looksLikeHeader(cells[0]);
    return mayBeHeader ? refuseHeader(cells[0], read) : read();
  });
}

/**
 * Whether a cell holds words without a figure, as a header does. Some such words are understood all the same, such as
 * those for a month without a score.
 */
const looksLikeHeader = (cell: unknown): boolean =>
  typeof cell === 'string' && /\p{Letter}/u.test(cell) && !/\p{Number}/u.test(cell);

function refuseHeader<T>(cell: unknown, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CellProblem) || error.complaint === complaints.errorCell) throw error;
    return refuse(cell, isMonthlyHeader(cell) ? complaints.headerInVector : orHeader(error.complaint));
  }
}
