/** Compares the library file's answers with the oracle's, for stores of all kinds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Status, statusOn } from '../../oracle/verdict';
import { askInSql } from '../../support/golden-in-sql';
import { statusArguments } from '../../support/questions';
import { stores } from '../../support/stores';
import { openWarehouse } from '../../support/warehouse';

const call = await openWarehouse();
const ask = (name: string, cells: readonly unknown[]): unknown => askInSql(name, cells, call)?.();

test('the status is the one a naive reading of the rules gives', () => {
  const met = new Set<Status>();
  fc.assert(
    fc.property(stores, (store) => {
      const expected = statusOn(store.life, store.day, store.rows, store.targets);
      met.add(expected);
      expect(ask('TMALL_STATUS', statusArguments(store))).toBe(expected);
    }),
    { numRuns: 1000 },
  );
  expect([...met].sort()).toEqual(['At risk', 'Exempt', 'Failed', 'No data', 'Not open', 'On track']);
});

test('number and days of the cycle are those of the oracle’s walk', () => {
  fc.assert(
    fc.property(stores, ({ onboard, day, life }) => {
      const { formalNumber, first, last } = life.cycleOn(day) ?? { formalNumber: 0, first: '', last: '' };
      expect(ask('TMALL_CYCLE', [onboard, day])).toMatchObject([{ 1: formalNumber, 2: first, 3: last }]);
    }),
    { numRuns: 1000 },
  );
});
