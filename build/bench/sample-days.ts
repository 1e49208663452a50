/**
 * Gives the same numbers in every run, evenly spread over 0 (included) to 1 (excluded), by a linear congruential
 * generator.
 */
export function repeatableRandom(): () => number {
  let state = 20220707;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The day so many days later. @param firstDay yyyy-MM-dd. @returns the day as yyyy-MM-dd */
export function dayAfter(firstDay: string, days: number): string {
  return new Date(Date.parse(firstDay) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The month so many months later. @param firstMonth yyyy-MM. @returns the month as yyyy-MM */
export function monthAfter(firstMonth: string, months: number): string {
  const date = new Date(`${firstMonth}-01`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 7);
}
