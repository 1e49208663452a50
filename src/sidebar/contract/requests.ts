import type { GenericSchema, InferOutput } from 'valibot';
import type { Bilingual } from '../../messages/language';
import { openAnswer, openRequest } from './open';
import { piecesAnswer, piecesRequest } from './pieces';
import { readAnswer, readRequest } from './read';
import { writeAnswer, writeRequest } from './write';

/*
 * All that passes between the page in the sidebar and the server. It is plain JSON, since Google loses a Date on the
 * way without a word. These schemas are what both sides check, and what the types are derived from: the server checks
 * requests and the page answers, and the script that every formula loads carries what the server checks alone.
 */
export const requests = {
  open: openRequest,
  pieces: piecesRequest,
  read: readRequest,
  write: writeRequest,
} as const satisfies Record<string, () => GenericSchema>;

export type RequestName = keyof typeof requests;

export const answers = {
  open: openAnswer,
  pieces: piecesAnswer,
  read: readAnswer,
  write: writeAnswer,
} as const satisfies Record<RequestName, () => GenericSchema>;

/** A request of the page; the version is put in where the request is sent. */
export type Request<Name extends RequestName> = InferOutput<ReturnType<(typeof requests)[Name]>>;
export type Answer<Name extends RequestName> = InferOutput<ReturnType<(typeof answers)[Name]>>;

/**
 * What the server answers. It never throws, since Google would show an exception as it is. The messages are in both
 * languages, since the page has its own.
 */
export type Reply<Answered> =
  | { readonly ok: true; readonly answer: Answered }
  | { readonly ok: false; readonly message: Bilingual };
