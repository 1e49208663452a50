import { type CivilDate, civilDate } from '../calendar/civil-date';
import { madeOnce } from '../calendar/remembered';

/** When a file was exported, as far as its name says. */
export interface ExportMoment {
  readonly day: CivilDate;
  /** HHmm or HHmmss; undefined where the name tells the day alone. */
  readonly time: string | undefined;
}

/** The time of day behind the day. Four digits that begin a second day are a year and no time. */
const TIME = '(?:[-_ T]?((?:[01]\\d|2[0-3])[:.：时]?[0-5]\\d(?:[:.：分]?[0-5]\\d)?)(?!\\d|[-_./年]\\d))?';
const compact = madeOnce(() => new RegExp(`(?:^|\\D)(20\\d\\d)(\\d\\d)(\\d\\d)${TIME}(?!\\d)`, 'g'));
const parted = madeOnce(
  () => new RegExp(`(?:^|\\D)(20\\d\\d)[-_./年](\\d{1,2})[-_./月](\\d{1,2})日?${TIME}(?!\\d)`, 'g'),
);

/**
 * The latest day in a file's name, which is when it was made: a name that tells the days it covers ends with the last.
 * @example ExportOrderList202407010900.csv, 订单_2024-07-01.xlsx, 2024年7月1日导出.csv
 */
export function exportMomentOf(name: string): ExportMoment | undefined {
  const found = [...name.matchAll(compact()), ...name.matchAll(parted())].flatMap(([, ...parts]) => {
    const [year, month, day, time] = parts;
    const date = civilDate(Number(year), Number(month), Number(day));
    return date === undefined ? [] : [{ day: date, time: time?.replace(/\D/g, '') }];
  });
  return found.reduce<ExportMoment | undefined>(
    (latest, one) => (latest && !isLater(one, latest) ? latest : one),
    undefined,
  );
}

/** Whether one export is newer than another. On the same day that is known only where both names tell the time. */
export const isLater = (one: ExportMoment, other: ExportMoment): boolean =>
  one.day > other.day ||
  (one.day === other.day && one.time !== undefined && other.time !== undefined && one.time > other.time);
