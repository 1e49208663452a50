import { expect, test } from 'vitest';
import { tableOf } from './races-table';

const race = { calls: 40, moments: 40, isEnd: false, faults: 0, avoidable: 0 };

test('a row for each action adds up its edits, its ends, and its faults in the window and outside of it', () => {
  const rows = tableOf([
    { ...race, action: 'add-month', faults: 3, avoidable: 1 },
    { ...race, action: 'add-month' },
    { ...race, action: 'add-month', isEnd: true, moments: 39 },
    { ...race, action: 'plan', calls: 70, moments: 7 },
  ]);
  expect(rows.slice(2)).toEqual([
    '| add-month | 40 | 2 | 80 | 39 | 3 | 2 |',
    '| plan | 70 | 1 | 7 | 0 | 0 | 0 |',
    '| all |  | 3 | 87 | 39 | 3 | 2 |',
  ]);
});
