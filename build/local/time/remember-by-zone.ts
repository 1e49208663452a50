import { remembered } from '../../../src/calendar/remembered';

/** Remembers conversions, since columns of dates repeat a few hundred days thousands of times, and Intl is slow. */
export function rememberByZone(
  convert: (number: number, zone: string) => number,
): (number: number, zone: string) => number {
  const inZone = remembered((zone: string) => remembered((number: number) => convert(number, zone)));
  return (number, zone) => inZone(zone)(number);
}
