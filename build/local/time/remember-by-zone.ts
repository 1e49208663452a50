/** Remembers conversions, since columns of dates repeat a few hundred days thousands of times, and Intl is slow. */
export function rememberByZone(
  convert: (number: number, zone: string) => number,
): (number: number, zone: string) => number {
  const known = new Map<string, Map<number, number>>();
  return (number, zone) => {
    const inZone = known.get(zone) ?? new Map<number, number>();
    known.set(zone, inZone);
    const found = inZone.get(number) ?? convert(number, zone);
    inZone.set(number, found);
    return found;
  };
}
