import { expect, test } from 'vitest';
import type { MonthlyRow, StoreRows } from '../../src/tables/monthly-rows-table';
import { rowAfter } from '../../src/tables/row-after';

const rowAt = (number: number): MonthlyRow => ({
  number,
  sheet: undefined,
  cell: () => '',
  read: (_key, read) => read(''),
});

const store = (name: string, [first = 0, ...others]: readonly number[]): StoreRows => ({
  name,
  rows: [rowAt(first), ...others.map(rowAt)],
});

const upTo = (first: number, count: number, step: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index * step);

test('a store’s next row goes after its own last one, or after all where the stores stand in turn', () => {
  const apart = [store('甲店', [2, 3, 4]), store('乙店', [5, 6])];
  expect(apart.map(rowAfter(apart))).toEqual([4, 6]);
  const inTurn = [store('甲店', [2, 4, 6]), store('乙店', [3, 5])];
  expect(inTurn.map(rowAfter(inTurn))).toEqual([6, 6]);
});

test('also in a sheet of more rows than one call takes arguments', () => {
  const [stores, months] = [400, 500];
  const last = stores * months + 1;
  const apart = upTo(0, stores, 1).map((number) => store(`${number}`, upTo(2 + number * months, months, 1)));
  expect(apart.slice(-2).map(rowAfter(apart))).toEqual([last - months, last]);
  const inTurn = upTo(0, stores, 1).map((number) => store(`${number}`, upTo(2 + number, months, stores)));
  expect(inTurn.slice(-2).map(rowAfter(inTurn))).toEqual([last, last]);
});
