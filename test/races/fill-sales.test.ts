/** Somebody works in the monthly rows while sales are filled in: each figure lands in its own row, and nothing of theirs is lost. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openPage } from '../../build/local/headless/page';
import { type FilledSales, fillSales, type StoreSales } from '../../src/sidebar/model/fill-sales';
import { type Attempt, attempt } from '../support/attempt';
import { breakOff, interleave } from '../support/interleave';
import {
  EDITS_OF_ROWS,
  type EditOfRows,
  lostInRows,
  namedRows,
  openRows,
  ROWS_BEFORE,
} from '../support/rows-at-work';
import { choiceOnce, ROWS } from '../support/small-report';

/** Two months of one store and one of another, and a month that has no row yet. */
const STORES: readonly StoreSales[] = [
  {
    store: '甲店',
    months: [
      { month: '2023-04', sales: 911, agreed: '11' },
      { month: '2023-06', sales: 913, agreed: '13' },
      { month: '2023-07', sales: 914, agreed: '' },
    ],
  },
  { store: '乙店', months: [{ month: '2023-05', sales: 922, agreed: '22' }] },
];
const FILLED = { 甲店0: [911], 甲店2: [913], 乙店1: [922] };

const choiceOf = choiceOnce();

async function openScene() {
  const book = await openRows();
  const wish = { report: choiceOf(book), stores: STORES };
  const page = openPage(book);
  return { book, act: () => attempt(() => page.run(fillSales(page.model, wish))) };
}

const EDITS: readonly EditOfRows[] = [
  ...EDITS_OF_ROWS,
  {
    name: 'types over a figure',
    on: ROWS,
    does: (book) => book.type(`${ROWS}!E2`, '11.5'),
    typed: '11.5',
    gone: ['甲店0'],
    isTold: false,
  },
];

/** Where the reply says so, the new row is there, and else it is not. */
const untrue = (book: Workbook, { gone = [] }: EditOfRows, { ok }: Attempt<unknown>): string | undefined => {
  const added = namedRows(book) - ROWS_BEFORE + gone.length;
  return added === (ok ? 1 : 0) ? undefined : `${added} rows`;
};

test.each(EDITS.map((edit) => [edit.name, edit] as const))(
  'while sales are filled in, somebody %s',
  async (_, edit) => {
    const { calls, moments, avoidable } = await interleave(openScene, {
      ...edit,
      fault: (book, result: Attempt<FilledSales>) => {
        const lost = lostInRows(book, edit, FILLED);
        return lost ?? (edit.isTold ? untrue(book, edit, result) : undefined);
      },
    });
    expect(calls).toBeGreaterThan(25);
    expect(moments.length).toBeGreaterThan(0);
    expect(avoidable).toEqual(new Map());
  },
);

test('where Google ends the run at any call, filling again writes what is missing and tells what was written', async () => {
  const before: number[] = [];
  const { moments, faults } = await breakOff(openScene, ({ book }) => {
    const page = openPage(book);
    const again = attempt(() => page.run(fillSales(page.model, { report: choiceOf(book), stores: STORES })));
    if (!again.ok) return JSON.stringify(again);
    const { filled, added, before: written } = again.result;
    before.push(written);
    const isWhole = filled + added + written === 4 && namedRows(book) === ROWS_BEFORE + 1;
    return isWhole
      ? lostInRows(book, { name: '', on: ROWS, does: () => undefined, isTold: true }, FILLED)
      : 'rows';
  });
  expect(moments.length).toBeGreaterThan(0);
  expect(faults).toEqual(new Map());
});
