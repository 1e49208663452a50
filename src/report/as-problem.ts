import { isoDate } from '../calendar/civil-date';
import { isoMonth } from '../calendar/civil-month';
import { Problem } from '../cells/problem';
import { problems } from '../messages/problems';
import { type Assignment, TwoStandardsInCycle } from '../rules/assigned-standard';
import { UncoveredDay } from '../rules/governing-standard';
import { BeforeCycleStart } from '../rules/life';

/** The problem that an error stands for; a fault of the program goes on its way. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof UncoveredDay) {
    const { day, earliest } = error;
    return new Problem(
      earliest === undefined
        ? problems.noStandardByDate
        : problems.uncoveredDay(isoDate(day), isoDate(earliest)),
    );
  }
  if (error instanceof BeforeCycleStart) {
    return new Problem(problems.beforeCycleStart(isoDate(error.day), isoDate(error.cycleStart)));
  }
  if (error instanceof TwoStandardsInCycle) {
    const { first, second } = error;
    return new Problem(
      problems.twoStandardsInCycle(idOf(first), isoMonth(first.from), idOf(second), isoMonth(second.from)),
    );
  }
  throw error;
}

const idOf = ({ standard }: Assignment): string => standard?.id ?? '';
