import { Problem, type ProblemSpot } from '../cells/problem';

/** Runs `read` and says, of what is wrong with the table as a whole, that it is wrong in the row of its headers. */
export function inTable<T>(table: ProblemSpot['table'], read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Problem) || error.spot) throw error;
    throw new Problem(error.text, { table, row: 1 });
  }
}
