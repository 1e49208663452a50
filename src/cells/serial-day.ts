import { calendarDay } from '../calendar/calendar-day';

/** A sheet counts its days from 30 December 1899. */
export const SERIAL_DAY_ZERO = calendarDay(18991230);
