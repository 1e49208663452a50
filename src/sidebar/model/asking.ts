import { MOST_CALLS } from '../contract/read';
import type { Answer, Request, RequestName } from '../contract/requests';

/*
 * What the page does with the workbook is written as generators: an action asks the server by yielding its questions,
 * and goes on with the answers. Whoever runs it decides how they are asked: the page asks by google.script.run, and
 * pauses for the browser now and then; a test asks a workbook without a page, at once.
 */

/** A request without the version, which is put in where it is sent. */
export type Asked<Name extends RequestName> = Omit<Request<Name>, 'version'>;

export type Question = {
  [Name in RequestName]: { readonly name: Name; readonly request: Asked<Name> };
}[RequestName];

/**
 * An action. It yields questions that are asked at once, or none to let the browser breathe. @throws what the user is
 * told
 */
export type Asking<Result> = Generator<readonly Question[], Result, readonly unknown[]>;

/** Asks one question, e.g. `yield* ask('open', { headers })`. */
export function* ask<Name extends RequestName>(name: Name, request: Asked<Name>): Asking<Answer<Name>> {
  const [answer] = yield [{ name, request } as unknown as Question];
  return answer as Answer<Name>;
}

/** Asks many questions, as many at once as Google takes from one page. @returns the answers in the order of the requests */
export function* askAll<Name extends RequestName>(
  name: Name,
  requests: readonly Asked<Name>[],
): Asking<Answer<Name>[]> {
  const answers: Answer<Name>[] = [];
  for (let first = 0; first < requests.length; first += MOST_CALLS) {
    const some = requests.slice(first, first + MOST_CALLS);
    const given = yield some.map((request) => ({ name, request }) as unknown as Question);
    answers.push(...(given as Answer<Name>[]));
  }
  return answers;
}

/** Lets the browser answer the user before the work goes on. */
export function* breathe(): Asking<void> {
  yield [];
}

/** How many stores are worked on before the browser may breathe again: some milliseconds of work. */
const STORES_OF_A_BREATH = 25;

/** Does something for each of many stores, and lets the browser answer the user in between. */
export function* forEachInBreaths<Store, Result>(
  stores: readonly Store[],
  work: (store: Store, index: number) => Result,
): Asking<Result[]> {
  const results: Result[] = [];
  for (const [index, store] of stores.entries()) {
    if (index % STORES_OF_A_BREATH === STORES_OF_A_BREATH - 1) yield* breathe();
    results.push(work(store, index));
  }
  return results;
}
