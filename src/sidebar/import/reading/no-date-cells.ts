import { civilDateOf, utcOf } from '../../../calendar/civil-date';
import type { SheetDates } from '../../../cells/sheet-dates';

/** A file has its days as text or as counted days, never as an instant that needs a time zone. */
export const noDateCells: SheetDates = { dayOf: civilDateOf, cellOf: (day) => new Date(utcOf(day)) };
