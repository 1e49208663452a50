import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MonthlyRow, situationOn } from '../oracle/situation';
import { ask, REQUIREMENTS, type Requirement, reply, scoreArguments } from '../support/questions';
import { HABITS, type Store, stores, storesOf } from '../support/stores';

const COMPLETIONS: Readonly<Record<Requirement, readonly Partial<MonthlyRow>[]>> = {
  sales: [{ sales: 0 }, { sales: 100 }, { sales: 1_000_000 }],
  service: [{ score: 0 }, { score: 4 }, { score: 5 }],
  continuity: [
    { sales: 0, listings: 5 },
    { sales: 7, listings: 5 },
  ],
};

const isUnknown: Readonly<Record<Requirement, (row: MonthlyRow) => boolean>> = {
  sales: (row) => row.sales === undefined,
  service: (row) => typeof row.score !== 'number',
  continuity: (row) => row.sales === undefined && row.listings !== 0,
};

function unknownJudgedMonths(requirement: Requirement, store: Store): readonly string[] {
  const situation = situationOn(store.life, store.day, store.rows, store.targets);
  const months = situation?.months ?? [];
  return months.filter((month) => month.judged && isUnknown[requirement](month)).map((month) => month.month);
}

/** The store with these figures in its row of the month, which is appended where the user had none. */
function complete(store: Store, month: string, figures: Partial<MonthlyRow>): Store {
  const entered = store.rows.find((row) => row.month === month);
  const row = { month, sales: undefined, score: undefined, listings: undefined, ...entered, ...figures };
  return { ...store, rows: [...store.rows.filter((one) => one.month !== month), row] };
}

/** The store completed in every way of filling the months, each with every figure of its requirement. */
function completionsOf(requirement: Requirement, store: Store, months: readonly string[]): readonly Store[] {
  return months.reduce<readonly Store[]>(
    (storesSoFar, month) =>
      storesSoFar.flatMap((one) => COMPLETIONS[requirement].map((figures) => complete(one, month, figures))),
    [store],
  );
}

const uncertain = storesOf(HABITS.slice(1, 3));

describe.each(REQUIREMENTS)('%s', (requirement) => {
  test('a certain answer holds however the unknown months turn out, and an error only where they differ', () => {
    let [certain, open] = [0, 0];
    fc.assert(
      fc.property(uncertain, (store) => {
        const months = unknownJudgedMonths(requirement, store);
        fc.pre(months.length > 0 && months.length <= 4);
        const answer = ask(requirement, store);
        const completed = completionsOf(requirement, store, months).map((one) => ask(requirement, one));
        const outcomes = new Set(completed.map((one) => one.value));
        expect(completed.filter((one) => one.message !== undefined)).toEqual([]);
        expect(outcomes).toEqual(new Set(answer.message === undefined ? [answer.value] : [true, false]));
        if (answer.message === undefined) certain += 1;
        else open += 1;
      }),
      { numRuns: 150 },
    );
    expect(certain).toBeGreaterThan(0);
    if (requirement !== 'continuity') expect(open).toBeGreaterThan(0);
  });

  test('a figure taken away never turns FALSE or an error into TRUE', () => {
    fc.assert(
      fc.property(stores, fc.nat(40), (store, which) => {
        const row = store.rows[which % store.rows.length];
        const before = ask(requirement, store);
        fc.pre(row !== undefined && before.value !== true && before.value !== '');
        const blanked = { sales: undefined, score: undefined, listings: undefined };
        expect(ask(requirement, complete(store, row.month, blanked)).value).not.toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a row without figures changes nothing', () => {
    fc.assert(
      fc.property(stores, fc.nat(40), (store, which) => {
        const row = store.rows[which % store.rows.length];
        fc.pre(row !== undefined);
        const blanked = complete(store, row.month, {
          sales: undefined,
          score: undefined,
          listings: undefined,
        });
        const without = { ...store, rows: store.rows.filter((one) => one.month !== row.month) };
        expect(ask(requirement, blanked)).toEqual(ask(requirement, without));
      }),
      { numRuns: 200 },
    );
  });

  test('the order of the rows does not matter', () => {
    const shuffled = stores.chain((store) =>
      fc
        .shuffledSubarray([...store.rows], { minLength: store.rows.length })
        .map((rows) => ({ store, other: { ...store, rows } })),
    );
    fc.assert(
      fc.property(shuffled, ({ store, other }) => {
        expect(ask(requirement, other)).toEqual(ask(requirement, store));
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(['sales', 'continuity'] as const)('%s', (requirement) => {
  test('more sales never turn TRUE into anything else', () => {
    fc.assert(
      fc.property(stores, fc.nat(40), fc.integer({ min: 1, max: 900 }), (store, which, more) => {
        const row = store.rows[which % store.rows.length];
        fc.pre(row !== undefined && ask(requirement, store).value === true);
        const richer = complete(store, row.month, { sales: (row.sales ?? 0) + more });
        expect(ask(requirement, richer)).toEqual({ value: true });
      }),
      { numRuns: 300 },
    );
  });
});

test.each(['TMALL_SERVICE_MET', 'TMALL_FAILED_MONTHS'])(
  '%s answers a month without a score from the platform as it answers one that is left out',
  (name) => {
    fc.assert(
      fc.property(stores, (store) => {
        const [onboard, day, months, scores, ...rest] = scoreArguments(store);
        const worded = (scores as unknown[][]).map(([score]) => [score === '' ? '暂无数据' : score]);
        expect(reply(name, [onboard, day, months, worded, ...rest])).toEqual(
          reply(name, [onboard, day, months, scores, ...rest]),
        );
      }),
      { numRuns: 200 },
    );
  },
);
