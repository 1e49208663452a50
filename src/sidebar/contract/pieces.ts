import { array, maxLength, object, picklist, pipe, string } from 'valibot';
import { version } from './fields';

/**
 * The parts of the page that come when they are first needed, each from an HTML file of its own in the script: the page
 * opens with what its first tab shows. `reader` is no part of the page but the worker that reads files.
 */
export const PIECES = ['store', 'plan', 'functions', 'write', 'import', 'reader', 'calendar'] as const;

export type PieceName = (typeof PIECES)[number];

/** The name of a piece's file, without its ending. */
export const fileOfPiece = (name: PieceName): string => `piece-${name}`;

/** A request for the texts of some pieces. */
export const piecesRequest = () =>
  object({ version: version(), names: pipe(array(picklist(PIECES)), maxLength(PIECES.length)) });

/** The texts, in the order in which they were asked for. */
export const piecesAnswer = () => object({ texts: array(string()) });
