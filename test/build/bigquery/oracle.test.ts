/** Compares the library file's answers with the oracle's, for stores of all kinds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Status, statusOn } from '../../oracle/verdict';
import { type Store, stores } from '../../support/stores';
import { openWarehouse, type Sql } from '../../support/warehouse';

const call = await openWarehouse();

const COLUMNS = {
  month3: 'trial_3',
  month6: 'trial_6',
  month9: 'trial_9',
  month12: 'trial_12',
  formal: 'formal_12',
  score: 'score',
  limit: 'failed_month_limit',
  warningLine: 'warning_line',
} as const;

function judged({ onboard, day, rows, targets }: Store): { readonly [name: string]: Sql } {
  const figures = Object.entries(COLUMNS).map(([key, column]) => [
    column,
    targets[key as keyof typeof COLUMNS],
  ]);
  const not_applicable = figures.flatMap(([column, figure]) =>
    figure === 'not applied' ? [String(column)] : [],
  );
  const known = figures.filter(([, figure]) => typeof figure === 'number');
  return {
    onboard,
    on_day: day,
    months: rows.map((row) => ({ ...row, month: `${row.month}-01` })),
    targets: [{ category: 'Boots', ...Object.fromEntries(known), not_applicable }],
    lang: 'en',
  };
}

test('the status is the one a naive reading of the rules gives', () => {
  const met = new Set<Status>();
  fc.assert(
    fc.property(stores, (store) => {
      const expected = statusOn(store.life, store.day, store.rows, store.targets);
      met.add(expected);
      expect(call('tmall_status', judged(store))).toBe(expected);
    }),
    { numRuns: 1000 },
  );
  expect([...met].sort()).toEqual(['At risk', 'Exempt', 'Failed', 'No data', 'Not open', 'On track']);
});

test('phase, cycle and standard are those of the oracle’s walk', () => {
  fc.assert(
    fc.property(stores, ({ onboard, day, life }) => {
      const cycle = life.cycleOn(day);
      expect(call('tmall_cycle', { onboard, on_day: day, lang: 'en' })).toMatchObject({
        phase: cycle ? cycle.phase[0]?.toUpperCase() + cycle.phase.slice(1) : 'Not open',
        formal_cycle: cycle?.formalNumber ?? 0,
        first_day: cycle?.first ?? null,
        last_day: cycle?.last ?? null,
      });
    }),
    { numRuns: 1000 },
  );
});
