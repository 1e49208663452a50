import type { Bilingual } from '../../messages/language';
import { portionTexts } from '../../messages/portions';
import { asProblem } from '../../report/as-problem';
import { Refusal } from '../contract/refusal';
import { explainFailure } from './explain-failure';
import { StoppedPartly } from './stopped-partly';

/** What the user is told about an error, whoever threw it: the server, a table that can't be read, or Google. */
export function failureText(error: unknown): Bilingual {
  if (error instanceof Refusal) return error.text;
  if (error instanceof StoppedPartly)
    return portionTexts.stopped(error.done, error.left, failureText(error.why));
  try {
    return asProblem(error).text;
  } catch {
    return explainFailure(error);
  }
}
