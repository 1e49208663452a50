import { isoMonth } from '../calendar/civil-month';
import { Problem } from '../cells/problem';
import type { Bilingual } from '../messages/language';
import { problems } from '../messages/problems';
import type { Answer } from '../rules/answer';

/**
 * Answers TRUE where a requirement is met or does not apply, FALSE where it is missed.
 * @param figure the name of the figure that is unknown, for the message
 * @throws Problem that names the months where it can't be told
 */
export function answerAsBoolean(answer: Answer, figure: Bilingual): boolean {
  switch (answer.kind) {
    case 'met':
    case 'not applicable':
      return true;
    case 'missed':
      return false;
    case 'unknown':
      throw new Problem(problems.unknownMonths(figure, answer.months.map(isoMonth)));
    default:
      throw new Error('a missing target is refused before the answer');
  }
}
