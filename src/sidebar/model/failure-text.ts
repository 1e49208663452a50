import type { Bilingual } from '../../messages/language';
import { asProblem } from '../../report/as-problem';
import { Refusal } from '../contract/refusal';
import { explainFailure } from './explain-failure';

/** What the user is told about an error, whoever threw it: the server, a table that can't be read, or Google. */
export function failureText(error: unknown): Bilingual {
  if (error instanceof Refusal) return error.text;
  try {
    return asProblem(error).text;
  } catch {
    return explainFailure(error);
  }
}
