import type { Bilingual } from '../../messages/language';
import { explainFailure } from './explain-failure';

/** The server gave no answer; the text says why, and what to do. */
export class CallFailure extends Error {
  constructor(readonly text: Bilingual) {
    super(text.en);
  }
}

export const failureText = (error: unknown): Bilingual =>
  error instanceof CallFailure ? error.text : explainFailure(error);
