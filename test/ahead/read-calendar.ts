import ICAL from 'ical.js';

export interface ReadEvent {
  readonly uid: string;
  /** yyyy-MM-dd, the end being the first day that is no longer covered. */
  readonly start: string;
  readonly end: string;
  readonly isAllDay: boolean;
  readonly title: string;
  readonly description: string;
  readonly transparency: unknown;
  readonly sequence: unknown;
  readonly stamp: string;
  readonly modified: string;
  /** Each as its trigger. */
  readonly alarms: readonly { readonly trigger: string; readonly action: unknown; readonly text: unknown }[];
}

/** A calendar file as another library reads it, after a look at what RFC 5545 asks of every line. */
export function readCalendar(file: string): ReadEvent[] {
  checkLines(file);
  const calendar = new ICAL.Component(ICAL.parse(file));
  if (calendar.name !== 'vcalendar') throw new Error(`${calendar.name} is no calendar`);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, endDate, summary, description, sequence } = new ICAL.Event(component);
    const text = (name: string) => String(component.getFirstPropertyValue(name));
    return {
      uid,
      start: startDate.toString(),
      end: endDate.toString(),
      isAllDay: startDate.isDate && endDate.isDate,
      title: summary,
      description,
      transparency: component.getFirstPropertyValue('transp'),
      sequence,
      stamp: text('dtstamp'),
      modified: text('last-modified'),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => ({
        trigger: String(alarm.getFirstPropertyValue('trigger')),
        action: alarm.getFirstPropertyValue('action'),
        text: alarm.getFirstPropertyValue('description'),
      })),
    };
  });
}

const LONGEST_LINE = 75;

/** @throws where a line is too long, breaks in another way, or cuts a character in two */
function checkLines(file: string): void {
  const bytes = new TextEncoder().encode(file);
  if (new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== file) throw new Error('not UTF-8');
  if (/(?<!\r)\n|\r(?!\n)/.test(file)) throw new Error('a line does not end in CRLF');
  if (!file.endsWith('END:VCALENDAR\r\n')) throw new Error('the end is missing');
  for (const line of file.split('\r\n')) {
    const length = new TextEncoder().encode(line).length;
    if (length > LONGEST_LINE) throw new Error(`${length} octets: ${line}`);
    if (/(?!\t)\p{Cc}/u.test(line)) throw new Error(`a control character: ${JSON.stringify(line)}`);
  }
}
