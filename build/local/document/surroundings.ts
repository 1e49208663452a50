/** What a run of the add-on may find around it, for a test to change at any time. */
export interface Surroundings {
  /** Whether another user is building, so that whoever asks for the document's lock waits in vain. */
  otherHoldsLock: boolean;
  /** Whether the run belongs to a spreadsheet; outside of one it gets null for the document's lock and properties. */
  isInContainer: boolean;
  /**
   * Whether something is selected; in a file without a selection Google gives null for the active range and the current
   * cell.
   */
  hasSelection: boolean;
  /** The names of sheets that are a chart of their own and have no cells. */
  chartSheets: readonly string[];
  /**
   * Whether a copied sheet keeps its metadata, which nobody has settled. That it does is the harder case, since the
   * copy then looks like one of our own.
   */
  copiesKeepMetadata: boolean;
  /**
   * Whether a copied range takes along its notes, its rules of what may be typed and its conditional formats, which nobody
   * has settled. Google's documentation names values, formulas, formats and merges.
   */
  copiesCarryRules: boolean;
  /** Sheets and ranges that others have protected, so that the user of the script may not edit them. */
  protectedByOthers: readonly ProtectedByOthers[];
  /** How many cells the file has beside those of the sheets here: it may be about to reach Google's limit. */
  cellsElsewhere: number;
  /** What another person does in the midst of a run, just before one of its service calls. */
  interrupt: () => void;
}

export interface ProtectedByOthers {
  /** The sheet's name. */
  readonly sheet: string;
  /** The range's address, e.g. D2:D9; left out for the whole sheet. */
  readonly range?: string;
}
