import { isoDate } from '../calendar/civil-date';
import { Problem } from '../messages/problem';
import { problems } from '../messages/problems';
import { UncoveredDay } from '../rules/governing-standard';

/** The problem that an error stands for; a fault of the program goes on its way. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof UncoveredDay) {
    return new Problem(problems.uncoveredDay(isoDate(error.day), isoDate(error.earliest)));
  }
  throw error;
}
