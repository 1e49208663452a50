/** The kinds of methods that a document's classes have, by who may call them and what they cost. */
import { BY_THE_USER, READING } from './auth-mode';
import type { Method } from './strict-service';

type Run = Method['run'];
type Signatures = Method['signatures'];

/** A method that asks for something other than cells. */
export const ask = (signatures: Signatures, run: Run): Method => ({ modes: READING, signatures, run });

/** A method that reads cells, which a build may do a few times and never row by row. */
export const read = (signatures: Signatures, run: Run): Method => ({
  modes: READING,
  access: 'read',
  signatures,
  run,
});

/** A method that changes the document, which a custom function may not do. */
export const change = (signatures: Signatures, run: Run): Method => ({
  modes: BY_THE_USER,
  access: 'write',
  signatures,
  run,
});

/** A method that does something for the user and leaves the document as it is. */
export const act = (signatures: Signatures, run: Run): Method => ({ modes: BY_THE_USER, signatures, run });
