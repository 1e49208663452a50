import type { SheetDates } from '../cells/sheet-dates';
import type { DoneStep } from '../sidebar/contract/write';
import type { FoundPlaces } from './find-places';
import type { Sheet, Spreadsheet } from './spreadsheet';

/** One request to write, while its steps are done. */
export interface Work {
  readonly spreadsheet: Spreadsheet;
  readonly dates: SheetDates;
  /** The places that the expectations refer to, as they were found before the first step. */
  readonly places: readonly FoundPlaces[];
  /** The sheets that steps of this request have made, by the number of the step. */
  readonly made: Map<number, MadeSheet>;
  /** Says how to undo what is about to be done: where a later step fails, all is undone, the last first. */
  readonly undoBy: (undo: () => void) => void;
  /** Says that from here on nothing is undone any more, since what was there before is gone. */
  readonly keepWhatIsDone: () => void;
}

export interface MadeSheet {
  readonly sheet: Sheet;
  /** The number of rows of the table on the sheet, below its headers. */
  readonly rows: number;
  /** The notes of a grid, where the step has written all of them. */
  readonly notes?: readonly (readonly string[])[];
}

/** Does one kind of step. @throws Changed where something is no longer as the page has read it */
export type DoStep<Step> = (step: Step, work: Work, number: number) => DoneStep;
