import type { CivilDate } from '../calendar/civil-date';
import { type CivilMonth, isoMonth, monthOf } from '../calendar/civil-month';
import { isBlank, showCell } from '../cells/cell';
import { inPlace, Problem } from '../cells/problem';
import { readMonth } from '../cells/read-date';
import { readNonNegative, readNumber } from '../cells/read-number';
import type { SheetDates } from '../cells/sheet-dates';
import { problems } from '../messages/problems';
import type { AssessedCycle } from '../rules/cycle';
import type { MonthRecord, MonthRecords } from '../rules/month-record';
import { readScore } from '../tables/score-scale';
import { itemPlace } from './read-arguments';

type Vector = readonly unknown[];

/** A store's months side by side with their figures; a vector that the question does not need is left out. */
export interface MonthVectors {
  readonly months: unknown;
  readonly sales?: unknown;
  readonly scores?: unknown;
  readonly listings?: unknown;
}

/** Which item holds which month. */
export interface MonthIndex {
  /** The figures of the cycle's months up to the month of `date`; only those are read, the others are ignored. */
  readonly recordsOf: (cycle: AssessedCycle, date: CivilDate) => MonthRecords;
}

/** @throws Problem where the lengths differ, a month stands twice, or a figure has no month */
export function readMonthVectors(vectors: MonthVectors, dates: SheetDates): MonthIndex {
  const months = asVector(vectors.months);
  const figures = figureVectors(vectors);
  for (const { name, cells } of figures) {
    if (cells.length === months.length) continue;
    throw new Problem(problems.sizesDiffer('months', `${months.length}`, name, `${cells.length}`));
  }
  const positions = positionsOf(months, dates);
  refuseFiguresWithoutMonth(months, figures);
  return {
    recordsOf: (cycle, date) =>
      new Map(
        [...positions]
          .filter(([month]) => month >= cycle.firstMonth && month <= monthOf(date))
          .map(([month, position]) => [month, recordAt(vectors, position, cycle)]),
      ),
  };
}

const asVector = (argument: unknown): Vector => (Array.isArray(argument) ? argument : []);

const figureVectors = ({ sales, scores, listings }: MonthVectors) =>
  Object.entries({ sales, scores, listings }).flatMap(([name, argument]) =>
    argument === undefined ? [] : [{ name, cells: asVector(argument) }],
  );

function positionsOf(months: Vector, dates: SheetDates): Map<CivilMonth, number> {
  const positions = new Map<CivilMonth, number>();
  months.forEach((cell, position) => {
    const month = inPlace(itemPlace('months', position), () => readMonth(cell, dates));
    if (month === undefined) return;
    const earlier = positions.get(month);
    if (earlier !== undefined) {
      throw new Problem(problems.sameMonthTwice(isoMonth(month), earlier + 1, position + 1));
    }
    positions.set(month, position);
  });
  return positions;
}

/** A figure whose month is unknown can't be left out: it might be the one that decides. */
function refuseFiguresWithoutMonth(
  months: Vector,
  figures: readonly { readonly name: string; readonly cells: Vector }[],
): void {
  for (const { name, cells } of figures) {
    const position = cells.findIndex((cell, index) => !isBlank(cell) && isBlank(months[index]));
    if (position < 0) continue;
    throw new Problem(problems.valueWithoutMonth(name, position + 1, showCell(cells[position])));
  }
}

function recordAt(vectors: MonthVectors, position: number, cycle: AssessedCycle): MonthRecord {
  const figureAt = <T>(name: keyof MonthVectors, read: (cell: unknown) => T): T =>
    inPlace(itemPlace(name, position), () => read(asVector(vectors[name])[position]));
  return {
    sales: figureAt('sales', (cell) => readNumber(cell)),
    score: figureAt('scores', (cell) => readScore(cell, cycle.standard.score)),
    listings: figureAt('listings', readNonNegative),
  };
}
