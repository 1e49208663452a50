/**
 * Proves that the platform's own word on the cycle before, or that the running one is failed already, decides a store's
 * status in the report, and no word on another cycle.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MonthlyRow } from '../oracle/situation';
import { type Status, statusOn } from '../oracle/verdict';
import { callFunction } from '../support/call-function';
import { type Store, salesCell, scoreCell, stores, targetsTable } from '../support/stores';

type Word = MonthlyRow['cycleResult'];

const WORDS = {
  passed: ['通过', 'passed', 'Passed'],
  failed: ['不达标', 'failed', 'FAILED'],
} as const;

const HEADERS = ['Store', 'Onboard', 'Category', 'Month', 'Sales', 'Score', 'Listings', 'Cycle result'];

/** The cell of a word, in another spelling from month to month. */
const wordCell = ({ month, cycleResult }: MonthlyRow): string =>
  cycleResult ? (WORDS[cycleResult][Number(month.slice(5)) % 3] ?? '') : '';

/** The status that TMALL_REPORT gives the store. */
function reportedStatus({ onboard, day, rows, targets }: Store): unknown {
  const cells = rows.map((row) => [
    ...['A', onboard, 'Boots', row.month, salesCell(row), scoreCell(row), row.listings ?? ''],
    wordCell(row),
  ]);
  const [header, row] = callFunction('TMALL_REPORT', [
    [HEADERS, ...cells],
    targetsTable(targets),
    day,
    'en',
  ]) as unknown[][];
  return row?.[header?.indexOf('Status') ?? -1];
}

/** Writes a word into one row of each cycle that has one, as `place` picks it. */
function tell(store: Store, words: readonly Word[], place: number): Store {
  const told = new Map<string, Word>();
  store.life.cycles.forEach((cycle, index) => {
    const months = cycle.months.filter(({ month }) => store.rows.some((row) => row.month === month));
    const at = months[place % Math.max(1, months.length)];
    const word = words[index % words.length];
    // No rule says what it would mean that a cycle is passed before it is over.
    if (at && (cycle.last < store.day || word === 'failed')) told.set(at.month, word);
  });
  return { ...store, rows: store.rows.map((row) => ({ ...row, cycleResult: told.get(row.month) })) };
}

/** Words on the exempt month, the trial and the formal cycles, each more often absent than there. */
const wordOrNone = fc.constantFrom<Word>('passed', 'failed', undefined, undefined, undefined);
const words = fc.array(wordOrNone, { minLength: 6, maxLength: 6 });
const toldStores = fc
  .tuple(stores, words, fc.nat(11))
  .map(([store, its, place]) => ({ untold: store, told: tell(store, its, place) }));

const expected = ({ life, day, rows, targets }: Store): Status => statusOn(life, day, rows, targets);

test('the status in the report is the one that a naive reading gives, with the platform’s words on its cycles', () => {
  let [worse, better] = [0, 0];
  fc.assert(
    fc.property(toldStores, ({ untold, told }) => {
      const [without, due] = [expected(untold), expected(told)];
      if (due === 'Failed' && without !== 'Failed') worse += 1;
      if (due !== 'Failed' && without === 'Failed') better += 1;
      expect(reportedStatus(told)).toBe(due);
    }),
    { numRuns: 500 },
  );
  expect(worse).toBeGreaterThan(0);
  expect(better).toBeGreaterThan(0);
});
