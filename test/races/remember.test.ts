/** Somebody works in the monthly rows while something is remembered in the file: both are there afterwards. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openPage } from '../../build/local/headless/page';
import { rememberStores } from '../../src/sidebar/model/remember-stores';
import { attempt } from '../support/attempt';
import { breakOff, interleave } from '../support/interleave';
import { EDITS_OF_ROWS, lostInRows, openRows } from '../support/rows-at-work';
import { build, ROWS, reopening } from '../support/small-report';

const STORES = { 旗舰店: '甲店' };

/** A file in which a choice is remembered already. */
const openFile = reopening(async () => {
  const book = await openRows();
  build(book);
  return book;
});

async function openScene() {
  const book = await openFile();
  const page = openPage(book);
  return { book, act: () => attempt(() => page.run(rememberStores(page.model, { stores: STORES }))) };
}

const rememberedIn = ({
  properties,
}: Workbook): { readonly rowsSheet?: number; readonly fileStores?: object } =>
  JSON.parse(properties.get('report-choice') ?? '{}');

test.each(EDITS_OF_ROWS.map((edit) => [edit.name, edit] as const))(
  'while stores of files are remembered, somebody %s',
  async (_, edit) => {
    const { calls, moments, avoidable } = await interleave(openScene, {
      ...edit,
      fault: (book, { ok }) => {
        const { rowsSheet, fileStores } = rememberedIn(book);
        const isTrue =
          rowsSheet !== undefined && (!ok || JSON.stringify(fileStores) === JSON.stringify(STORES));
        return lostInRows(book, edit) ?? (isTrue ? undefined : JSON.stringify(rememberedIn(book)));
      },
    });
    expect(calls).toBeGreaterThan(3);
    expect(moments.length).toBeGreaterThan(0);
    expect(avoidable).toEqual(new Map());
  },
);

test('where Google ends the run at any call, what was remembered before is remembered, and the rows are as they were', async () => {
  const { moments, faults } = await breakOff(openScene, ({ book }) => {
    const isThere = rememberedIn(book).rowsSheet !== undefined;
    const rows = lostInRows(book, { name: '', on: ROWS, does: () => undefined, isTold: true });
    return rows ?? (isThere ? undefined : JSON.stringify(rememberedIn(book)));
  });
  expect(moments.length).toBeGreaterThan(0);
  expect(faults).toEqual(new Map());
});
