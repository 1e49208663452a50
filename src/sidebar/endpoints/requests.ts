import {
  array,
  boolean,
  check,
  type GenericSchema,
  maxLength,
  minLength,
  object,
  pipe,
  string,
} from 'valibot';
import type { EndpointName } from '../contract';
import { reportChoice } from '../contract/choice';

const LONGEST_CELL = 50_000;
const MOST_STORES = 10_000;

/*
 * Schemas are made when the sidebar asks: every formula in a cell loads this file too, and needs none of them.
 */
const cellText = () => pipe(string(), maxLength(LONGEST_CELL));

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

/** What each endpoint takes: whoever opens the sidebar can call them with anything. */
export const requestSchemas = (): { readonly [Name in EndpointName]: GenericSchema<unknown> } => ({
  lookAhead: reportChoice(),
  planStores: planChoice(),
  exportNodes: reportChoice(),
});
