import { type Bilingual, bothLanguages } from '../messages/language';
import { complaintInPlace } from '../messages/places';

/** The cell of a table that a problem lies in, so that a page can lead there. */
export interface ProblemSpot {
  readonly table: 'rows' | 'targets' | 'standards' | 'weights';
  /** The row's number, counted within the range from 1. */
  readonly row: number;
  /** The header as the user wrote it; undefined where the whole row is meant. */
  readonly header?: string | undefined;
  /** The column's number, counted from 1, where the header alone does not tell it. */
  readonly column?: number;
  /** The sheet's id, where a table is made of several sheets. */
  readonly sheet?: number;
}

/** Something in the user's input that stops one answer: a sentence for them, never a fault of the program. */
export class Problem extends Error {
  constructor(
    readonly text: Bilingual,
    readonly spot?: ProblemSpot,
  ) {
    super(bothLanguages(text));
  }
}

/** What is wrong with one cell's value. Whoever knows where the cell stands makes a Problem of it. */
export class CellProblem extends Error {
  constructor(
    readonly value: string,
    readonly complaint: Bilingual,
  ) {
    super(bothLanguages(complaint));
  }
}

/** Where a cell stands: in words and, in a table, as a spot. */
export type Place = Bilingual & { readonly spot?: ProblemSpot };

/**
 * Runs `read`, and adds to a complaint about a cell where that cell stands.
 * @param placeOf asked only when something is wrong, since a table has a hundred thousand cells that are right
 */
export function inPlace<T>(placeOf: () => Place, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw placed(error, placeOf);
  }
}

/** The error, with the place where a complaint about a cell lacks one. */
export function placed(error: unknown, placeOf: () => Place): unknown {
  if (!(error instanceof CellProblem)) return error;
  const place = placeOf();
  return new Problem(complaintInPlace(place, error.value, error.complaint), place.spot);
}

/** Runs `read`, and keeps its Problem instead of throwing it. @param found where the Problem goes. @returns undefined then */
export function attempt<T>(found: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    return keepProblem(found, error);
  }
}

/** Puts a Problem where those go that are kept; whatever else was thrown is thrown on. */
export function keepProblem(found: Problem[], error: unknown): undefined {
  if (!(error instanceof Problem)) throw error;
  found.push(error);
}
