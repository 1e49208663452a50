/** What a run of the add-on may find around it, for a test to change at any time. */
export interface Surroundings {
  /** Another user is building: whoever asks for the document's lock waits in vain. */
  otherHoldsLock: boolean;
  /** A run outside a spreadsheet gets null for the document's lock and properties. */
  isInContainer: boolean;
  /** A file may be open without a selection: Google then gives null for the active range and the current cell. */
  hasSelection: boolean;
  /** The names of sheets that are a chart of their own and have no cells. */
  chartSheets: readonly string[];
  /** Whether a copied sheet keeps its metadata is unsettled. Kept is the harder case: the copy looks like our own. */
  copiesKeepMetadata: boolean;
}
