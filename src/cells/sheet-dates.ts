import type { CivilDate } from '../calendar/civil-date';

/** Turns date cells into civil days and back: a date cell is midnight in the spreadsheet's own time zone. */
export interface SheetDates {
  /** The civil day on which the instant falls in the spreadsheet's time zone. */
  readonly dayOf: (instant: Date) => CivilDate;
  /** The first instant of the civil day in the spreadsheet's time zone, which a cell shows as that date. */
  readonly cellOf: (day: CivilDate) => Date;
}
