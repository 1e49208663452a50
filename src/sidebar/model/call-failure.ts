import type { Bilingual } from '../../messages/language';
import { asProblem } from '../../report/as-problem';
import { Refusal } from '../contract/refusal';
import { explainFailure } from './explain-failure';

/** The server gave no answer; the text says why, and what to do. */
export class CallFailure extends Error {
  constructor(readonly text: Bilingual) {
    super(text.en);
  }
}

/** What the user is told of an error, whoever threw it: the server, a table that can't be read, or Google. */
export function failureText(error: unknown): Bilingual {
  if (error instanceof CallFailure || error instanceof Refusal) return error.text;
  try {
    return asProblem(error).text;
  } catch {
    return explainFailure(error);
  }
}
