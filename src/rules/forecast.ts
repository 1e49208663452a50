import type { CivilDate } from '../calendar/civil-date';
import { addMonths, type CivilMonth, lastDayOf, monthOf, monthsFrom } from '../calendar/civil-month';
import type { AssessedCycle } from './cycle';
import type { Life } from './life';
import { type MonthRecord, type MonthRecords, recordOf } from './month-record';
import { previousCycles } from './previous-cycle';
import type { NodeReview } from './review-sales';
import { missedRequirement, type Requirement } from './reviews';
import type { TargetsOf } from './target';
import { assess, type JudgedAssessment } from './verdict';

/** What is expected of every month from the day on. What is undefined stays unknown. */
export interface Expectation {
  /** CNY a month. */
  readonly sales: number | undefined;
  readonly score: number | undefined;
}

/** A node as it would stand when it comes. */
export interface ExpectedNode extends NodeReview {
  readonly cycle: AssessedCycle;
}

export interface Forecast {
  /** The nodes from the day on, up to the first miss or the last month looked at. */
  readonly nodes: readonly ExpectedNode[];
  /** The first requirement that would be missed, on the day on which that is certain. */
  readonly firstMiss:
    | { readonly day: CivilDate; readonly requirement: Requirement; readonly assessment: JudgedAssessment }
    | undefined;
  /** The last day looked at. */
  readonly lastDay: CivilDate;
  /** Whether nothing was unknown on any day looked at. */
  readonly isComplete: boolean;
  /** What is known, with what is expected of the months ahead. */
  readonly records: MonthRecords;
}

/**
 * What would become of a store if all went as expected.
 * @param months how far to look, the day's own month included
 */
export function forecast(
  life: Life,
  date: CivilDate,
  records: MonthRecords,
  targetsOf: TargetsOf,
  expected: Expectation,
  months: number,
): Forecast {
  const thisMonth = monthOf(date);
  const ahead = monthsFrom(thisMonth, addMonths(thisMonth, months - 1));
  const expectedRecords = withExpectation(records, date, ahead, expected);
  const previousOf = previousCycles(life, expectedRecords, targetsOf);
  const nodes: ExpectedNode[] = [];
  const lastDay = lastDayOf(ahead[ahead.length - 1] ?? thisMonth);
  let isComplete = true;
  for (const month of ahead) {
    const day = lastDayOf(month);
    const assessment = assess(life, day, expectedRecords, targetsOf, previousOf);
    if (!('sales' in assessment)) continue;
    const reached = assessment.sales.passed.find(({ node }) => node.day === day);
    if (reached) nodes.push({ cycle: assessment.cycle, ...reached });
    const requirement = missedRequirement(assessment);
    if (requirement) {
      const firstMiss = { day, requirement, assessment };
      return { nodes, firstMiss, lastDay: day, isComplete, records: expectedRecords };
    }
    isComplete &&= assessment.status !== 'no data';
  }
  return { nodes, firstMiss: undefined, lastDay, isComplete, records: expectedRecords };
}

/** What is known of a month stays; of the unfinished one, sales are what is expected, or what they are already if more. */
function withExpectation(
  records: MonthRecords,
  date: CivilDate,
  ahead: readonly CivilMonth[],
  expected: Expectation,
): MonthRecords {
  const all = new Map(records);
  for (const month of ahead.filter((one) => lastDayOf(one) > date)) {
    all.set(month, expectMonth(recordOf(records, month), expected));
  }
  return all;
}

const expectMonth = (known: MonthRecord, { sales, score }: Expectation): MonthRecord => ({
  ...known,
  sales: larger(known.sales, sales),
  // The platform's word that there is no score is known as well.
  score: known.hasNoScore ? undefined : (known.score ?? score),
});

const larger = (known: number | undefined, expected: number | undefined): number | undefined =>
  known === undefined || expected === undefined ? (known ?? expected) : Math.max(known, expected);
