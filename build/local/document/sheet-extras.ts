import type { Area } from '../realm/area';

/** What Google keeps of a sheet and the engine does not: notes, developer metadata, protection. */
export interface SheetExtras {
  /** The notes by their position, as `noteKey` writes it. */
  readonly notes: Readonly<Record<string, string>>;
  readonly metadata: readonly Metadata[];
  readonly protection?: SheetProtection;
}

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: string;
}

export interface SheetProtection {
  readonly description: string;
  readonly warningOnly: boolean;
  readonly unprotected: readonly Block[];
}

/** A block of cells as the engine's zone has it: rows and columns counted from 0, both ends inclusive. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const NO_EXTRAS: SheetExtras = { notes: {}, metadata: [] };

/** The key of a note. @param row counted from 0 @param column counted from 0 */
export const noteKey = (row: number, column: number): string => `${row},${column}`;

export function notePosition(key: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
}

/** Where in an area a note lies, counted from 0; undefined where it lies elsewhere. */
export function placeOfNote(key: string, area: Area): ReturnType<typeof notePosition> | undefined {
  const { row, column } = notePosition(key);
  const place = { row: row - area.row + 1, column: column - area.column + 1 };
  const isInside =
    place.row >= 0 && place.row < area.rows && place.column >= 0 && place.column < area.columns;
  return isInside ? place : undefined;
}
