import type { Argument } from './custom-function';

/** Arguments that several functions share. */
export const onboard = { name: 'onboard', shape: 'value' } as const satisfies Argument;
export const onboards = { name: 'onboard', shape: 'value or range' } as const satisfies Argument;
export const date = { name: 'date', shape: 'value' } as const satisfies Argument;
export const days = { name: 'date', shape: 'value or range' } as const satisfies Argument;
export const months = { name: 'months', shape: 'vector' } as const satisfies Argument;
export const sales = { name: 'sales', shape: 'vector' } as const satisfies Argument;
export const scores = { name: 'scores', shape: 'vector' } as const satisfies Argument;
export const listings = { name: 'listings', shape: 'vector', optional: true } as const satisfies Argument;
export const targets = { name: 'targets', shape: 'table' } as const satisfies Argument;
export const salesTargets = { name: 'targets', shape: 'table or value' } as const satisfies Argument;
export const category = { name: 'category', shape: 'value', optional: true } as const satisfies Argument;
export const categories = {
  name: 'category',
  shape: 'value or range',
  optional: true,
} as const satisfies Argument;
export const standards = {
  name: 'standards',
  shape: 'table or value',
  optional: true,
} as const satisfies Argument;
export const lang = { name: 'lang', shape: 'value', optional: true } as const satisfies Argument;
