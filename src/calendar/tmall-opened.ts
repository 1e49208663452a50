import { calendarDay } from './calendar-day';

/** The day Tmall opened: nothing that the product is asked about lies before it. */
export const TMALL_OPENED = calendarDay(20080410);
