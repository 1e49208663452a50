import type { Expected, Plain } from './belief';

/** Writes a value so that it travels as JSON and still tells its kind. */
export function plain(value: unknown): Plain {
  if (value === undefined) return 'undefined';
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return Array.from(value, plain);
  // A Date may come from another context, whose Date is not this one's.
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const time = (value as Date).getTime();
    return Number.isNaN(time) ? 'Date invalid' : `Date ${new Date(time).toISOString()}`;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (typeof value !== 'object' || (prototype !== null && Object.getPrototypeOf(prototype) !== null)) {
    return String(value);
  }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
}

/** Whether what was observed is what was expected. */
export const agrees = (observed: Plain, expected: Expected): boolean =>
  expected instanceof RegExp
    ? typeof observed === 'string' && expected.test(observed)
    : canonical(observed) === canonical(expected);

/** JSON in which the members of an object stand in the order of their names. */
function canonical(value: Plain): string {
  return JSON.stringify(value, (_, one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
