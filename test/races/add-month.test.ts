/** Somebody works in the monthly rows while a month is added: nothing of theirs is lost, and each store has its own rows. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openPage } from '../../build/local/headless/page';
import { addMonth } from '../../src/sidebar/model/add-month';
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
import { choiceOnce } from '../support/small-report';

const choiceOf = choiceOnce();

/** Two stores with their months, and a page that has read them. */
async function openScene() {
  const book = await openRows();
  const wish = { report: choiceOf(book), month: '2023-07', stores: ['甲店', '乙店'] };
  const page = openPage(book);
  return { book, act: () => attempt(() => page.run(addMonth(page.model, wish))) };
}

/** Where the reply says that the rows are there, they are: no more and no less; else none is. */
const untrue = (book: Workbook, { gone = [] }: EditOfRows, { ok }: Attempt<unknown>): string | undefined => {
  const added = namedRows(book) - ROWS_BEFORE + gone.length;
  return added === (ok ? 2 : 0) ? undefined : `${added} rows`;
};

test.each(EDITS_OF_ROWS.map((edit) => [edit.name, edit] as const))(
  'while a month is added, somebody %s',
  async (_, edit) => {
    const { calls, moments, avoidable } = await interleave(openScene, {
      ...edit,
      fault: (book, result: Attempt<unknown>) => {
        const lost = lostInRows(book, edit);
        return lost ?? (edit.isTold ? untrue(book, edit, result) : undefined);
      },
    });
    expect(calls).toBeGreaterThan(25);
    expect(moments.length).toBeGreaterThan(0);
    expect(avoidable).toEqual(new Map());
  },
);

test('where Google ends the run at any call, no row is lost, and adding again gives each store one', async () => {
  const { moments, faults } = await breakOff(openScene, ({ book }) => {
    const wish = { report: choiceOf(book), month: '2023-07', stores: ['甲店', '乙店'] };
    const page = openPage(book);
    const again = attempt(() => page.run(addMonth(page.model, wish)));
    const named = namedRows(book);
    return again.ok && named === ROWS_BEFORE + 2 ? undefined : JSON.stringify([again, named]);
  });
  expect(moments.length).toBeGreaterThan(0);
  expect(faults).toEqual(new Map());
});
