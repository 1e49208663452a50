/** A sheet with its cells, as the tables are read from it. */
export interface SourceSheet {
  readonly id: number;
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
}

/** The tables besides the monthly rows, as they stand in their sheets. */
export interface OtherTables {
  readonly targets: SourceSheet;
  /** The user's own standards; undefined where the shipped versions apply. */
  readonly standards: SourceSheet | undefined;
}
