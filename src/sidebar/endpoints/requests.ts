import {
  array,
  boolean,
  check,
  finite,
  type GenericSchema,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  type ObjectEntries,
  object,
  pipe,
  regex,
  startsWith,
  string,
} from 'valibot';
import type { EndpointName } from '../contract';
import { reportChoice } from '../contract/choice';

const LONGEST_FORMULA = 8_000;
const LONGEST_CELL = 50_000;
const MOST_MONTHS = 240;
const MOST_STORES = 10_000;
const MOST_SALES = 1e15;

/*
 * Schemas are made when the sidebar asks: every formula in a cell loads this file too, and needs none of them.
 */
const count = () => pipe(number(), integer(), minValue(0));
const cellText = () => pipe(string(), maxLength(LONGEST_CELL));

const amount = () => nullable(pipe(number(), finite()));

const storeChoice = () =>
  object({
    report: reportChoice(),
    store: storeName(),
    expected: nullable(object({ sales: amount(), score: amount() })),
  });

const planChoice = () =>
  object({
    report: reportChoice(),
    stores: pipe(
      array(cellText()),
      minLength(1),
      maxLength(MOST_STORES),
      check((stores) => new Set(stores).size === stores.length),
    ),
    anew: boolean(),
  });
const isoMonth = () => pipe(string(), regex(/^20\d\d-(0[1-9]|1[0-2])$/));
const storeName = () => pipe(string(), minLength(1), maxLength(LONGEST_CELL));

const monthSales = () => ({
  month: isoMonth(),
  sales: pipe(number(), finite(), minValue(-MOST_SALES), maxValue(MOST_SALES)),
});

const salesImport = <Entries extends ObjectEntries>(more: Entries) =>
  object({
    report: reportChoice(),
    store: storeName(),
    months: pipe(
      array(object({ ...monthSales(), ...more })),
      minLength(1),
      maxLength(MOST_MONTHS),
      check(
        (months) => new Set(months.map((one) => (one as { month: string }).month)).size === months.length,
      ),
    ),
  });

/** What each endpoint takes: whoever opens the sidebar can call them with anything. */
export const requestSchemas = (): { readonly [Name in EndpointName]: GenericSchema<unknown> } => ({
  listStores: reportChoice(),
  viewStore: storeChoice(),
  exportStore: storeChoice(),
  lookAhead: reportChoice(),
  planStores: planChoice(),
  exportNodes: reportChoice(),
  previewSales: salesImport({}),
  fillSales: salesImport({ agreed: cellText() }),
  previewMonth: object({ report: reportChoice(), month: nullable(isoMonth()) }),
  addMonth: object({
    report: reportChoice(),
    month: isoMonth(),
    stores: pipe(array(storeName()), minLength(1), maxLength(MOST_STORES)),
  }),
  insertFormula: object({
    formula: pipe(string(), startsWith('=TMALL_'), maxLength(LONGEST_FORMULA)),
    agreedTo: nullable(object({ cell: cellText(), holds: cellText() })),
  }),
  freezeFormulas: object({ agreedTo: nullable(object({ range: cellText(), formulas: count() })) }),
});
