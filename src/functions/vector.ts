/** One row or one column of cells, which are read one by one where the answer needs them. */
export interface Vector<Name extends string> {
  /** The argument's name, which messages about a bad cell mention. */
  readonly name: Name;
  readonly cells: readonly unknown[];
}

export const vectorOf =
  <const Name extends string>(name: Name) =>
  (cells: readonly unknown[]): Vector<Name> => ({ name, cells });

export const optionalVectorOf =
  <const Name extends string>(name: Name) =>
  (cells: readonly unknown[] | undefined): Vector<Name> | undefined =>
    cells && { name, cells };
