/** The kinds of methods that a document's classes have, by who may call them and what they cost. */
import { BY_THE_USER, READING } from './auth-mode';
import type { Method } from './strict-service';

type Run = Method['run'];
type Signatures = Method['signatures'];

/** Asks for something other than cells. */
export const ask = (signatures: Signatures, run: Run): Method => ({ modes: READING, signatures, run });

/** Reads cells: what a build may do a few times and never row by row. */
export const read = (signatures: Signatures, run: Run): Method => ({
  modes: READING,
  access: 'read',
  signatures,
  run,
});

/** Changes the document: not allowed to a custom function. */
export const change = (signatures: Signatures, run: Run): Method => ({
  modes: BY_THE_USER,
  access: 'write',
  signatures,
  run,
});

/** Does something for the user that leaves the document as it is. */
export const act = (signatures: Signatures, run: Run): Method => ({ modes: BY_THE_USER, signatures, run });
