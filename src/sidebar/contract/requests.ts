import type { GenericSchema, InferOutput } from 'valibot';
import type { Bilingual } from '../../messages/language';
import { openAnswer, openRequest } from './open';
import { piecesAnswer, piecesRequest } from './pieces';
import { readAnswer, readRequest } from './read';
import { writeAnswer, writeRequest } from './write';

/*
 * All that passes between the page in the sidebar and the server. It is plain JSON, since Google loses a Date on the
 * way without a word. These schemas are what both sides check, and what the types are derived from.
 */
export const requests = {
  open: { request: openRequest, answer: openAnswer },
  pieces: { request: piecesRequest, answer: piecesAnswer },
  read: { request: readRequest, answer: readAnswer },
  write: { request: writeRequest, answer: writeAnswer },
} as const satisfies Record<
  string,
  { readonly request: () => GenericSchema; readonly answer: () => GenericSchema }
>;

export type RequestName = keyof typeof requests;
/** A request of the page; the version is put in where the request is sent. */
export type Request<Name extends RequestName> = InferOutput<ReturnType<(typeof requests)[Name]['request']>>;
export type Answer<Name extends RequestName> = InferOutput<ReturnType<(typeof requests)[Name]['answer']>>;

/**
 * What the server answers. It never throws, since Google would show an exception as it is. The messages are in both
 * languages, since the page has its own.
 */
export type Reply<Answered> =
  | { readonly ok: true; readonly answer: Answered }
  | { readonly ok: false; readonly message: Bilingual };
