/** What Google keeps of a sheet and the engine does not: notes, developer metadata, protection. */
export interface SheetExtras {
  /** By position, as `noteKey` writes it. */
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

/** Rows and columns counted from 0, both ends inclusive: the engine's zone. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const NO_EXTRAS: SheetExtras = { notes: {}, metadata: [] };

/** Both counted from 0. */
export const noteKey = (row: number, column: number): string => `${row},${column}`;

export function notePosition(key: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
}
