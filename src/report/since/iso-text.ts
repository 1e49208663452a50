import { type CivilDate, civilDate } from '../../calendar/civil-date';
import { type CivilMonth, monthOf } from '../../calendar/civil-month';

/** Reads a day as this product writes it, yyyy-MM-dd; undefined for anything else. */
export function readIsoDay(text: unknown): CivilDate | undefined {
  const parts = typeof text === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) : null;
  return parts ? civilDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** Reads a month as this product writes it, yyyy-MM; undefined for anything else. */
export function readIsoMonth(text: string): CivilMonth | undefined {
  const first = readIsoDay(`${text}-01`);
  return first === undefined ? undefined : monthOf(first);
}
