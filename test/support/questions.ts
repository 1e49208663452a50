import { callFunction } from './call-function';
import { listingsColumn, monthsColumn, type Store, salesColumn, scoresColumn, targetsTable } from './stores';

export const REQUIREMENTS = ['sales', 'service', 'continuity'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

const FUNCTIONS: Readonly<Record<Requirement, string>> = {
  sales: 'TMALL_QUARTER_TARGET_MET',
  service: 'TMALL_SERVICE_MET',
  continuity: 'TMALL_CONTINUITY_MET',
};

/** The arguments of a call, with the store's standards, where it has some, as the last of `count` arguments. */
const under = (store: Store, count: number, ...args: readonly unknown[]): readonly unknown[] =>
  store.standards === undefined
    ? args
    : [...args, ...Array.from({ length: count - args.length - 1 }, () => undefined), store.standards];

export const cycleSalesArguments = (store: Store): readonly unknown[] =>
  under(store, 5, store.onboard, store.day, monthsColumn(store.rows), salesColumn(store.rows));

export const targetArguments = (store: Store): readonly unknown[] =>
  under(store, 5, store.onboard, store.day, targetsTable(store.targets));

export const salesArguments = (store: Store): readonly unknown[] =>
  under(
    store,
    7,
    store.onboard,
    store.day,
    monthsColumn(store.rows),
    salesColumn(store.rows),
    targetsTable(store.targets),
  );

export const scoreArguments = (store: Store): readonly unknown[] =>
  under(
    store,
    7,
    store.onboard,
    store.day,
    monthsColumn(store.rows),
    scoresColumn(store.rows),
    targetsTable(store.targets),
  );

export const continuityArguments = (store: Store): readonly unknown[] =>
  under(
    store,
    6,
    store.onboard,
    store.day,
    monthsColumn(store.rows),
    salesColumn(store.rows),
    listingsColumn(store.rows),
  );

const ARGUMENTS: Readonly<Record<Requirement, (store: Store) => readonly unknown[]>> = {
  sales: salesArguments,
  service: scoreArguments,
  continuity: continuityArguments,
};

/** A function's reply: TRUE, FALSE, the blank before the trial, or the message of the error. */
export interface Reply {
  readonly value?: unknown;
  readonly message?: string;
}

export function reply(name: string, args: readonly unknown[]): Reply {
  try {
    return { value: callFunction(name, args) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

export const ask = (requirement: Requirement, store: Store): Reply =>
  reply(FUNCTIONS[requirement], ARGUMENTS[requirement](store));

export const statusArguments = (store: Store): readonly unknown[] => [
  store.onboard,
  store.day,
  monthsColumn(store.rows),
  salesColumn(store.rows),
  scoresColumn(store.rows),
  targetsTable(store.targets),
  undefined,
  listingsColumn(store.rows),
  'en',
  store.standards,
];

export const statusOf = (store: Store): Reply => reply('TMALL_STATUS', statusArguments(store));
