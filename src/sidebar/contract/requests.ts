import type { GenericSchema, InferOutput } from 'valibot';
import type { Bilingual } from '../../messages/language';
import { openAnswer, openRequest } from './open';
import { readAnswer, readRequest } from './read';
import { writeAnswer, writeRequest } from './write';

/*
 * All that passes between the page in the sidebar and the server: JSON and nothing else, since Google loses a Date on
 * the way without a word. What is said of it here is what is checked, on both sides, and what the types come from.
 */
export const requests = {
  open: { request: openRequest, answer: openAnswer },
  read: { request: readRequest, answer: readAnswer },
  write: { request: writeRequest, answer: writeAnswer },
} as const satisfies Record<
  string,
  { readonly request: () => GenericSchema; readonly answer: () => GenericSchema }
>;

export type RequestName = keyof typeof requests;
/** What the page asks; the version is put in where it is sent. */
export type Request<Name extends RequestName> = InferOutput<ReturnType<(typeof requests)[Name]['request']>>;
export type Answer<Name extends RequestName> = InferOutput<ReturnType<(typeof requests)[Name]['answer']>>;

/** What the server answers: never an exception, which Google would show as it is. The page speaks its own language. */
export type Reply<Answered> =
  | { readonly ok: true; readonly answer: Answered }
  | { readonly ok: false; readonly message: Bilingual };
