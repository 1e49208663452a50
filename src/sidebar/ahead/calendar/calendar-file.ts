import { addHours } from 'date-fns';
import { millisecondsInMinute, secondsInDay, secondsInHour } from 'date-fns/constants';
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import {
  calendarFileSentences as sentences,
  calendarFileTexts as texts,
} from '../../../messages/ahead/calendar-file';
import type { Language } from '../../../messages/language';
import type { CalendarEntry } from './calendar-entries';
import { eventUid } from './event-uid';

const REMINDERS = [30, 7, 1];
/** When a team is at work, in the time zone of whoever looks at the calendar, since days have none. */
const REMINDED_AT = 9 * secondsInHour;

interface CalendarFile {
  readonly language: Language;
  /** The day of the report, yyyy-MM-dd. */
  readonly date: string;
  readonly madeAt: Date;
}

/**
 * The entries as a calendar file (RFC 5545): all-day events that block nobody's time. A calendar knows an event again by
 * its UID, and takes the later one by its sequence, which grows with the clock: nobody remembers what was made before.
 */
export function calendarFile(entries: readonly CalendarEntry[], file: CalendarFile): string {
  const { language, date, madeAt } = file;
  const calendar = ical({
    name: texts.name[language],
    prodId: { company: 'tmall-assessment', product: 'sidebar', language: language === 'zh' ? 'ZH' : 'EN' },
  });
  const sequence = Math.floor(madeAt.getTime() / millisecondsInMinute);
  for (const { key, day, title, lines } of entries) {
    const start = new Date(`${day}T00:00:00Z`);
    const summary = calendarText(title);
    const event = calendar.createEvent({
      id: eventUid(key),
      sequence,
      stamp: madeAt,
      lastModified: madeAt,
      allDay: true,
      start,
      // The first day that it no longer covers.
      end: addHours(start, 24),
      summary,
      description: calendarText([...lines, sentences.asOf(date)[language]].join('\n')),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const days of REMINDERS) {
      event.createAlarm({
        type: ICalAlarmType.display,
        // Seconds before the day begins.
        trigger: days * secondsInDay - REMINDED_AT,
        description: sentences.inDays(days, summary)[language],
      });
    }
  }
  // The library leaves the end of the last line away, which RFC 5545 asks for as of every other.
  return `${calendar.toString().trimEnd()}\r\n`;
}

/**
 * A text as a calendar file can hold it: line breaks and tabs, but no other control characters (RFC 5545, 3.1), and no
 * half of a character, which UTF-8 does not know.
 */
const calendarText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, (character) => ('\n\t'.includes(character) ? character : '\uFFFD'));
