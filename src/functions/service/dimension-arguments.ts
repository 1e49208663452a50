import type { Argument } from '../custom-function';

/** Arguments of the functions that diagnose the dimensions of the service score. */
export const dimensions = {
  name: 'dimensions',
  shape: 'vector, or names and vector',
} as const satisfies Argument;
export const target = { name: 'target', shape: 'value' } as const satisfies Argument;
export const weights = { name: 'weights', shape: 'vector', optional: true } as const satisfies Argument;
