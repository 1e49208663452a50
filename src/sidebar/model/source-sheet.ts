/** A sheet with its cells, as the tables are read from it. */
export interface SourceSheet {
  readonly id: number;
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
}

/** The tables beside the monthly rows, as they stand in their sheets. */
export interface OtherTables {
  readonly targets: SourceSheet;
  /** undefined where the shipped versions are to do. */
  readonly standards: SourceSheet | undefined;
}
