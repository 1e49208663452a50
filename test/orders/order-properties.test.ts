import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chanceFrom,
  expectedSales,
  exportOf,
  inventOrders,
  ORDER_GENERATIONS,
  plainAmount,
  SIGHT,
  shuffled,
} from './generate-export';
import { accountedFor, HEADER, order, RULES, resultOf, sumsOf, type Table } from './read-tables';

const seeds = fc.nat(1_000_000);
const generations = fc.constantFrom(...ORDER_GENERATIONS);
const counts = fc.integer({ min: 0, max: 60 });

/** Everything that the user sees of the sums. */
const figuresOf = (tables: readonly Table[]) => {
  const { months, undated, total } = resultOf(tables, RULES);
  return { months, undated, total };
};

const withRows = ([header = []]: Table, rows: readonly (readonly unknown[])[]): Table => [header, ...rows];

/** The rows in other files, each with the header row, in as many files as there are cuts and one. */
function split(table: Table, cuts: readonly number[]): Table[] {
  const rows = table.slice(1);
  const edges = [0, ...cuts.map((cut) => cut % (rows.length + 1)).sort((a, b) => a - b), rows.length];
  return edges.slice(1).map((edge, index) => withRows(table, rows.slice(edges[index], edge)));
}

test('the order of rows changes no sum', () => {
  fc.assert(
    fc.property(generations, seeds, counts, (generation, seed, count) => {
      const table = exportOf(generation, inventOrders(seed, count), seed);
      const mixed = withRows(table, shuffled(table.slice(1), chanceFrom(seed + 1)));
      expect(figuresOf([mixed])).toEqual(figuresOf([table]));
    }),
    { numRuns: 60 },
  );
});

test('splitting a file changes no sum, in whatever order its parts are added', () => {
  fc.assert(
    fc.property(
      generations,
      seeds,
      counts,
      fc.array(fc.nat(), { maxLength: 5 }),
      (generation, seed, count, cuts) => {
        const table = exportOf(generation, inventOrders(seed, count), seed);
        const parts = shuffled(split(table, cuts), chanceFrom(seed));
        expect(figuresOf(parts)).toEqual(figuresOf([table]));
      },
    ),
    { numRuns: 60 },
  );
});

test('adding a file again, or any part of it, changes no sum', () => {
  fc.assert(
    fc.property(generations, seeds, counts, fc.nat(), (generation, seed, count, cut) => {
      const table = exportOf(generation, inventOrders(seed, count), seed);
      const [part = []] = split(table, [cut]);
      const again = resultOf([table, part, table], RULES);
      expect({ months: again.months, undated: again.undated, total: again.total }).toEqual(
        figuresOf([table]),
      );
      expect(again.notes).toEqual(resultOf([table], RULES).notes);
      expect(again.lines.lines).toBe(again.total.read + again.lines.repeated);
    }),
    { numRuns: 60 },
  );
});

test('a later export of the same orders, in another format, takes the place of an earlier one', () => {
  fc.assert(
    fc.property(seeds, counts, fc.nat(), (seed, count, cut) => {
      const now = inventOrders(seed, count);
      const known = now.slice(0, cut % (count + 1));
      // As they were: sent, but not finished.
      const before = known.map((one) => ({ ...one, state: 'sent' as const, finished: '', refund: 0n }));
      const tables = [exportOf('2018', before, seed), exportOf('2021', now, seed + 1)];
      expect(sumsOf(resultOf(tables, RULES))).toEqual(expectedSales(now, SIGHT['2021']));
    }),
    { numRuns: 60 },
  );
});

test('months add up to the total, and what became of the orders to what was read', () => {
  fc.assert(
    fc.property(generations, seeds, counts, (generation, seed, count) => {
      const { months, undated, total } = resultOf(
        [exportOf(generation, inventOrders(seed, count), seed)],
        RULES,
      );
      const parts = [...months, undated];
      for (const tallies of [...parts, total]) expect(accountedFor(tallies)).toBe(tallies.read);
      expect(parts.reduce((sum, { read }) => sum + read, 0)).toBe(total.read);
      expect(parts.reduce((sum, { counted }) => sum + counted.fen, 0)).toBe(total.counted.fen);
      expect(total.read).toBe(count);
    }),
    { numRuns: 60 },
  );
});

const garbage = fc.oneof(
  fc.constantFrom<unknown>('#N/A', '=1+1', '1.2345', '-5', 'NULL', '', null, undefined, Number.NaN, true),
  fc.constantFrom<unknown>('3.1E+18', 2 ** 60, new Date(Number.NaN), new Date(8.64e15), Symbol('s'), {}, [
    [],
  ]),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.double(),
  fc.anything(),
);

test('whatever stands in a cell, it costs no other order anything, and every line is accounted for', () => {
  fc.assert(
    fc.property(
      generations,
      seeds,
      fc.integer({ min: 1, max: 25 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(), garbage), { maxLength: 8 }),
      (generation, seed, count, spoiling) => {
        const orders = inventOrders(seed, count);
        const table = exportOf(generation, orders, seed);
        const spoilt = table.map((row) => [...row]);
        const hit = new Set<number>();
        for (const [row, column, cell] of spoiling) {
          const line = 1 + (row % count);
          hit.add(line - 1);
          const cells = spoilt[line];
          if (cells) cells[column % cells.length] = cell;
        }
        const { total } = resultOf([spoilt], RULES);
        expect(accountedFor(total)).toBe(total.read);
        const spared = orders.filter((_, index) => !hit.has(index));
        const unspoilt = resultOf([exportOf(generation, spared, seed)], RULES);
        expect(total.counted.orders).toBeGreaterThanOrEqual(unspoilt.total.counted.orders);
        expect(total.read).toBeGreaterThanOrEqual(unspoilt.total.read);
        expect(total.notUsable.every(({ row }) => hit.has(row - 2))).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

const fen = fc.oneof(fc.bigInt({ min: 0n, max: 10_000_000_000n }), fc.bigInt({ min: 0n, max: 20_000n }));
const written = fc.constantFrom(
  plainAmount,
  (amount: bigint) => `￥${plainAmount(amount)}元`,
  (amount: bigint) => Number(amount) / 100,
  (amount: bigint) => plainAmount(amount).replace(/\B(?=(\d{3})+\.)/g, ','),
);

test('sums are exact to the fen', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fen, fen, fen, written), { maxLength: 40 }), (amounts) => {
      const rows = amounts.map(([paid, postage, refund, write], index) =>
        order(`${index + 1}`, write(paid), { postage: write(postage), refund: write(refund) }),
      );
      const { total } = resultOf([[HEADER, ...rows]]);
      expect(total.notUsable).toEqual([]);
      expect(BigInt(total.counted.fen)).toBe(
        amounts.reduce((sum, [paid, postage, refund]) => sum + paid - postage - refund, 0n),
      );
    }),
    { numRuns: 200 },
  );
});
