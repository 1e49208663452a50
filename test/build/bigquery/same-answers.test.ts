/**
 * Holds the answers of the library file against the golden rows and the oracle, through the bodies of install.sql and in
 * the shapes that BigQuery hands over.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { functions } from '../../../src/warehouse/library';
import { type Status, statusOn } from '../../oracle/verdict';
import { SHANGHAI } from '../../support/call-function';
import { cellsOf } from '../../support/golden-arguments';
import { askInSql } from '../../support/golden-in-sql';
import { goldenFiles, goldenRows } from '../../support/golden-rows';
import { proveOutcome } from '../../support/prove-golden';
import { statusArguments } from '../../support/questions';
import { stores } from '../../support/stores';
import { openWarehouse } from '../../support/warehouse';

const call = await openWarehouse();
const ask = (name: string, cells: readonly unknown[]) => askInSql(name, cells, call);
/**
 * The tables of which SQL's types hold nearly all rows. Other tables are about other functions, or about what SQL has
 * no types for: text forms, ranges, tables of standards.
 */
const WHOLE = ['calendar.csv', 'explain.csv', 'report.csv', 'status.csv'];

for (const file of goldenFiles()) {
  const rows = goldenRows(file).filter((row) => row.function.toLowerCase() in functions);
  const told = rows.flatMap((row) => {
    const cells = (JSON.parse(row.arguments) as unknown[]).map((argument) => cellsOf(argument, SHANGHAI));
    const answer = ask(row.function, cells);
    return answer ? [{ row, answer }] : [];
  });
  if (told.length === 0) continue;
  describe(file, () => {
    for (const { row, answer } of told) test(row.situation, () => proveOutcome(row, answer));
    if (!WHOLE.includes(file)) return;
    test('is told in SQL’s types nearly whole', () => {
      expect(told.length).toBeGreaterThan(0.8 * rows.length);
    });
  });
}

test('the status is the one a naive reading of the rules gives, and the cycle that of its walk', () => {
  const met = new Set<Status>();
  fc.assert(
    fc.property(stores, (store) => {
      const { onboard, day, life } = store;
      const expected = statusOn(life, day, store.rows, store.targets);
      met.add(expected);
      expect(ask('TMALL_STATUS', statusArguments(store))?.()).toBe(expected);
      const { formalNumber, first, last } = life.cycleOn(day) ?? { formalNumber: 0, first: '', last: '' };
      expect(ask('TMALL_CYCLE', [onboard, day])?.()).toMatchObject([{ 1: formalNumber, 2: first, 3: last }]);
    }),
    { numRuns: 1000 },
  );
  expect([...met].sort()).toEqual(['At risk', 'Exempt', 'Failed', 'No data', 'Not open', 'On track']);
});
