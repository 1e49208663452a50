import { callFunction } from './call-function';
import { listingsColumn, monthsColumn, type Shop, salesColumn, scoresColumn, targetsTable } from './stores';

export const REQUIREMENTS = ['sales', 'service', 'continuity'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

const FUNCTIONS: Readonly<Record<Requirement, string>> = {
  sales: 'TMALL_QUARTER_TARGET_MET',
  service: 'TMALL_SERVICE_MET',
  continuity: 'TMALL_CONTINUITY_MET',
};

/** The arguments, and the shop's standards as the last of so many where it has some. */
const under = (shop: Shop, count: number, ...args: readonly unknown[]): readonly unknown[] =>
  shop.standards === undefined
    ? args
    : [...args, ...Array.from({ length: count - args.length - 1 }, () => undefined), shop.standards];

export const cycleSalesArguments = (shop: Shop): readonly unknown[] =>
  under(shop, 5, shop.onboard, shop.day, monthsColumn(shop.rows), salesColumn(shop.rows));

export const targetArguments = (shop: Shop): readonly unknown[] =>
  under(shop, 5, shop.onboard, shop.day, targetsTable(shop.targets));

export const salesArguments = (shop: Shop): readonly unknown[] =>
  under(
    shop,
    7,
    shop.onboard,
    shop.day,
    monthsColumn(shop.rows),
    salesColumn(shop.rows),
    targetsTable(shop.targets),
  );

export const scoreArguments = (shop: Shop): readonly unknown[] =>
  under(
    shop,
    7,
    shop.onboard,
    shop.day,
    monthsColumn(shop.rows),
    scoresColumn(shop.rows),
    targetsTable(shop.targets),
  );

export const continuityArguments = (shop: Shop): readonly unknown[] =>
  under(
    shop,
    6,
    shop.onboard,
    shop.day,
    monthsColumn(shop.rows),
    salesColumn(shop.rows),
    listingsColumn(shop.rows),
  );

const ARGUMENTS: Readonly<Record<Requirement, (shop: Shop) => readonly unknown[]>> = {
  sales: salesArguments,
  service: scoreArguments,
  continuity: continuityArguments,
};

/** TRUE, FALSE, the blank before the trial, or the message of the error. */
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

export const ask = (requirement: Requirement, shop: Shop): Reply =>
  reply(FUNCTIONS[requirement], ARGUMENTS[requirement](shop));

export const statusOf = (shop: Shop): Reply =>
  reply('TMALL_STATUS', [
    shop.onboard,
    shop.day,
    monthsColumn(shop.rows),
    salesColumn(shop.rows),
    scoresColumn(shop.rows),
    targetsTable(shop.targets),
    undefined,
    listingsColumn(shop.rows),
    'en',
    shop.standards,
  ]);
